package vn.thidua.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.NotFound;
import vn.thidua.dossier.DossierReader;
import vn.thidua.shared.Problem;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.thidua.exchange.ExchangeData.COMMITTEE;
import static vn.thidua.exchange.ExchangeData.OTHER;
import static vn.thidua.exchange.ExchangeData.UNIT;

/**
 * What is taken out is all that a role may see, is no formula, and comes back unchanged.
 */
@ApplicationTest
@Transactional
class ReportExportTests {

	private static final Optional<String> ALL = Optional.empty();

	@Autowired
	private ReportExport export;

	@Autowired
	private ReportImport imports;

	@Autowired
	private UnitRegister units;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void reports() throws IOException {
		ExchangeData.store(this.units, this.jdbc);
		bringIn(ExchangeData.results("DV-A,CT-1,\"140.251,00\",139.000,2031-12-30,,=HYPERLINK(1)",
				"DV-A,CT-2,\"-1,5\",,,,@x", "DV-A,CT-3,,,,no,+Không có", "XA-A1,CT-2,\"100,2%\",,,,"));
		bringIn(ExchangeData.files("scores.csv",
				"unit,criterion,indicator,max,self_score,knockout,value\nXA-A1,1,1,\"2,50\",2,yes,\"12,3\"\n",
				"people.csv", "person,name,unit\nCB-1,=Nguyễn A,DV-A\n", "person_years.csv",
				"person,year,rating,score\nCB-1,2031,HTTNV,\"9,50\"\n"));
	}

	private void bringIn(Map<String, InputStreamSource> files) throws IOException {
		ImportCheck check = this.imports.check(UNIT, "2031", files);
		assertThat(check.errors()).isEmpty();
		this.imports.confirm(UNIT, check.id());
	}

	private byte[] bytes(boolean workbook) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		if (workbook) {
			this.export.workbook(UNIT, "2031", ALL, out);
		}
		else {
			this.export.zip(UNIT, "2031", ALL, out);
		}
		return out.toByteArray();
	}

	@Test
	void whatIsTakenOutAndBroughtInAgainChangesNothing() throws IOException {
		for (boolean workbook : List.of(false, true)) {
			ImportCheck check = this.imports.check(UNIT, "2031",
					Map.of(workbook ? "so-lieu.xlsx" : "so-lieu.zip", new ByteArrayResource(bytes(workbook))));
			assertThat(check.errors()).isEmpty();
			assertThat(check.warnings()).extracting(Problem::toString).isEmpty();
			assertThat(this.imports.changes(UNIT, check.id(), 0, 10)).isEmpty();
			assertThat(check.unchanged()).isEqualTo(7);
		}
	}

	@Test
	void hostileTextsThatAreAllowedComeBackAsTheyWere() throws IOException {
		List<String> notes = List.of("=1+1", "'=1+1", "''x", "+84 ; @a", "a \"\"b\"\" c", "dòng 1\ndòng 2\n\ndòng 4",
				"a\tb", "😀 👩\u200D⚕️", "a;b,c|d", "Ho\u0300a Bi\u0300nh", "<b>&amp;</b> ]]>", "-", "sep=;", "#x",
				"x".repeat(4000), "😀".repeat(4000));
		for (String note : notes) {
			bringIn(ExchangeData.results("DV-A,CT-2,\"97\",,,,\"" + note + "\""));
			for (boolean workbook : List.of(false, true)) {
				ImportCheck check = this.imports.check(UNIT, "2031",
						Map.of(workbook ? "so-lieu.xlsx" : "so-lieu.zip", new ByteArrayResource(bytes(workbook))));
				assertThat(check.errors()).as(note).isEmpty();
				assertThat(this.imports.changes(UNIT, check.id(), 0, 10)).as(note).isEmpty();
			}
		}
		assertThat(DossierReader.read(this.export.files(UNIT, "2031", ALL)).errors()).isEmpty();
	}

	@Test
	void noCellIsAFormulaAndNegativeFiguresStayFigures() {
		Map<String, String> files = this.export.files(UNIT, "2031", ALL);
		assertThat(files.get("results.csv")).contains("'=HYPERLINK(1)")
			.contains("'@x")
			.contains("'+Không có")
			.contains(",\"-1,5\",");
		assertThat(files.get("people.csv")).contains("'=Nguyễn A");
		assertThat(files.entrySet()).filteredOn((file) -> file.getKey().endsWith(".csv"))
			.flatExtracting((file) -> NeutralCsv.lines(file.getValue()))
			.allSatisfy((line) -> assertThat(line).noneMatch((cell) -> cell.matches("[=+@\t\r].*")));
	}

	@Test
	void whatIsTakenOutIsADossierOfTheContract() {
		Map<String, String> files = new HashMap<>(this.export.files(UNIT, "2031", ALL));
		files.remove("submissions.csv");
		assertThat(DossierReader.read(files).problems()).allMatch((problem) -> problem.code().startsWith("doubt."));
	}

	@Test
	void nobodyGetsAnotherUnitsDraft() {
		assertThat(String.join("\n", this.export.files(OTHER, "2031", ALL).values())).contains("DV-B")
			.doesNotContain("DV-A,")
			.doesNotContain("XA-A1")
			.doesNotContain("140.251");
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.export.files(OTHER, "2031", Optional.of("DV-A")));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.export.files(UNIT, "2099", ALL));
	}

	@Test
	void theCommitteeGetsAllAndHowFarTheyHaveCome() {
		Map<String, String> files = this.export.files(COMMITTEE, "2031", ALL);
		assertThat(files.get("results.csv")).contains("DV-A,CT-1").contains("XA-A1,CT-2");
		assertThat(files.get("units.csv")).contains("DV-B");
		assertThat(files.get("submissions.csv")).contains("DV-A,2031,draft,no").contains("XA-A1,2031,draft,no");
		assertThat(this.export.files(UNIT, "2031", Optional.of("XA-A1")).get("results.csv")).contains("XA-A1,CT-2")
			.doesNotContain("DV-A");
	}

}

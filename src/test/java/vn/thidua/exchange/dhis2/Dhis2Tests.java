package vn.thidua.exchange.dhis2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.exchange.ExchangeData;
import vn.thidua.exchange.ImportCheck;
import vn.thidua.exchange.ImportResult;
import vn.thidua.exchange.ReportImport;
import vn.thidua.shared.Problem;
import vn.thidua.submission.HeldReports;
import vn.thidua.submission.ReportedFigure;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.exchange.ExchangeData.COMMITTEE;

/** Data value sets of DHIS2 become figures of a period, or problems in their places. */
@ApplicationTest
@Transactional
class Dhis2Tests {

	private static final Path FIXTURE = Path.of("fixtures/dhis2");

	private static final Actor CENTRE = new Actor("donvi", Role.UNIT, "TTYT-VIET-YEN", "");

	private static final String SET = """
			{"dataSet": "BfMAe6Itzgt", "completeDate": "2031-12-31", "period": "2031", "orgUnit": "DiszpKrYNg8",
			 "dataValues": [
			%s
			 ]}
			""";

	@Autowired
	private Dhis2Mapping mapping;

	@Autowired
	private ReportImport imports;

	@Autowired
	private HeldReports held;

	@Autowired
	private UnitRegister units;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void plan() throws IOException {
		ExchangeData.store(this.units, this.jdbc);
		this.units.save(HealthUnit.known("TTYT-VIET-YEN"));
		this.jdbc.sql("insert into reporting_period values ('2026-M09', 0, '', date '2026-10-10', true, '', 'open')")
			.update();
		indicator("KCB-01", "PERCENT", true);
		indicator("KCB-02", "PERCENT", true);
		indicator("KTXH-04", "POINTS", false);
		assertThat(this.mapping.putAll(COMMITTEE, Files.readString(FIXTURE.resolve("mapping.csv")))).isEmpty();
	}

	private void indicator(String code, String over, boolean cumulative) {
		this.jdbc.sql(
				"insert into plan_indicator (code, version, name, measure, direction, excess, cumulative, group_name, place) values (?, 0, ?, ?, 'AT_LEAST', ?, ?, '', 5)")
			.params(code, code, over.equals("POINTS") ? "giường/vạn dân" : "lượt", over, cumulative)
			.update();
	}

	private Map<String, ReportedFigure> figures(String period) {
		return this.held.figures(CENTRE, period, List.of("TTYT-VIET-YEN"), List.of("KCB-01", "KCB-02", "KTXH-04"))
			.getOrDefault("TTYT-VIET-YEN", Map.of());
	}

	private ImportCheck check(String... values) throws IOException {
		return this.imports.check(CENTRE, "2031",
				ExchangeData.files("gia-tri.json", SET.formatted(String.join(",\n", values))));
	}

	private static String value(String element, String period, String value, String... more) {
		return "{\"dataElement\": \"" + element + "\", \"period\": \"" + period + "\", \"value\": \"" + value + "\""
				+ String.join("", more) + "}";
	}

	@Test
	void aFractionOfWhatIsCountedIsRefusedAsAnywhere() throws IOException {
		ImportCheck check = check(value("fbfJHSPpUQD", "203101", "12.5"));
		assertThat(check.errors()).extracting(Problem::code).containsExactly("figure.fraction");
	}

	@Test
	void monthsAndOptionsAddUpAndWhatDoesNotAddUpTakesTheLastMonth() throws IOException {
		ImportCheck check = this.imports.check(CENTRE, "2026-M09",
				Map.of("set.json", new FileSystemResource(FIXTURE.resolve("data-value-set.json"))));
		assertThat(check.errors()).isEmpty();
		assertThat(check.warnings()).extracting(Problem::code)
			.contains("exchange.dhis2.element", "exchange.dhis2.outside", "exchange.dhis2.deleted")
			.doesNotContain("exchange.dhis2.gaps", "exchange.dhis2.last");
		assertThat(check.problems())
			.allSatisfy((one) -> assertThat(one.reason(Problem.VIETNAMESE)).isNotEqualTo(one.code()));
		assertThat(figures("2026-M09")).isEmpty();
		ImportResult result = this.imports.confirm(CENTRE, check.id());
		assertThat(result.done().changes()).isEqualTo(3);
		assertThat(figures("2026-M09").values()).extracting(ReportedFigure::indicator, ReportedFigure::typed)
			.containsExactlyInAnyOrder(tuple("KCB-01", "105.795"), tuple("KCB-02", "9.006"), tuple("KTXH-04", "30,9"));
		assertThat(figures("2026-M09").get("KCB-01").note()).isEqualTo("Số liệu minh họa");
	}

	@Test
	void theSameSetAgainChangesNothingUnlessTheMappingChanged() throws IOException {
		ImportCheck first = check(value("fbfJHSPpUQD", "2031", "5"));
		this.imports.confirm(CENTRE, first.id());
		assertThat(this.imports.done(check(value("fbfJHSPpUQD", "2031", "5")))).isPresent();
		this.mapping.put(COMMITTEE, new MappingEntry("element", "fbfJHSPpUQD", "", "KCB-02"));
		ImportCheck other = check(value("fbfJHSPpUQD", "2031", "5"));
		assertThat(this.imports.done(other)).isEmpty();
		assertThat(other.changes()).isEqualTo(1);
	}

	@Test
	void noughtIsAFigureAndABlankIsNone() throws IOException {
		ImportCheck check = check(value("fbfJHSPpUQD", "2031", "0"), value("cYeuwXTCPkU", "2031", ""));
		this.imports.confirm(CENTRE, check.id());
		assertThat(figures("2031").values()).extracting(ReportedFigure::indicator, ReportedFigure::figure)
			.containsExactly(tuple("KCB-01", "0"));
	}

	@Test
	void everyMistakeIsToldWithItsLine() throws IOException {
		ImportCheck check = check(value("fbfJHSPpUQD", "2031", "năm"), value("cYeuwXTCPkU", "2031", "1"),
				value("cYeuwXTCPkU", "2031", "2"), value("cYeuwXTCPkU", "31/12", "2"),
				value("cYeuwXTCPkU", "2031", "2", ", \"orgUnit\": \"AAAAAAAAAAA\""), "{\"value\": \"7\"}");
		assertThat(check.errors()).extracting(Problem::code, (one) -> one.place().line())
			.containsExactlyInAnyOrder(tuple("exchange.dhis2.number", 3), tuple("exchange.dhis2.twice", 5),
					tuple("exchange.dhis2.period", 6), tuple("exchange.dhis2.unit", 7),
					tuple("exchange.dhis2.missing", 8));
		assertThat(check.errors().get(0).place().column()).isGreaterThan(30);
	}

	@Test
	void periodsThatShareMonthsAreRefusedAndMissingMonthsToldOf() throws IOException {
		assertThat(codes(value("fbfJHSPpUQD", "2031Q1", "5"), value("fbfJHSPpUQD", "203103", "2")))
			.contains("exchange.dhis2.mixed");
		assertThat(codes(value("fbfJHSPpUQD", "2031S1", "5"), value("fbfJHSPpUQD", "2031S2", "2")))
			.doesNotContain("exchange.dhis2.mixed", "exchange.dhis2.gaps");
		assertThat(codes(value("fbfJHSPpUQD", "2031S1", "5"), value("fbfJHSPpUQD", "203107", "2")))
			.contains("exchange.dhis2.gaps");
		assertThat(codes(value("Jtf34kNZhzP", "203111", "5"))).contains("exchange.dhis2.last");
		assertThat(codes(value("Jtf34kNZhzP", "203112", "5"))).doesNotContain("exchange.dhis2.last");
	}

	/** Imports what a year's first nine months say for the third quarter. */
	private void theThirdQuarter(String... horizons) throws IOException {
		this.jdbc.sql("insert into reporting_period values ('2031-Q3', 0, '', date '2031-10-10', true, '', 'open')")
			.update();
		for (String horizon : horizons) {
			this.jdbc
				.sql("""
						insert into plan_target (unit_code, indicator, horizon, authority, target, direction, document,
							in_force_from, reason, changed_at, changed_by)
						values ('TTYT-VIET-YEN', 'KCB-01', ?, ?, '100', '', '', date '2031-01-01', '', current_timestamp, 'an')
						""")
				.params(horizon, "Cấp giao " + horizon)
				.update();
		}
		ImportCheck check = this.imports.check(CENTRE, "2031-Q3",
				ExchangeData.files("gia-tri.json",
						SET.formatted(String.join(",\n", value("fbfJHSPpUQD", "2031Q1", "5"),
								value("fbfJHSPpUQD", "2031Q2", "6"), value("fbfJHSPpUQD", "203107", "1"),
								value("fbfJHSPpUQD", "203108", "1"), value("fbfJHSPpUQD", "203109", "1"),
								value("fbfJHSPpUQD", "203110", "9"), value("Jtf34kNZhzP", "2031Q2", "20"),
								value("Jtf34kNZhzP", "2031Q3", "30")))));
		assertThat(check.errors()).isEmpty();
		assertThat(check.warnings()).extracting(Problem::code)
			.contains("exchange.dhis2.outside")
			.doesNotContain("exchange.dhis2.gaps", "exchange.dhis2.last");
		this.imports.confirm(CENTRE, check.id());
	}

	@Test
	void aCumulativeFigureOfAPartOfTheYearCountsFromJanuary() throws IOException {
		theThirdQuarter();
		assertThat(figures("2031-Q3").values()).extracting(ReportedFigure::indicator, ReportedFigure::figure)
			.containsExactlyInAnyOrder(tuple("KCB-01", "14"), tuple("KTXH-04", "30"));
	}

	@Test
	void underATargetForThePartAloneACumulativeFigureIsThatOfThePart() throws IOException {
		theThirdQuarter("2031-Q3");
		assertThat(figures("2031-Q3").get("KCB-01").figure()).isEqualTo("3");
	}

	@Test
	void whereBothAreAssignedTheYearsTargetGoesFirst() throws IOException {
		theThirdQuarter("2031-Q3", "2031");
		assertThat(figures("2031-Q3").get("KCB-01").figure()).isEqualTo("14");
	}

	@Test
	void missingMonthsSinceJanuaryAreToldOf() throws IOException {
		this.jdbc.sql("insert into reporting_period values ('2031-H2', 0, '', date '2032-01-10', true, '', 'open')")
			.update();
		ImportCheck check = this.imports.check(CENTRE, "2031-H2",
				ExchangeData.files("gia-tri.json", SET.formatted(value("fbfJHSPpUQD", "2031S2", "5"))));
		assertThat(check.warnings()).filteredOn((one) -> one.code().equals("exchange.dhis2.gaps"))
			.singleElement()
			.satisfies((one) -> assertThat(one.details()).endsWith("6", "12"));
	}

	@Test
	void ratesAreNotAddedButCountsAre() throws IOException {
		String female = ", \"categoryOptionCombo\": \"psbwp3CQEhs\"";
		assertThat(codes(value("Jtf34kNZhzP", "2031", "5"), value("Jtf34kNZhzP", "2031", "6", female)))
			.contains("exchange.dhis2.rates");
		assertThat(codes(value("fbfJHSPpUQD", "2031", "5"), value("fbfJHSPpUQD", "2031", "6", female)))
			.doesNotContain("exchange.dhis2.rates");
	}

	private List<String> codes(String... values) throws IOException {
		return check(values).problems().stream().map(Problem::code).toList();
	}

	@Test
	void anOptionCombinationHasItsOwnIndicatorAndABlankTargetLeavesOut() throws IOException {
		this.mapping.put(COMMITTEE, new MappingEntry("element", "fbfJHSPpUQD", "psbwp3CQEhs", "KCB-02"));
		this.mapping.put(COMMITTEE, new MappingEntry("element", "Jtf34kNZhzP", "", ""));
		ImportCheck check = check(value("fbfJHSPpUQD", "2031", "5", ", \"categoryOptionCombo\": \"psbwp3CQEhs\""),
				value("fbfJHSPpUQD", "2031", "6", ", \"categoryOptionCombo\": \"Prlt0C1RF0s\""),
				value("Jtf34kNZhzP", "2031", "7"));
		assertThat(check.problems()).extracting(Problem::code).doesNotContain("exchange.dhis2.element");
		this.imports.confirm(CENTRE, check.id());
		assertThat(figures("2031").values()).extracting(ReportedFigure::indicator, ReportedFigure::figure)
			.containsExactlyInAnyOrder(tuple("KCB-02", "5"), tuple("KCB-01", "6"));
	}

	@Test
	void aUnitOutOfReachIsToldAsOneThatIsNotMapped() throws IOException {
		this.mapping.put(COMMITTEE, new MappingEntry("unit", "BBBBBBBBBBB", "", "DV-B"));
		assertThat(codes(value("fbfJHSPpUQD", "2031", "5", ", \"orgUnit\": \"BBBBBBBBBBB\"")))
			.containsExactly("exchange.dhis2.unit");
	}

	@Test
	void whatIsNoDataValueSetIsToldOf() throws IOException {
		assertThat(errors("{\"dataValues\": [{\"dataElement\": \"a\",}]}")).containsExactly("exchange.dhis2.json");
		assertThat(errors("[1, 2]")).containsExactly("exchange.dhis2.format");
		assertThat(errors("{\"importSummaries\": []}")).containsExactly("exchange.dhis2.format");
		assertThat(errors("{\"dataValues\": []}")).containsExactly("exchange.dhis2.empty");
		assertThat(errors("")).containsExactly("exchange.dhis2.format");
	}

	@Test
	void noValueIsPassedOverInSilence() throws IOException {
		String value = "{\"dataElement\": \"fbfJHSPpUQD\", \"period\": \"2031\", \"orgUnit\": \"DiszpKrYNg8\", \"value\": \"5\"}";
		assertThat(errors("{\"dataValues\": [null, [" + value + "], " + value + ", " + value + "]}"))
			.containsExactly("exchange.dhis2.missing", "exchange.dhis2.missing", "exchange.dhis2.twice");
		assertThat(errors("{\"dataValues\": [" + value + "]}")).isEmpty();
		assertThat(errors("{\"dataValues\": [" + value + "]} {\"dataValues\": [" + value + "]}"))
			.containsExactly("exchange.dhis2.json");
	}

	private List<String> errors(String json) throws IOException {
		return this.imports.check(CENTRE, "2031", ExchangeData.files("gia-tri.json", json))
			.errors()
			.stream()
			.map(Problem::code)
			.toList();
	}

	@Test
	void aTableOfNamesIsTakenWhollyOrNotAtAll() {
		int before = this.mapping.all(COMMITTEE).size();
		assertThat(this.mapping.putAll(COMMITTEE,
				"kind,dhis2_id,option_combo,target\nelement,CCCCCCCCCCC,,KCB-01\nelement,DDDDDDDDDDD,,KCB-99\n"
						+ "unit,EEEEEEEEEEE,,XA-99\nloại,FFFFFFFFFFF,,KCB-01\nunit,,,DV-A\nunit,GGGGGGGGGGG,x,DV-A\n"))
			.extracting(Problem::code, (one) -> one.place().line(), (one) -> one.place().column())
			.containsExactly(tuple("exchange.indicator", 3, 4), tuple("unit.unknown", 4, 4), tuple("cell.choice", 5, 1),
					tuple("exchange.dhis2.id", 6, 2), tuple("exchange.dhis2.combo", 7, 3));
		assertThat(this.mapping.all(COMMITTEE)).hasSize(before);
		assertThat(this.mapping.putAll(COMMITTEE, "kind;dhis2_id;option_combo\n")).extracting(Problem::code)
			.contains("column.missing");
	}

	@Test
	void onlyTheCommitteeEditsTheTableOfNames() {
		for (Actor actor : List.of(CENTRE, Actor.program(), new Actor("kiemtra", Role.AUDITOR, "", ""))) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.mapping.all(actor));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.mapping.put(actor, new MappingEntry("unit", "A", "", "DV-A")));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.mapping.putAll(actor, "kind,dhis2_id,option_combo,target\n"));
		}
	}

}

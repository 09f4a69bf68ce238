package vn.thidua.assessment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleLimits;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RulesStopped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Local rules apply at every stage to the dossiers of their province on their days, and
 * to no others.
 */
class LocalRulesTests {

	private static final RuleBook BOOK = new RuleBook(Limit.class, RuleLimits.DEFAULT);

	private static final String STRICTER = "code,value,from,to,source,verified\n"
			+ "total.minPercent,95,,,Quy định của tỉnh (minh họa),no\n";

	@ParameterizedTest
	@ValueSource(strings = { "Hòa Bình", "Tỉnh Hoà Bình", "hoa\u0300 bi\u0300nh" })
	void ofACriteriaSetApplyInTheirProvince(String written) {
		RuleRelease release = commune(written, "");
		assertThat(verdict(release, "", "Hòa Bình", "2023-12-31")).isEqualTo("not_met");
		assertThat(verdict(release, "", "Tỉnh Hoà Bình", "2023-12-31")).isEqualTo("not_met");
		assertThat(verdict(release, "", "Ninh Bình", "2023-12-31")).isEqualTo("met");
		assertThat(verdict(release, "", "", "2023-12-31")).isEqualTo("met");
	}

	@Test
	void applyToASheetThatNamesItsSet() {
		RuleRelease release = commune("Hòa Bình", "");
		for (String set : List.of("1300-2023", "4667-2014")) {
			assertThat(verdict(release, set, "Hòa Bình", "2023-12-31")).isEqualTo("not_met");
			assertThat(verdict(release, set, "Ninh Bình", "2023-12-31")).isEqualTo("met");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "to: 2023-12-30", "from: 2024-01-01", "draft: yes", "draft: true", "draft: Có" })
	void areNeverInForceWhenExpiredOrFutureOrDrafts(String key) {
		RuleRelease release = commune("Hòa Bình", key);
		assertThat(verdict(release, "", "Hòa Bình", "2023-12-31")).isEqualTo("met");
		assertThat(verdict(release, "4667-2014", "Hòa Bình", "2023-12-31")).isEqualTo("met");
	}

	@Test
	void applyOnTheirFirstAndLastDay() {
		RuleRelease release = commune("Hòa Bình", "from: 2023-12-31\nto: 2023-12-31");
		assertThat(verdict(release, "", "Hòa Bình", "2023-12-30")).isEqualTo("met");
		assertThat(verdict(release, "", "Hòa Bình", "2023-12-31")).isEqualTo("not_met");
		assertThat(verdict(release, "", "Hòa Bình", "2024-01-01")).isEqualTo("met");
	}

	@Test
	void aDraftIsTriedWhenAskedFor() {
		RuleRelease release = commune("Hòa Bình", "draft: yes").trying("local/demo");
		assertThat(verdict(release, "", "Hòa Bình", "2023-12-31")).isEqualTo("not_met");
		assertThat(verdict(release, "", "Ninh Bình", "2023-12-31")).isEqualTo("met");
	}

	@ParameterizedTest
	@CsvSource({ "Bắc Ninh, Bắc Giang, 2025-06-30, met", "Bắc Ninh, Bắc Giang, 2025-07-01, not_met",
			"Bắc Giang, Bắc Ninh, 2025-06-30, met", "Bắc Giang, Bắc Ninh, 2025-12-31, not_met",
			"Bắc Giang, Bắc Giang, 2025-06-30, not_met", "Bắc Giang, Bắc Giang, 2025-12-31, not_met",
			"Hòa Bình, Vĩnh Phúc, 2025-06-30, met", "Hòa Bình, Vĩnh Phúc, 2025-07-01, not_met" })
	void followTheMergersOfProvinces(String rules, String dossier, String day, String verdict) {
		assertThat(verdict(commune(rules, ""), "", dossier, day)).isEqualTo(verdict);
	}

	@Test
	void areNamedAmongThePacksOfTheRun() {
		RuleRelease release = commune("Hòa Bình", "");
		Dossier dossier = sheet("1300-2023", "Hòa Bình", "2023-12-31");
		assertThat(new RunDescription(dossier, release, Map.of(), List.of()).packs()).extracting(RulePack::id)
			.endsWith("commune-health/1300-2023", "local/demo");
		assertThat(new RunDescription(dossier.asOf(LocalDate.of(2013, 1, 1)), release, Map.of(), List.of()).packs())
			.extracting(RulePack::id)
			.contains("local/demo");
	}

	@Test
	void ofTheTargetsApplyInTheirProvinceAlone() {
		RuleRelease release = release("extends: [achievement/standard]\nprovince: Hòa Bình\n",
				Map.of("local/demo/rules.drl", """
						package rules.local.demo;

						import vn.thidua.assessment.fact.AssignedTarget;
						import vn.thidua.assessment.fact.Outcome;

						rule "BH.T1 thử"
						    @clause(BH.T1) @basis("Quy định của tỉnh (minh họa)") @verified(no)
						when
						    $target : AssignedTarget( indicator == "CT" )
						then
						    insertLogical( Outcome.of($target, "met", "BH.T1") );
						end
						"""));
		assertThat(outcome(release, "Ninh Bình")).isEqualTo("not_met");
		assertThatExceptionOfType(RulesStopped.class).isThrownBy(() -> outcome(release, "Hoà Bình"))
			.withMessageContaining("BH.T1");
	}

	private static String verdict(RuleRelease release, String set, String province, String day) {
		return cell(Assessor.assess(sheet(set, province, day), release), OutputFile.COMMUNES, "status");
	}

	private static String outcome(RuleRelease release, String province) {
		Dossier dossier = read(Map.of("dossier.yaml", "period: 2023\nprovince: " + province + "\n", "units.csv",
				"unit,name\nDV,Đơn vị\n", "indicators.csv",
				"indicator,name,measure,direction\nCT,Chỉ tiêu,%,at_least\n", "targets.csv",
				"unit,indicator,target\nDV,CT,95\n", "results.csv", "unit,indicator,actual\nDV,CT,94\n"));
		return cell(Assessor.assess(dossier, release), OutputFile.OUTCOMES, "status");
	}

	private static String cell(Assessment assessment, OutputFile file, String column) {
		return assessment.lines(file).get(0).get(file.columns().indexOf(column));
	}

	/** A sheet with nine tenths of the points of each criterion. */
	private static Dossier sheet(String set, String province, String day) {
		StringBuilder scores = new StringBuilder("unit,criteria_set,criterion,max,score\n");
		int[] maxima = { 14, 10, 12, 9, 19, 12, 6, 11, 3, 4 };
		for (int i = 0; i < maxima.length; i++) {
			scores.append("XA,%s,%d,%d,\"%s\"%n".formatted(set, i + 1, maxima[i],
					String.valueOf(maxima[i] * 9 / 10.0).replace('.', ',')));
		}
		return read(Map.of("dossier.yaml", "period: 2023\nas_of: %s\nprovince: %s\n".formatted(day, province),
				"units.csv", "unit,name,type\nXA,Xã,commune\n", "scores.csv", scores.toString()));
	}

	private static Dossier read(Map<String, String> files) {
		Dossier dossier = DossierReader.read(files).dossier();
		assertThat(dossier).isNotNull();
		return dossier;
	}

	private static RuleRelease commune(String province, String key) {
		return release("extends: [commune-health/1300-2023, commune-health/4667-2014]\nprovince: " + province + "\n"
				+ key + "\n", Map.of("local/demo/parameters.csv", STRICTER));
	}

	private static RuleRelease release(String head, Map<String, String> more) {
		Map<String, String> texts = new HashMap<>(more);
		texts.put("local/demo/pack.yaml",
				"id: local/demo\nstage: local\nversion: 1\ntitle: Thử\nverified: no\n" + head);
		try {
			TreeMap<String, byte[]> contents = new TreeMap<>(RuleFiles.of(Path.of("rules")).contents());
			texts.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
			return BOOK.release(new RuleFiles(contents));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

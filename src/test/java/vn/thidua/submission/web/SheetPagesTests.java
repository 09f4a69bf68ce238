package vn.thidua.submission.web;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.submission.EvidenceFiles;
import vn.thidua.submission.ScoreSheet;
import vn.thidua.submission.SheetDesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Score sheets: the commune's own points beside the appraiser's. */
class SheetPagesTests extends ReportWalk {

	@Autowired
	private SheetDesk desk;

	private long id;

	@BeforeEach
	void aDraftOfACommune() {
		aPlan();
		this.jdbc.sql("insert into reporting_period values ('2024', 0, '', date '2025-01-10', true, '', 'open')")
			.update();
		post(COMMUNE, "/submissions/XA-A/2024/begin", Map.of());
		this.id = this.jdbc.sql("select id from submission where unit_code = 'XA-A' and period = '2024'")
			.query(Long.class)
			.single();
	}

	private MvcTestResult save(RequestPostProcessor who, String step, Map<String, String> fields) {
		Map<String, String> all = new HashMap<>(fields);
		all.putIfAbsent("version", String.valueOf(version(this.id)));
		return post(who, "/submissions/" + this.id + "/sheet" + step, all);
	}

	private ScoreSheet sheet() {
		return this.desk.of(new Actor("chi", Role.UNIT, "XA-A", ""), this.id).orElseThrow();
	}

	private MvcTestResult template(RequestPostProcessor who, String csv) {
		return this.mvc.post()
			.uri("/sheet-templates")
			.multipart()
			.file(new MockMultipartFile("file", "scores.csv", "text/csv", EvidenceFiles.text(csv)))
			.param("illustrative", "true")
			.with(who)
			.with(csrf())
			.exchange();
	}

	@Test
	void withoutATemplateTheSheetHasTheTenCriteriaWithTheirOfficialPoints() {
		assertThat(sheet().set().code()).isEqualTo("1300-2023");
		assertThat(sheet().rows()).hasSize(10);
		assertThat(sheet().max()).isEqualTo("100");
		assertThat(get(COMMUNE, "/submissions/" + this.id + "/sheet")).hasStatusOk()
			.bodyText()
			.contains("Tiêu chí 1. Chỉ đạo, điều hành", "name=\"self.1\"", "Bộ tiêu chí 1300-2023")
			.doesNotContain("name=\"score.1\"");
		assertThat(get(COMMUNE, "/submissions/" + this.id + "/sheet?lang=en")).bodyText()
			.contains("Criterion 2. Health workforce");
	}

	@Test
	void ownAndAppraisedPointsStandBesideEachOtherWithTheirDifference() {
		save(COMMUNE, "", Map.of("self.1", "14", "self.2", "9,5", "measured.2", "12,5%", "remark.2", "Theo sổ"));
		step(COMMUNE, this.id, "submit", "");
		assertThat(get(COMMITTEE, "/submissions/" + this.id + "/sheet")).bodyText()
			.contains("name=\"score.1\"", "còn 8 dòng chưa chấm", "còn 10 dòng chưa chấm")
			.doesNotContain("name=\"self.1\"");
		save(COMMITTEE, "/appraise", Map.of("score.1", "13,25", "score.2", "9,5"));
		assertThat(sheet().rows().get(0).difference()).isEqualTo("-0.75");
		assertThat(sheet().rows().get(1).difference()).isEqualTo("0");
		assertThat(sheet().own()).isEqualTo("23.5");
		assertThat(sheet().appraised()).isEqualTo("22.75");
		assertThat(sheet().difference()).isEqualTo("-0.75");
		assertThat(sheet().percent(sheet().appraised())).isEqualTo("22.75");
		step(COMMITTEE, this.id, "accept", "");
		save(COMMITTEE, "/appraise", Map.of("score.1", "14", "score.2", ""));
		assertThat(sheet().appraised()).isEqualTo("14");
		assertThat(get(AUDITOR, "/submissions/" + this.id + "/history")).bodyText()
			.contains("Điểm thẩm định", "13.25", "Điểm xã tự chấm", "Theo sổ");
	}

	@Test
	void pointsLieBetweenNoughtAndTheMostOfTheirLine() {
		assertThat(save(COMMUNE, "", Map.of("self.1", "0", "self.2", "10"))).hasStatus3xxRedirection();
		assertThat(save(COMMUNE, "", Map.of("self.1", "14,01", "self.2", "8")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("phải từ 0 đến điểm tối đa 14", "href=\"#self.1\"", "value=\"14,01\"", "value=\"8\"");
		assertThat(save(COMMUNE, "", Map.of("self.1", "-0,01"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(save(COMMUNE, "", Map.of("self.1", "khá"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(sheet().own()).isEqualTo("10");
		assertThat(sheet().unscored()).isEqualTo(8);
		step(COMMUNE, this.id, "submit", "");
		assertThat(save(COMMITTEE, "/appraise", Map.of("score.1", "14,01")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void eachSideScoresOnlyInItsTurn() {
		assertThat(save(COMMITTEE, "/appraise", Map.of("score.1", "1"))).hasStatus(HttpStatus.CONFLICT);
		assertThat(save(COMMITTEE, "", Map.of("self.1", "1"))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(save(AUDITOR, "", Map.of("self.1", "1"))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(save(OTHER, "", Map.of("self.1", "1"))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(save(UNIT, "", Map.of("self.1", "1"))).hasStatus3xxRedirection();
		step(COMMUNE, this.id, "submit", "");
		assertThat(save(COMMUNE, "", Map.of("self.1", "2"))).hasStatus(HttpStatus.CONFLICT);
		assertThat(save(COMMUNE, "/appraise", Map.of("score.1", "2"))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(save(AUDITOR, "/appraise", Map.of("score.1", "2"))).hasStatus(HttpStatus.FORBIDDEN);
		this.jdbc.sql("update reporting_period set state = 'closed' where code = '2024'").update();
		assertThat(save(COMMITTEE, "/appraise", Map.of("score.1", "2"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(sheet().own()).isEqualTo("1");
		assertThat(sheet().appraised()).isEqualTo("0");
	}

	@Test
	void theSecondToSaveASheetSeesBothValues() {
		String seen = String.valueOf(version(this.id));
		save(COMMUNE, "", Map.of("self.1", "12"));
		assertThat(save(UNIT, "", Map.of("version", seen, "self.1", "13"))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("value=\"13\"", "Đang lưu: 12");
		assertThat(sheet().own()).isEqualTo("12");
	}

	@Test
	void aTemplateGivesTheSheetItsLines() {
		String lines = "criteria_set,criterion,indicator,max,knockout,name\n1300-2023,1,1,4,yes,Có kế hoạch\n"
				+ "1300-2023,1,2,10,no,Có báo cáo\n";
		assertThat(template(COMMITTEE, lines)).redirectedUrl().isEqualTo("/sheet-templates");
		assertThat(sheet().rows()).hasSize(2);
		assertThat(get(COMMUNE, "/submissions/" + this.id + "/sheet")).bodyText()
			.contains("Có kế hoạch", "Điểm liệt", "Mẫu phiếu minh họa", "name=\"self.1.2\"");
		assertThat(get(COMMITTEE, "/sheet-templates")).bodyText().contains("Có báo cáo", "1300-2023");
		assertThat(get(COMMUNE, "/sheet-templates")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(template(COMMUNE, lines)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(AUDITOR, "/sheet-templates")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void aFaultyTemplateIsRefusedWithEveryProblemInItsPlace() {
		assertThat(template(COMMITTEE,
				"criteria_set,criterion,indicator,max\n1300-2023,1,1,4\n1300-2023,1,1,5\n1300-2023,x,2,1\n1300-2023,2,1,0\n9-9,1,,3\n"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("dòng 3, cột 4", "dòng 4, cột 2", "dòng 5, cột 4", "Không có bộ tiêu chí &quot;9-9&quot;",
					"Tổng điểm tối đa của tiêu chí 1 là 4");
		assertThat(template(COMMITTEE, "criterion,max\n1,14\n")).bodyText().contains("Thiếu cột bắt buộc");
		assertThat(template(COMMITTEE, "criteria_set,criterion,max\n")).bodyText().contains("không có dòng nào");
		assertThat(this.jdbc.sql("select count(*) from sheet_template").query(Integer.class).single()).isZero();
	}

	@Test
	void linesThatWereReportedStayAsTheyWereReported() {
		this.jdbc.sql("""
				insert into submission_score values (?, '', 1, '1', '4', true, '4', '3', '', ''),
					(?, '', 1, '2', '10', false, '9', '', '', ''), (?, '4667-2014', 1, '', '9', false, '7', '', '', '')
				""").params(this.id, this.id, this.id).update();
		assertThat(sheet().rows()).extracting(ScoreSheet.Row::key).containsExactly("1.1", "1.2");
		save(COMMUNE, "", Map.of("self.1.1", "3"));
		assertThat(sheet().rows()).extracting((row) -> row.told().selfScore() + "/" + row.told().score())
			.containsExactly("3/3", "9/");
		assertThat(this.jdbc.sql("select criteria_set from submission_score order by 1").query(String.class).list())
			.containsExactly("1300-2023", "1300-2023", "4667-2014");
	}

	@Test
	void aUnitThatIsNoCommuneHasNoSheet() {
		long other = begun(UNIT, "DV-A");
		assertThat(get(UNIT, "/submissions/" + other + "/sheet")).hasStatusOk()
			.bodyText()
			.contains("Không có phiếu chấm");
		assertThat(get(UNIT, "/submissions/DV-A/2031")).bodyText().doesNotContain("/sheet");
		assertThat(post(UNIT, "/submissions/" + other + "/sheet", Map.of("version", String.valueOf(version(other)))))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

}

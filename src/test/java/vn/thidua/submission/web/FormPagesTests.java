package vn.thidua.submission.web;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The form in which a unit reports, from the draft to the report that is handed in. */
class FormPagesTests extends ReportWalk {

	@BeforeEach
	void plan() {
		aPlan();
	}

	private MvcTestResult save(long id, Map<String, String> fields) {
		Map<String, String> all = new HashMap<>(fields);
		all.putIfAbsent("version", String.valueOf(version(id)));
		return post(UNIT, "/submissions/" + id + "/figures", all);
	}

	private Map<String, Object> stored(long id, String indicator) {
		return this.jdbc.sql("select * from submission_figure where submission_id = ? and indicator = ?")
			.params(id, indicator)
			.query()
			.singleRow();
	}

	private static String text(MvcTestResult page) {
		try {
			return page.getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static String mark(MvcTestResult page, String code) {
		Matcher found = Pattern.compile("name=\"mark." + code + "\" value=\"([0-9a-f]+)\"").matcher(text(page));
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	@Test
	void whatIsAssignedIsShownBeforeAnythingIsBegun() {
		assertThat(get(UNIT, "/submissions/DV-A/2031")).hasStatusOk()
			.bodyText()
			.contains("Bắt đầu báo cáo", "Lượt khám bệnh", "≥ 140.000 lượt", "UBND huyện", "10/01/2032");
		assertThat(get(COMMITTEE, "/submissions/DV-A/2031")).hasStatusOk()
			.bodyText()
			.contains("chưa bắt đầu báo cáo")
			.doesNotContain("/begin");
		assertThat(get(OTHER, "/submissions/DV-A/2031")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(UNIT, "/submissions/DV-A/2030")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(COMMITTEE, "/submissions/DV-X/2031")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void forAPartOfTheYearItIsSaidFromWhenFiguresCount() {
		this.jdbc.sql("insert into reporting_period values ('2031-Q3', 0, '', date '2031-10-10', true, '', 'open')")
			.update();
		post(UNIT, "/submissions/DV-A/2031-Q3/begin", Map.of());
		String year = "Ghi số lũy kế từ đầu năm";
		String both = "theo mục tiêu của năm";
		String part = "Ghi số của riêng kỳ này";
		assertThat(get(UNIT, "/submissions/DV-A/2031-Q3")).bodyText().contains(year).doesNotContain(both, part);
		forThePartAlone("Sở Y tế");
		assertThat(get(UNIT, "/submissions/DV-A/2031-Q3")).bodyText().contains(year, both).doesNotContain(part);
		forThePartAlone("UBND huyện");
		assertThat(get(UNIT, "/submissions/DV-A/2031-Q3")).bodyText().contains(part).doesNotContain(year, both);
	}

	private void forThePartAlone(String authority) {
		this.jdbc.sql("update plan_target set horizon = '2031-Q3' where authority = ? and indicator = 'CT-1'")
			.param(authority)
			.update();
	}

	@Test
	void figuresAreReadAsPeopleWriteThemAndShownWithTheirVerdicts() {
		long id = begun(UNIT, "DV-A");
		assertThat(save(id,
				Map.of("figure.CT-1", "140.251 lượt", "previous.CT-1", "138 nghìn", "figure.CT-2", "11,6%",
						"completed.CT-1", "2031-12-30", "note.CT-1", "Đủ hồ sơ")))
			.redirectedUrl()
			.isEqualTo("/submissions/DV-A/2031");
		assertThat(stored(id, "CT-1")).containsEntry("figure", "140251").containsEntry("previous", "138000");
		assertThat(get(UNIT, "/submissions/DV-A/2031")).hasStatusOk()
			.bodyText()
			.contains("value=\"140.251 lượt\"", "status-exceeded", "status-not_met", "+0,18%", "-0,1 điểm phần trăm",
					"value=\"2031-12-30\"");
		assertThat(get(UNIT, "/submissions/DV-A/2031?lang=en")).hasStatusOk()
			.bodyText()
			.contains("Figure of this period", "-0.1 percentage points", "value=\"140.251 lượt\"");
	}

	@Test
	void blankNoughtAndNotApplicableAreThreeThings() {
		long id = begun(UNIT, "DV-A");
		save(id, Map.of("figure.CT-1", "0", "figure.CT-2", "", "said.CT-2", "NOT_APPLICABLE", "note.CT-2",
				"Không có trẻ"));
		assertThat(stored(id, "CT-1")).containsEntry("said", "FIGURE").containsEntry("figure", "0");
		assertThat(stored(id, "CT-2")).containsEntry("said", "NOT_APPLICABLE").containsEntry("note", "Không có trẻ");
		save(id, Map.of("figure.CT-1", ""));
		assertThat(stored(id, "CT-1")).containsEntry("said", "NOT_REPORTED").containsEntry("figure", "");
		assertThat(stored(id, "CT-2")).containsEntry("said", "NOT_APPLICABLE");
		assertThat(get(UNIT, "/submissions/" + id + "/check")).hasStatusOk()
			.bodyText()
			.contains("Có số liệu: 0; chưa có số liệu: 1; không áp dụng: 1", "Không có trẻ");
	}

	@Test
	void aMistakeIsSaidAtItsFieldAndNothingTypedIsLost() {
		long id = begun(UNIT, "DV-A");
		assertThat(save(id, Map.of("figure.CT-1", "gần 140.000", "figure.CT-2", "10", "note.CT-2", "Tháng 12")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("role=\"alert\"", "href=\"#row-1-figure\"", "không phải con số chính xác",
					"value=\"gần 140.000\"", "value=\"Tháng 12\"", "aria-invalid=\"true\"", "Đã lưu 1 dòng");
		assertThat(stored(id, "CT-2")).containsEntry("figure", "10").containsEntry("note", "Tháng 12");
		assertThat(save(id, Map.of("said.CT-2", "NOT_APPLICABLE", "figure.CT-2", ""))).bodyText()
			.contains("chưa nêu lý do", "href=\"#row-2-note\"");
		assertThat(save(id, Map.of("said.CT-2", "NOT_REPORTED", "figure.CT-2", "5"))).bodyText()
			.contains("href=\"#row-2-figure\"");
		assertThat(save(id, Map.of("figure.CT-2", "5", "completed.CT-2", "31/02/2031"))).bodyText()
			.contains("không phải một ngày", "Chưa lưu dòng nào");
		assertThat(stored(id, "CT-2")).containsEntry("figure", "10");
		assertThat(this.jdbc.sql("select count(*) from submission_figure where indicator = 'CT-1'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void noVerdictOfTheStoredFigureStandsBesideAnother() {
		long id = begun(UNIT, "DV-A");
		save(id, Map.of("figure.CT-1", "140.251"));
		assertThat(get(UNIT, "/submissions/DV-A/2031")).bodyText().contains("+0,18%");
		assertThat(save(id, Map.of("figure.CT-1", "1e3"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("value=\"1e3\"")
			.doesNotContain("+0,18%");
		assertThat(stored(id, "CT-1")).containsEntry("figure", "140251");
	}

	@Test
	void aRowThatAnotherChangedKeepsNoOtherRowFromBeingSaved() {
		long id = begun(UNIT, "DV-A");
		MvcTestResult shown = get(UNIT, "/submissions/DV-A/2031");
		String version = String.valueOf(version(id));
		save(id, Map.of("figure.CT-1", "139.000"));
		assertThat(save(id,
				Map.of("version", version, "figure.CT-1", "140.251", "mark.CT-1", mark(shown, "CT-1"), "figure.CT-2",
						"11", "mark.CT-2", mark(shown, "CT-2"))))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Đã lưu 1 dòng", "139.000 lượt");
		assertThat(stored(id, "CT-1")).containsEntry("figure", "139000");
		assertThat(stored(id, "CT-2")).containsEntry("figure", "11");
	}

	@Test
	void theSecondToSaveTheSameRowSeesBothValues() {
		long id = begun(UNIT, "DV-A");
		MvcTestResult shown = get(UNIT, "/submissions/DV-A/2031");
		String version = String.valueOf(version(id));
		Map<String, String> mine = Map.of("version", version, "figure.CT-1", "140.251", "mark.CT-1",
				mark(shown, "CT-1"), "figure.CT-2", "", "mark.CT-2", mark(shown, "CT-2"));
		save(id, Map.of("figure.CT-1", "139.000", "figure.CT-2", "11"));
		MvcTestResult second = save(id, mine);
		assertThat(second).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("value=\"140.251\"", "139.000 lượt", "Người khác vừa lưu", "name=\"figure.CT-2\" value=\"11\"");
		assertThat(stored(id, "CT-1")).containsEntry("figure", "139000");
		save(id, Map.of("version", String.valueOf(version(id)), "figure.CT-1", "140.251", "mark.CT-1",
				mark(second, "CT-1")));
		assertThat(stored(id, "CT-1")).containsEntry("figure", "140251");
		assertThat(stored(id, "CT-2")).containsEntry("figure", "11");
	}

	@Test
	void whoSavesAfterAnotherRowWasChangedIsNotStopped() {
		long id = begun(UNIT, "DV-A");
		MvcTestResult shown = get(UNIT, "/submissions/DV-A/2031");
		String version = String.valueOf(version(id));
		save(id, Map.of("figure.CT-2", "11"));
		assertThat(save(id, Map.of("version", version, "figure.CT-1", "5", "mark.CT-1", mark(shown, "CT-1"))))
			.hasStatus3xxRedirection();
		assertThat(stored(id, "CT-2")).containsEntry("figure", "11");
	}

	@Test
	void anImplausibleFigureIsSavedButConfirmedBeforeItIsHandedIn() {
		long id = begun(UNIT, "DV-A");
		assertThat(save(id, Map.of("figure.CT-1", "300.001", "previous.CT-1", "100.000"))).hasStatus3xxRedirection();
		assertThat(get(UNIT, "/submissions/DV-A/2031")).bodyText().contains("gấp hơn 3 lần năm trước (100.000)");
		assertThat(step(UNIT, id, "submit", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("chưa được sửa hoặc xác nhận");
		save(id, Map.of("figure.CT-1", "300.001", "previous.CT-1", "100.000", "confirmation.CT-1", "Mở thêm cơ sở"));
		save(id, Map.of("figure.CT-1", "400.000", "previous.CT-1", "100.000", "confirmation.CT-1", "Mở thêm cơ sở"));
		assertThat(stored(id, "CT-1")).containsEntry("confirmation", "");
		save(id, Map.of("figure.CT-1", "400.000", "previous.CT-1", "100.000", "confirmation.CT-1", "Đã kiểm tra lại"));
		assertThat(step(UNIT, id, "submit", "")).hasStatus3xxRedirection();
		assertThat(get(COMMITTEE, "/submissions/DV-A/2031")).bodyText()
			.contains("Đơn vị xác nhận: Đã kiểm tra lại", "Có 1 số liệu cần kiểm tra, trong đó 0 chưa");
	}

	@Test
	void lastYearsAcceptedFigureStandsBeside() {
		this.jdbc.sql("insert into reporting_period values ('2030', 0, '', date '2031-01-10', true, '', 'closed')")
			.update();
		this.jdbc.sql("""
				insert into submission (version, unit_code, period, state, late, submitted_by, decided_by, reason)
				values (1, 'DV-A', '2030', 'ACCEPTED', false, 'an', 'hoidong', '')
				""").update();
		this.jdbc.sql("""
				insert into submission_figure select id, 'CT-1', 'FIGURE', '40.000 lượt', '40000', '', '', null, '', ''
				from submission where period = '2030'
				""").update();
		long id = begun(UNIT, "DV-A");
		assertThat(get(UNIT, "/submissions/DV-A/2031")).bodyText()
			.contains("name=\"previous.CT-1\" value=\"40.000 lượt\"");
		save(id, Map.of("figure.CT-1", "120.000", "previous.CT-1", "40.000 lượt"));
		assertThat(stored(id, "CT-1")).containsEntry("previous", "40000");
		assertThat(get(UNIT, "/submissions/DV-A/2031")).bodyText().doesNotContain("class=\"doubt\"");
		save(id, Map.of("figure.CT-1", "120.001", "previous.CT-1", ""));
		assertThat(get(UNIT, "/submissions/DV-A/2031")).bodyText().contains("gấp hơn 3 lần năm trước (40.000)");
	}

	@Test
	void verdictAndDistanceAreShownWhileTyping() {
		long id = begun(UNIT, "DV-A");
		String typed = "/submissions/" + id + "/typed?indicator=CT-1";
		assertThat(post(UNIT, typed, Map.of("figure.CT-1", "140.251", "previous.CT-1", "40.000"))).hasStatusOk()
			.bodyText()
			.contains("status-exceeded", "+0,18%", "status-not_met", "UBND huyện", "class=\"doubt\"")
			.doesNotContain("<html");
		assertThat(post(UNIT, typed, Map.of("figure.CT-1", "khoảng 5"))).bodyText()
			.contains("không phải con số chính xác")
			.doesNotContain("status-");
		assertThat(post(UNIT, typed, Map.of("figure.CT-1", ""))).bodyText().contains("status-no_data");
		assertThat(post(OTHER, typed, Map.of("figure.CT-1", "1"))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.jdbc.sql("select count(*) from submission_figure").query(Integer.class).single()).isZero();
	}

	@Test
	void everyChangeIsInTheHistory() {
		long id = begun(UNIT, "DV-A");
		save(id, Map.of("figure.CT-1", "139.000"));
		save(id, Map.of("figure.CT-1", "140.251", "note.CT-1", "Sửa theo sổ"));
		save(id, Map.of("said.CT-2", "NOT_APPLICABLE", "figure.CT-2", "", "note.CT-2", "Không có trẻ"));
		assertThat(get(UNIT, "/submissions/" + id + "/history")).hasStatusOk()
			.bodyText()
			.contains("139.000", "140.251", "Sửa theo sổ", "Không áp dụng", "Không có trẻ", "Bản nháp");
		assertThat(get(AUDITOR, "/submissions/" + id + "/history?item=CT-2&lang=en")).hasStatusOk()
			.bodyText()
			.contains("Not applicable", "Không có trẻ")
			.doesNotContain("139.000");
		assertThat(get(OTHER, "/submissions/" + id + "/history")).hasStatus(HttpStatus.NOT_FOUND);
	}

}

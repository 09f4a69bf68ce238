package vn.thidua.report;

import javax.sql.DataSource;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of ratings, checks and candidates, from the tables to the reader. */
@ApplicationTest
@WithMockUser(roles = "AUDITOR")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportAwardPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	void store(@Autowired DataSource database) {
		ResourceDatabasePopulator rows = new ResourceDatabasePopulator(
				new ClassPathResource("awards.sql", ReportAwardPagesTests.class));
		rows.setSqlScriptEncoding("UTF-8");
		rows.execute(database);
	}

	@AfterAll
	void clear(@Autowired JdbcClient jdbc) {
		jdbc.sql("delete from run where id between 9001 and 9003").update();
		jdbc.sql("delete from stored_dossier where digest in ('d1', 'd2')").update();
	}

	@Test
	void theRunCountsRatingsAndCandidates() {
		page("/runs/9001").contains("Xếp loại và thi đua", "Chiến sĩ thi đua cơ sở", "2/4", "data-not_eligible=\"2\"",
				"/runs/9001/compare/9002", "Hồ sơ minh họa");
		page("/runs/9001/awards").contains("Hoàn thành xuất sắc nhiệm vụ", "Chưa đủ số liệu", "Bằng khen của Bộ, tỉnh");
		page("/runs/9001/awards?lang=en").contains("Excellent completion of tasks", "Certificate of merit");
		page("/runs/9003/awards").contains("không có danh hiệu nào");
	}

	@Test
	void anAwardListsItsCandidatesWithRankAndQuota() {
		page("/runs/9001/awards/CSTDCS").containsSubsequence("Nguyễn Thị An", "Đủ điều kiện", "Hạng 1.",
				"Trong số lượng tối đa 1.", "Lê Chi", "Ngoài số lượng tối đa 1: Hội đồng quyết định.", "Trần Văn Bình",
				"Chưa đủ điều kiện");
		page("/runs/9002/awards/CSTDCS").contains("đồng hạng", "chưa đối chiếu văn bản");
		page("/runs/9001/awards/CSTDCS?status=eligible&unit=BV-02").contains("Tìm thấy 0.").doesNotContain("<tbody");
		page("/runs/9001/awards/TTLDTT").contains("/runs/9001/units/BV-01", "Tập thể");
	}

	@Test
	void aPersonSeesWhyNotNearestFirst() {
		page("/runs/9001/people/P-02").containsSubsequence("Hoàn thành 20/20 việc", "tính từ số liệu", "ABC.CLS_IND.E3",
				"Đủ điều kiện đề nghị (1)", "Lao động tiên tiến", "Xem cả 2 điều kiện", "Coi như đạt",
				"Vì sao chưa được", "Chiến sĩ thi đua cơ sở", "còn 1 điều kiện", "có sáng kiến được công nhận",
				"Còn vướng: 1.", "Hiện có: 0.", "Yêu cầu: 1.", "/rules/award/law-2003#A.CSTDCS.E2",
				"Nghị định 91/2017, Điều 9.3", "Bằng khen của Bộ, tỉnh", "Thiếu số liệu", "chưa đối chiếu văn bản");
		page("/runs/9001/people/P-02?lang=en").contains("Why not the others", "Required: 1.", "Data missing");
	}

	@Test
	void levelsAndDecimalsAreWrittenOut() {
		page("/runs/9001/people/P-04").contains("Hiện có: Hoàn thành nhiệm vụ.", "Hiện có: không.");
		page("/runs/9001/units/BV-01").contains("Hiện có: 33,33%.", "Yêu cầu: &gt;50%.", "an toàn thực phẩm",
				"Cá nhân của đơn vị (3)");
	}

	@Test
	void peopleAreFound() {
		page("/runs/9001/people").contains("Tìm thấy 4.", "Lao động tiên tiến", "Trưởng khoa");
		page("/runs/9001/people?wanted=Chi").contains("Tìm thấy 1.", "Lê Chi").doesNotContain("Phạm Dung");
	}

	@Test
	void whatIsUnconfirmedIsListed() {
		page("/runs/9001/unconfirmed").containsSubsequence("award/law-2003", "A.BK_BT.E1", "bản tóm tắt",
				"So số năm với Điều 38", "A.VOTE.N1", "chỉ để biết", "cap.CO_CP.percentOf.CO_BT", "12,5",
				"local/tinh-mau");
		page("/runs/9003/unconfirmed").contains("đã được đối chiếu");
	}

	@Test
	void twoLawsStandSideBySide() {
		page("/runs/9001/compare/9002?award=CSTDCS").containsSubsequence("Lần 9001: luật ngày 31/12/2023",
				"Luật năm 2003", "Lần 9002: luật ngày 30/06/2024", "Kết luận khác nhau (1)", "Trần Văn Bình",
				"Chưa đủ điều kiện", "Đủ điều kiện", "A.CSTDCS.E2", "B.CSTDCS.E2", "Không có điều kiện này.",
				"B.CSTDCS.E3");
		page("/runs/9002/compare/9001").contains("luật này không có", "Kết luận khác nhau (3)");
		page("/runs/9002/compare/9001?lang=en").contains("Two laws side by side", "Emulation fighter");
	}

	@Test
	void blocksShowWhoLeads() {
		page("/runs/9001/blocks").containsSubsequence("Khối bệnh viện", "Bệnh viện Một", "Dẫn đầu khối", "1/2", "10/10",
				"Hoàn thành sớm nhất", "Khám bệnh", "Bệnh viện Hai", "30/09/2023");
		page("/runs/9003/blocks").contains("không chia khối");
	}

	@Test
	void whatDoesNotExistIsNotFound() {
		for (String path : new String[] { "/runs/9001/awards/none", "/runs/9001/people/none", "/runs/9001/compare/9001",
				"/runs/9001/compare/9003", "/runs/9001/compare/999999", "/runs/999999/awards", "/runs/999999/people",
				"/runs/999999/unconfirmed", "/runs/999999/blocks" }) {
			assertThat(this.mvc.get().uri(path)).as(path).hasStatus(HttpStatus.NOT_FOUND);
		}
	}

	private AbstractStringAssert<?> page(String path) {
		return assertThat(this.mvc.get().uri(path)).hasStatusOk().bodyText().doesNotContain("??");
	}

}

package vn.thidua.submission.web;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thidua.submission.EvidenceFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Files that prove results: what is taken, who may add, read and remove them. */
class EvidencePagesTests extends ReportWalk {

	private long id;

	@BeforeEach
	void aDraft() {
		aPlan();
		this.id = begun(UNIT, "DV-A");
	}

	private MvcTestResult upload(RequestPostProcessor who, String indicator, String name, byte[] content) {
		return this.mvc.post()
			.uri("/submissions/" + this.id + "/evidence")
			.multipart()
			.file(new MockMultipartFile("files", name, "application/pdf", content))
			.param("indicator", indicator)
			.with(who)
			.with(csrf())
			.exchange();
	}

	private int count() {
		return this.jdbc.sql("select count(*) from submission_evidence where submission_id = ?")
			.param(this.id)
			.query(Integer.class)
			.single();
	}

	private long last() {
		return this.jdbc.sql("select max(id) from submission_evidence").query(Long.class).single();
	}

	private String file() {
		return "/submissions/" + this.id + "/evidence/" + last();
	}

	private String refused(MvcTestResult result) {
		return String.valueOf(result.getMvcResult().getFlashMap().get("refusals"));
	}

	@Test
	void aFileIsHandedBackJustAsItWasAndNeverShownAsAPage() throws UnsupportedEncodingException {
		byte[] large = EvidenceFiles.pdf("x".repeat(1_400_000));
		upload(UNIT, "CT-1", "C:\\Báo cáo \"quý\".pdf", large);
		assertThat(get(UNIT, "/submissions/" + this.id + "/evidence")).bodyText()
			.contains("Báo cáo quý.pdf", "1,4 MB", "Lượt khám bệnh");
		MockHttpServletResponse answer = get(COMMITTEE, file()).getResponse();
		assertThat(answer.getContentAsByteArray()).isEqualTo(large);
		assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment;").contains("filename*=UTF-8''");
		assertThat(answer.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(answer.getHeaders("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
		assertThat(answer.getContentType()).isEqualTo("application/pdf");
		assertThat(get(UNIT, "/submissions/DV-A/2031")).bodyText().contains("Tài liệu minh chứng (1)");
	}

	@Test
	void whatIsNotWhatItsNameSaysIsRefused() {
		assertThat(refused(upload(UNIT, "CT-1", "a.pdf", EvidenceFiles.text("<html>x</html>"))))
			.contains("evidence.type");
		assertThat(refused(upload(UNIT, "CT-1", "a.pdf", EvidenceFiles.picture("png")))).contains("evidence.name");
		assertThat(refused(upload(UNIT, "CT-1", "a.pdf", new byte[0]))).contains("evidence.empty");
		assertThat(refused(upload(UNIT, "CT-1", "a.exe", EvidenceFiles.pdf("x")))).contains("evidence.name");
		assertThat(count()).isZero();
		assertThat(this.mvc.get()
			.uri("/submissions/" + this.id + "/evidence")
			.with(UNIT)
			.flashAttr("refusals", List.of(new EvidenceController.Refusal("a.pdf", "evidence.type")))).bodyText()
			.contains("href=\"#files\"", "a.pdf", "Lưu lại thành PDF");
	}

	@Test
	void aFileIsTakenUpToTheLimitAndNotBeyond() {
		byte[] start = EvidenceFiles.pdf("x");
		byte[] most = Arrays.copyOf(start, 20 << 20);
		assertThat(refused(upload(UNIT, "CT-1", "a.pdf", most))).isEqualTo("[]");
		assertThat(refused(upload(UNIT, "CT-1", "b.pdf", Arrays.copyOf(start, (20 << 20) + 1))))
			.contains("evidence.large");
		assertThat(count()).isOne();
	}

	@Test
	void allFilesOfASubmissionStayBelowTheirLimit() {
		this.jdbc
			.sql("""
					insert into submission_evidence (submission_id, indicator, name, type, byte_count, digest, added_at, added_by)
					values (?, 'CT-1', 'a.pdf', 'PDF', ?, 'x', current_timestamp, 'an')
					""")
			.params(this.id, (200L << 20) - EvidenceFiles.pdf("x").length)
			.update();
		assertThat(refused(upload(UNIT, "CT-1", "b.pdf", EvidenceFiles.pdf("x")))).isEqualTo("[]");
		assertThat(refused(upload(UNIT, "CT-1", "c.png", EvidenceFiles.picture("png")))).contains("evidence.full");
	}

	@Test
	void theSameFileIsTakenOnceForAnIndicator() {
		upload(UNIT, "CT-1", "a.pdf", EvidenceFiles.pdf("x"));
		assertThat(refused(upload(UNIT, "CT-1", "b.pdf", EvidenceFiles.pdf("x")))).contains("evidence.twice");
		assertThat(refused(upload(UNIT, "CT-2", "b.pdf", EvidenceFiles.pdf("x")))).isEqualTo("[]");
		assertThat(upload(UNIT, "CT-9", "b.pdf", EvidenceFiles.pdf("x"))).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void onlyThoseInReachSeeAFile() {
		upload(UNIT, "CT-1", "a.pdf", EvidenceFiles.pdf("x"));
		String file = file();
		assertThat(get(AUDITOR, file)).hasStatusOk();
		assertThat(get(ADMIN, file)).hasStatusOk();
		assertThat(get(OTHER, file)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(COMMUNE, file)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(OTHER, "/submissions/" + this.id + "/evidence")).hasStatus(HttpStatus.NOT_FOUND);
		long mine = this.id;
		this.id = begun(OTHER, "DV-B");
		assertThat(get(OTHER, "/submissions/" + this.id + "/evidence/" + last())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(OTHER, "/submissions/" + this.id + "/evidence/" + last() + "/remove", Map.of()))
			.hasStatus(HttpStatus.NOT_FOUND);
		this.id = mine;
		assertThat(post(OTHER, file + "/remove", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(upload(OTHER, "CT-1", "b.pdf", EvidenceFiles.pdf("y"))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(upload(AUDITOR, "CT-1", "b.pdf", EvidenceFiles.pdf("y"))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(COMMITTEE, file + "/remove", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(count()).isOne();
	}

	@Test
	void aFileIsRemovedOnlyWhileTheReportMayBeChangedAndTheHistoryKeepsIt() {
		upload(UNIT, "CT-1", "a.pdf", EvidenceFiles.pdf("x"));
		step(UNIT, this.id, "submit", "");
		assertThat(refused(post(UNIT, file() + "/remove", Map.of()))).contains("state.edit.SUBMITTED");
		assertThat(refused(upload(UNIT, "CT-1", "b.pdf", EvidenceFiles.pdf("y")))).contains("state.edit.SUBMITTED");
		assertThat(count()).isOne();
		step(COMMITTEE, this.id, "return", "Sai tệp");
		post(UNIT, file() + "/remove", Map.of());
		assertThat(count()).isZero();
		assertThat(this.jdbc.sql("select count(*) from submission_evidence_piece").query(Integer.class).single())
			.isZero();
		assertThat(get(UNIT, "/submissions/" + this.id + "/history")).bodyText()
			.contains("Tài liệu minh chứng", "a.pdf (SHA-256 ");
		assertThat(this.jdbc.sql("select action from audit_event order by seq").query(String.class).list())
			.contains("submission.evidence.add", "submission.evidence.remove");
	}

}

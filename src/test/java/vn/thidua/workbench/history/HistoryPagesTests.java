package vn.thidua.workbench.history;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.As;
import vn.thidua.rulebase.RuleArchive;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.rulebase.release.Cause;
import vn.thidua.rulebase.release.OrderingDocument;
import vn.thidua.rulebase.release.Releases;
import vn.thidua.workbench.effect.Previews;
import vn.thidua.workbench.publication.PublishingTests;
import vn.thidua.workbench.publication.Workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The pages on which releases are proposed, approved, looked up, compared and moved. */
@WithMockUser(username = "an", roles = "ADMIN")
class HistoryPagesTests extends PublishingTests {

	private static final String README = "README.md";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ActiveRules rules;

	@Autowired
	private Releases releases;

	@Autowired
	private RuleBook book;

	@Autowired
	private Previews previews;

	private Workbench bench;

	@BeforeEach
	void twoReleases() {
		this.rules = As.admin(this.rules);
		this.bench = new Workbench(FOLDER, this.previews, this.rules);
		publish("<script>alert(1)</script> " + System.nanoTime());
		this.bench.reset();
	}

	@Test
	void theStepsLeadFromTheDraftIntoForce() {
		this.bench.append("// bước " + System.nanoTime());
		assertThat(page("/rules/publication")).contains("khác bản đang áp dụng", "chưa xem", "/rules/draft/check",
				"/rules/effect");
		this.bench.preview();
		assertThat(page("/rules/publication")).contains("đã xem: 3 kết quả thay đổi", "Đề nghị phát hành");
		assertThat(page("/rules/publication?lang=en")).contains("previewed: 3 results change",
				"Propose for publication");
		propose("Lý do <b>đậm</b>", "");
		MvcTestResult refused = propose("Lý do", "1");
		assertThat(refused).flash().containsEntry("refused", "open");
		String open = page("/rules/publication");
		assertThat(open).contains("Đề nghị chờ duyệt", "Bạn đã đề nghị bản này", "Lý do &lt;b&gt;đậm&lt;/b&gt;")
			.doesNotContain("/approve");
		String proposal = open.replaceAll("(?s).*/rules/publication/(\\d+)/withdraw.*", "$1");
		assertThat(post("/rules/publication/" + proposal + "/approve", "an")).flash().containsEntry("refused", "self");
		assertThat(post("/rules/publication/" + proposal + "/approve", "binh")).flash()
			.containsEntry("done", "approved");
		assertThat(this.bench.active()).isEqualTo(this.bench.draft());
		assertThat(page("/rules/publication")).contains("đã được duyệt", "giống bản đang áp dụng");
	}

	@Test
	void aFaultyProposalComesBackFilled() {
		this.bench.append("// sai " + System.nanoTime());
		this.bench.preview();
		MvcTestResult result = this.mvc.post()
			.uri("/rules/publication/propose")
			.param("digest", this.bench.draft())
			.param("imported", "false")
			.param("reason", "Đã gõ")
			.param("document", "")
			.param("date", "x")
			.param("address", "")
			.with(csrf())
			.exchange();
		assertThat(this.mvc.get().uri("/rules/publication").flashAttrs(result.getMvcResult().getFlashMap())).bodyText()
			.contains("Đã gõ", "Ghi số, ký hiệu của văn bản yêu cầu", "Ghi ngày của văn bản");
	}

	@Test
	void theHistoryTellsWhoWhyAndLeadsBack() {
		String active = this.bench.active();
		String before = this.releases.activations().get(1).releaseDigest();
		assertThat(page("/rules/history")).contains("an đề nghị, binh duyệt", "Công văn minh họa", active, before,
				"Quay về bản này", "không cần người thứ hai duyệt");
		assertThat(page("/rules/history?lang=en")).contains("proposed by an, approved by binh", "Roll back to this");
		assertThat(rollBack(before, " ")).flash().containsEntry("refused", "reason");
		assertThat(rollBack("0".repeat(64), "Nhầm")).flash().containsEntry("refused", "never");
		assertThat(this.bench.active()).isEqualTo(active);
		assertThat(rollBack(before, "Bản mới sai")).flash().containsEntry("done", "rolled-back");
		assertThat(this.bench.active()).isEqualTo(before);
		assertThat(page("/rules/history")).contains("Quay về bản trước", "Bản mới sai");
	}

	@Test
	@WithMockUser(username = "hoi", roles = "COMMITTEE")
	void theCommitteeReadsOnly() {
		assertThat(page("/rules/history")).doesNotContain("roll-back", "/rules/history/import");
		assertThat(page("/rules/publication")).doesNotContain("/rules/publication/propose");
		assertThat(rollBack(this.releases.activations().get(1).releaseDigest(), "Thử")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void theDifferenceShowsTextAsText() {
		String from = this.releases.activations().get(1).releaseDigest();
		String to = this.bench.active();
		assertThat(page("/rules/history/diff?from=" + from + "&to=" + to)).contains("README.md", "&lt;script&gt;")
			.doesNotContain("<script>alert");
		this.bench.append("// bản thảo");
		assertThat(page("/rules/history/diff?from=" + to + "&to=draft&lang=en")).contains("strict.drl", "// bản thảo",
				"Compare two rule releases");
		assertThat(page("/rules/history/diff?from=" + to + "&to=" + to)).contains("Hai bản giống nhau");
		assertThat(this.mvc.get().uri("/rules/history/diff?from=x&to=draft")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void anExportedReleaseIsBroughtInElsewhere() throws IOException {
		String digest = this.bench.active();
		byte[] zip = this.mvc.get()
			.uri("/rules/history/" + digest + ".zip")
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		assertThat(ZipReader.RELEASE.read(new ByteArrayInputStream(zip))).containsKeys("manifest.properties",
				"rules/README.md");
		assertThat(bring(zip)).flash().containsEntry("done", "known");
		RuleFiles other = changed("bản của nơi khác " + System.nanoTime());
		assertThat(bring(ReleaseZip.of(other, "thử", Instant.now()))).flash().containsEntry("done", "imported");
		assertThat(this.bench.active()).isEqualTo(digest);
		assertThat(page("/rules/history")).contains("/rules/publication?release=" + other.digest());
		assertThat(page("/rules/publication?release=" + other.digest())).contains(other.digest(), "bản đã nhập");
		assertThat(rollBack(other.digest(), "Đi tắt")).flash().containsEntry("refused", "never");
		assertThat(this.mvc.get().uri("/rules/history/" + "0".repeat(64) + ".zip")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void whoMayNotReadDraftsSeesNoReleaseThatWasNeverInForce() throws IOException {
		RuleFiles other = changed("chưa từng áp dụng " + System.nanoTime());
		assertThat(bring(ReleaseZip.of(other, "thử", Instant.now()))).flash().containsEntry("done", "imported");
		String active = this.bench.active();
		for (String address : List.of("/rules/history/%s.zip", "/rules/history/diff?from=%s&to=" + active)) {
			assertThat(unit(address.formatted(active))).hasStatusOk();
			assertThat(unit(address.formatted(other.digest()))).hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(unit("/rules/history")).hasStatusOk().bodyText().doesNotContain(other.digest());
		assertThat(page("/rules/history")).contains(other.digest());
	}

	private MvcTestResult unit(String address) {
		return this.mvc.get().uri(address).with(user("donvi").roles("UNIT")).exchange();
	}

	@Test
	void aChangedOrHostileArchiveIsRefused() throws IOException {
		RuleFiles files = changed("một " + System.nanoTime());
		TreeMap<String, byte[]> entries = new TreeMap<>(
				ZipReader.RELEASE.read(new ByteArrayInputStream(ReleaseZip.of(files, "thử", Instant.now()))));
		entries.put("rules/README.md", "đã sửa".getBytes(StandardCharsets.UTF_8));
		assertImportRefused(RuleArchive.bytes(entries), "release.zip.digest", files.digest());
		entries.remove("manifest.properties");
		assertImportRefused(RuleArchive.bytes(entries), "release.zip.manifest", files.digest());
		TreeMap<String, byte[]> bad = new TreeMap<>(files.contents());
		bad.put("achievement/standard/strict.drl", "global java.util.List all;".getBytes(StandardCharsets.UTF_8));
		RuleFiles hostile = new RuleFiles(bad);
		MvcTestResult refused = bring(ReleaseZip.of(hostile, "thử", Instant.now()));
		assertThat(refused).flash().containsEntry("refused", "import");
		assertThat(this.releases.files(hostile.digest())).isEmpty();
	}

	private void assertImportRefused(byte[] archive, String code, String digest) {
		MvcTestResult result = bring(archive);
		assertThat(result).flash()
			.extractingByKey("problems")
			.asInstanceOf(InstanceOfAssertFactories.LIST)
			.extracting("code")
			.containsExactly(code);
		assertThat(this.releases.files(digest)).isEmpty();
	}

	private MvcTestResult bring(byte[] archive) {
		return this.mvc.post()
			.uri("/rules/history/import")
			.multipart()
			.file(new MockMultipartFile("file", "a.zip", "application/zip", archive))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult rollBack(String digest, String reason) {
		return this.mvc.post()
			.uri("/rules/history/{digest}/roll-back", digest)
			.param("seen", String.valueOf(this.releases.activations().get(0).number()))
			.param("reason", reason)
			.with(csrf())
			.exchange();
	}

	private MvcTestResult propose(String reason, String suffix) {
		return this.mvc.post()
			.uri("/rules/publication/propose")
			.param("digest", this.bench.draft())
			.param("imported", "false")
			.param("reason", reason)
			.param("document", "Quyết định minh họa" + suffix)
			.param("date", "2026-01-31")
			.param("address", "https://example.org/1")
			.with(csrf())
			.exchange();
	}

	private MvcTestResult post(String address, String account) {
		return this.mvc.post().uri(address).with(csrf()).with(user(account).roles("ADMIN")).exchange();
	}

	private String page(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private void publish(String readme) {
		this.rules.activate(this.book.release(changed(readme)),
				Cause.approved("an", "binh", "Thử",
						new OrderingDocument("Công văn minh họa", LocalDate.of(2026, 1, 31), "https://example.org/cv")),
				() -> {
				});
	}

	private RuleFiles changed(String readme) {
		TreeMap<String, byte[]> contents = new TreeMap<>(this.rules.state().release().files().contents());
		contents.put(README, readme.getBytes(StandardCharsets.UTF_8));
		return new RuleFiles(contents);
	}

}

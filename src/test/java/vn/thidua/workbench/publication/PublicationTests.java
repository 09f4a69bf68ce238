package vn.thidua.workbench.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import vn.thidua.access.As;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.release.Activation;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.rulebase.release.Cause;
import vn.thidua.rulebase.release.OrderingDocument;
import vn.thidua.rulebase.release.Releases;
import vn.thidua.workbench.effect.Previews;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing serves that was not checked, previewed, proposed and approved by a second
 * person.
 */
@WithMockUser(username = "an", roles = "ADMIN")
@Timeout(120)
class PublicationTests extends PublishingTests {

	@Autowired
	private Publication publication;

	@Autowired
	private Proposals proposals;

	@Autowired
	private RecordedProposals recorded;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Standings standings;

	@Autowired
	private ActiveRules rules;

	@Autowired
	private Releases releases;

	@Autowired
	private RuleBook book;

	@Autowired
	private Previews previews;

	private Workbench bench;

	private String before = "";

	private int edits;

	@BeforeEach
	void anEditedDraft() {
		this.publication = As.admin(this.publication);
		this.rules = As.admin(this.rules);
		this.releases = As.admin(this.releases);
		this.bench = new Workbench(FOLDER, this.previews, this.rules);
		this.proposals.deleteAll();
		this.bench.reset();
		this.bench.append("// ghi chú " + System.nanoTime() + " " + this.edits++);
		this.before = this.bench.active();
	}

	@Test
	void whatASecondPersonApprovesServesWithItsHistory() {
		long id = propose();
		assertThat(this.bench.active()).isEqualTo(this.before);
		this.publication.approve(id, "binh", "Đồng ý");
		assertThat(this.bench.active()).isEqualTo(this.bench.draft()).isNotEqualTo(this.before);
		Activation activation = this.rules.state().published();
		assertThat(activation.publishedBy()).isEqualTo("an");
		assertThat(activation.approvedBy()).isEqualTo("binh");
		assertThat(activation.reason()).isEqualTo("Sửa ghi chú");
		assertThat(activation.document()).isEqualTo("Quyết định minh họa 1");
		assertThat(activation.documentDate()).isEqualTo("2026-01-31");
		assertThat(activation.kind()).isEqualTo(Activation.PUBLISHED);
		assertThat(proposal(id).state()).isEqualTo(Proposal.APPROVED);
		assertThat(proposal(id).note()).isEqualTo("Đồng ý");
		assertThat(recorded("proposal " + id)).containsExactly("release.propose", "release.approve");
		assertThat(recorded("release " + this.bench.active())).containsExactly("release.publish");
	}

	private List<String> recorded(String subject) {
		return this.jdbc.sql("select action from audit_event where subject = ? order by seq")
			.param(subject)
			.query(String.class)
			.list();
	}

	@ParameterizedTest
	@ValueSource(strings = { "an", "AN", " an " })
	void nobodyApprovesTheirOwnProposal(String account) {
		long id = propose();
		assertRefused("self", () -> this.publication.approve(id, account, ""));
		assertThat(proposal(id).open()).isTrue();
	}

	@Test
	void inSinglePersonModeOnePersonDoesBoth() {
		Publication alone = new Publication(this.recorded, this.standings, this.rules, this.releases, this.book,
				new TwoPersons((by) -> false, true));
		this.bench.preview();
		alone.approve(Objects.requireNonNull(alone.propose(this.bench.request(), "an").id()), "an", "");
		assertThat(this.bench.active()).isEqualTo(this.bench.draft());
	}

	@Test
	void whomAnotherHadInHandNeitherProposesNorApproves() {
		Publication watched = new Publication(this.recorded, this.standings, this.rules, this.releases, this.book,
				new TwoPersons((by) -> !by.equals("binh"), false));
		this.bench.preview();
		assertRefused("barred", () -> watched.propose(this.bench.request(), "binh"));
		long id = Objects.requireNonNull(watched.propose(this.bench.request(), "an").id());
		assertRefused("barred", () -> watched.approve(id, "binh", ""));
		assertThat(this.bench.active()).isEqualTo(this.before);
		watched.approve(id, "cuc", "");
		assertThat(this.bench.active()).isEqualTo(this.bench.draft());
	}

	@Test
	void withoutAFinishedPreviewNothingIsProposed() {
		assertRefused("preview", () -> this.publication.propose(this.bench.request(), "an"));
		this.bench.preview(this.bench.draft(), "cancelled");
		this.bench.preview(this.bench.draft(), "running");
		this.bench.preview(this.before, "finished");
		assertRefused("preview", () -> this.publication.propose(this.bench.request(), "an"));
	}

	@Test
	void aPreviewAgainstAnotherReleaseDoesNotCount() {
		this.bench.preview();
		String draft = this.bench.draft();
		publishSomethingElse();
		this.bench.append("// lại");
		assertThat(this.bench.draft()).isNotEqualTo(draft);
		assertRefused("preview", () -> this.publication.propose(this.bench.request(), "an"));
	}

	@Test
	void aRedCheckBlocks() {
		this.bench.append("global java.util.List all;");
		this.bench.preview();
		assertRefused("red", () -> this.publication.propose(this.bench.request(), "an"));
	}

	@Test
	void theActiveReleaseIsNotProposedAgain() {
		this.bench.reset();
		assertRefused("same", () -> this.publication.propose(this.bench.request(), "an"));
	}

	@Test
	void aDraftThatChangedSinceItWasShownIsNotProposed() {
		Request seen = this.bench.request();
		this.bench.append("// thêm");
		this.bench.preview();
		assertRefused("draft-changed", () -> this.publication.propose(seen, "an"));
	}

	@Test
	void aDraftThatChangesMakesTheProposalVoid() {
		long id = propose();
		this.bench.append("// thêm");
		assertRefused("draft-changed", () -> this.publication.approve(id, "binh", ""));
		assertVoid(id, "draft-changed");
		assertThat(recorded("proposal " + id)).containsExactly("release.propose", "release.void");
		assertRefused("draft-changed", () -> this.publication.approve(id, "binh", ""));
	}

	@Test
	void aPageThatFindsTheDraftChangedMakesTheProposalVoid() {
		long id = propose();
		this.bench.append("// thêm");
		assertThat(this.publication.open()).isEmpty();
		assertVoid(id, "draft-changed");
		assertThat(this.publication.lastDecided().orElseThrow().id()).isEqualTo(id);
	}

	@Test
	void anotherActiveReleaseMakesTheProposalVoid() {
		long id = propose();
		publishSomethingElse();
		String other = this.bench.active();
		assertRefused("active-changed", () -> this.publication.approve(id, "binh", ""));
		assertThat(this.bench.active()).isEqualTo(other);
		assertThat(proposal(id).note()).isEqualTo("active-changed");
	}

	@Test
	void oneProposalIsOpenAtATime() {
		propose();
		assertRefused("open", () -> this.publication.propose(this.bench.request(), "binh"));
	}

	@Test
	void rejectingNeedsANoteAndEndsTheProposal() {
		long id = propose();
		assertRefused("note", () -> this.publication.reject(id, "binh", " "));
		this.publication.reject(id, "binh", "Thiếu căn cứ");
		assertThat(proposal(id).state()).isEqualTo(Proposal.REJECTED);
		assertRefused("decided", () -> this.publication.approve(id, "chi", ""));
		assertThat(this.bench.active()).isEqualTo(this.before);
	}

	@Test
	void onlyWhoProposedWithdraws() {
		long id = propose();
		assertRefused("not-yours", () -> this.publication.withdraw(id, "binh"));
		this.publication.withdraw(id, "an");
		assertThat(proposal(id).state()).isEqualTo(Proposal.WITHDRAWN);
		assertThat(recorded("proposal " + id)).containsExactly("release.propose", "release.withdraw");
		assertThat(this.publication.open()).isEmpty();
		assertRefused("decided", () -> this.publication.approve(id, "binh", ""));
		assertRefused("unknown", () -> this.publication.approve(-1, "binh", ""));
	}

	@Test
	void whatIsMissingIsNamed() {
		Request empty = new Request(this.bench.draft(), false, " ", "", "31/01/2026", "javascript:alert(1)");
		assertThat(empty.faults()).containsExactly("reason", "document", "date", "address");
		assertRefused("fields", () -> this.publication.propose(empty, "an"));
	}

	@Test
	void ofTwoApprovalsAtTheSameInstantOneWins() throws Exception {
		long id = propose();
		long activations = this.releases.activations().size();
		CyclicBarrier together = new CyclicBarrier(2);
		ExecutorService people = Executors.newFixedThreadPool(2);
		List<Future<String>> outcomes = people
			.invokeAll(List.of(approval(id, "binh", together), approval(id, "chi", together)));
		people.shutdown();
		assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder("done", "decided");
		assertThat(this.releases.activations()).hasSize((int) activations + 1);
		assertThat(this.bench.active()).isEqualTo(this.bench.draft());
	}

	@Test
	void anApprovalThatComesAfterARejectionChangesNothing() {
		Proposal seen = proposal(propose());
		this.publication.reject(Objects.requireNonNull(seen.id()), "binh", "Thiếu căn cứ");
		Assertions.assertThatExceptionOfType(ConcurrencyFailureException.class)
			.isThrownBy(() -> this.rules.activate(this.releases.release(seen.releaseDigest()).orElseThrow(),
					Cause.approved("an", "chi", "", seen.ordering()),
					() -> this.proposals.save(seen.decided(Proposal.APPROVED, "chi", "", Instant.now()))));
		assertThat(this.bench.active()).isEqualTo(this.before);
		assertThat(this.releases.activations().get(0).releaseDigest()).isEqualTo(this.before);
	}

	@Test
	void anImportedReleaseGoesTheSameWay() throws IOException {
		RuleFiles files = RuleFiles.of(FOLDER);
		this.releases.keepImported(this.book.release(files), "an");
		this.bench.append("// bản thảo đi tiếp");
		Request request = new Request(files.digest(), true, "Lấy của tỉnh", "Công văn minh họa 2", "2026-02-01", "");
		assertRefused("preview", () -> this.publication.propose(request, "an"));
		this.bench.preview(files.digest(), "finished");
		long id = Objects.requireNonNull(this.publication.propose(request, "an").id());
		this.bench.append("// và tiếp nữa");
		this.publication.approve(id, "binh", "");
		assertThat(this.bench.active()).isEqualTo(files.digest());
		assertRefused("unknown", () -> this.publication.standing("0".repeat(64)));
	}

	private Callable<String> approval(long id, String by, CyclicBarrier together) {
		return () -> {
			together.await();
			try {
				this.publication.approve(id, by, "");
				return "done";
			}
			catch (PublicationRefused ex) {
				return ex.code();
			}
		};
	}

	private void publishSomethingElse() {
		String kept = this.bench.draft();
		RuleFiles files = this.rules.state().release().files();
		TreeMap<String, byte[]> contents = new TreeMap<>(files.contents());
		contents.put("README.md", ("khác " + kept).getBytes(StandardCharsets.UTF_8));
		this.rules.activate(this.book.release(new RuleFiles(contents)),
				Cause.approved("chi", "dung", "Khác", OrderingDocument.NONE), () -> {
				});
	}

	private long propose() {
		this.bench.preview();
		return Objects.requireNonNull(this.publication.propose(this.bench.request(), "an").id());
	}

	private Proposal proposal(long id) {
		return this.proposals.findById(id).orElseThrow();
	}

	private void assertVoid(long id, String code) {
		assertThat(proposal(id).state()).isEqualTo(Proposal.VOID);
		assertThat(proposal(id).note()).isEqualTo(code);
		assertThat(this.bench.active()).isEqualTo(this.before);
	}

	private static void assertRefused(String code, ThrowableAssert.ThrowingCallable step) {
		assertThat(Assertions.catchThrowableOfType(PublicationRefused.class, step)).isNotNull()
			.extracting(PublicationRefused::code)
			.isEqualTo(code);
	}

}

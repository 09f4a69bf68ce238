package vn.thidua.rulebase.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.rulebase.RuleArchive;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RulesRefused;
import vn.thidua.rulebase.SmallRules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Which release serves, whatever is done to the rule files. */
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@WithMockUser(username = "an", roles = "ADMIN")
@DataJdbcTest(properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};CASE_INSENSITIVE_IDENTIFIERS=TRUE")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ExtendWith(OutputCaptureExtension.class)
class ActiveRulesTests {

	private static final String RULE_FILE = "achievement/standard/test.drl";

	@Autowired
	private Activations activations;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	@TempDir
	private Path folder;

	@BeforeEach
	void anEmptyDatabaseAndOneSmallPack() throws IOException {
		this.jdbc.sql("delete from release_activation").update();
		this.jdbc.sql("delete from rule_release").update();
		copy(SmallRules.files(0));
	}

	@Test
	void theFirstStartPublishesTheWorkingCopy() {
		ReleaseState state = start().rules().state();
		assertThat(state.published().kind()).isEqualTo(Activation.FIRST);
		assertThat(state.published().follows()).isZero();
		assertThat(state.problems()).isEmpty();
		assertThat(SmallRules.verdict(state.release())).isEqualTo("T.0");
		assertThat(this.activations.count()).isEqualTo(1);
	}

	@Test
	void aLaterStartServesWhatWasPublishedLast() throws IOException {
		String published = start().serving();
		copy(SmallRules.files(1));
		Instance restarted = start();
		assertThat(restarted.serving()).isEqualTo(published);
		assertThat(restarted.rules().workingCopyServes()).isFalse();
		assertThat(this.activations.count()).isEqualTo(1);
	}

	@Test
	void aReleaseIsStoredOnceHoweverOftenItServes() {
		Instance instance = start();
		String first = instance.serving();
		String second = instance.publish(SmallRules.files(1), "Công văn 1").digest();
		rollBack(instance, first);
		instance.publish(SmallRules.files(1), "Công văn 2");
		assertThat(instance.serving()).isEqualTo(second);
		assertThat(this.activations.count()).isEqualTo(4);
		assertThat(stored()).isEqualTo(2);
	}

	@Test
	void aFirstStartWithRefusedFilesServesTheShippedRules() throws IOException {
		append("function void bad() { }\n");
		ReleaseState state = start().rules().state();
		assertThat(state.problems()).anySatisfy((problem) -> {
			assertThat(problem.place().file()).isEqualTo(RULE_FILE);
			assertThat(problem.place().line()).isEqualTo(13);
		});
		assertThat(state.release().pack("commune-health/1300-2023")).isPresent();
	}

	@Test
	@Timeout(60)
	void aRunKeepsTheRulesItBeganWith() throws Exception {
		Instance instance = start();
		RuleRelease begun = instance.rules().state().release();
		AtomicBoolean published = new AtomicBoolean();
		CountDownLatch running = new CountDownLatch(1);
		ExecutorService runs = Executors.newSingleThreadExecutor();
		Future<Boolean> run = runs.submit(() -> {
			boolean same = true;
			for (int after = 0; after < 20; after += published.get() ? 1 : 0) {
				running.countDown();
				same &= SmallRules.verdict(begun).equals("T.0");
			}
			return same;
		});
		running.await();
		RuleRelease next = instance.publish(SmallRules.files(1), "Công văn 1");
		published.set(true);
		assertThat(run.get()).isTrue();
		assertThat(SmallRules.verdict(next)).isEqualTo("T.1");
		assertThat(SmallRules.verdict(instance.rules().state().release())).isEqualTo("T.1");
		runs.shutdown();
	}

	@Test
	void whatFailsInTheSameTransactionLeavesNothingBehind() {
		Instance instance = start();
		String before = instance.serving();
		RuleRelease next = instance.book().release(SmallRules.files(1));
		assertThatIllegalStateException().isThrownBy(
				() -> instance.rules().activate(next, Cause.approved("an", "binh", "", OrderingDocument.NONE), () -> {
					throw new IllegalStateException();
				}));
		assertThat(instance.serving()).isEqualTo(before);
		assertThat(this.activations.count()).isEqualTo(1);
		assertThat(stored()).isEqualTo(1);
	}

	@Test
	void anotherInstanceTakesWhatWasPublished() {
		Instance one = start();
		Instance other = start();
		String published = one.publish(SmallRules.files(1), "Công văn 1").digest();
		assertThat(other.serving()).isNotEqualTo(published);
		other.rules().follow();
		assertThat(other.serving()).isEqualTo(published);
		assertThat(other.rules().state().published().reason()).isEqualTo("Công văn 1");
		assertThat(other.rules().state().published().approvedBy()).isEqualTo("binh");
		rollBack(other, this.activations.findAll().get(0).releaseDigest());
		one.rules().follow();
		assertThat(SmallRules.verdict(one.rules().state().release())).isEqualTo("T.0");
	}

	@Test
	void ofTwoThatReplaceTheSameReleaseOneIsTold() {
		Instance one = start();
		Instance other = start();
		String published = one.publish(SmallRules.files(1), "Công văn 1").digest();
		assertThatExceptionOfType(ReleaseOvertaken.class)
			.isThrownBy(() -> other.publish(SmallRules.files(2), "Công văn 2"));
		assertThat(other.serving()).isEqualTo(published);
		assertThat(this.activations.count()).isEqualTo(2);
		assertThat(stored()).isEqualTo(2);
	}

	@Test
	void aReleaseThatCannotBeLoadedIsToldOnceAndTheOldOneServes(CapturedOutput output) throws IOException {
		Instance instance = start();
		String before = instance.serving();
		byte[] bad = RuleArchive.bytes(withBadRule().contents());
		storeElsewhere(withBadRule().digest(), bad);
		instance.rules().follow();
		instance.rules().follow();
		assertThat(instance.serving()).isEqualTo(before);
		assertThat(instance.rules().state().problems())
			.anySatisfy((problem) -> assertThat(problem.place().file()).isEqualTo(RULE_FILE));
		assertThat(output.getOut().split("is refused here", -1)).hasSize(2);
		assertThat(output).contains(RULE_FILE + ":13:1");
		Instance restarted = start();
		assertThat(restarted.serving()).isEqualTo(before);
		long seen = this.activations.findFirstByOrderByIdDesc().orElseThrow().number();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> restarted.rules().rollBack("0".repeat(64), seen, "a", "b"));
		restarted.rules().rollBack(before, seen, "an", "Bản mới không nạp được");
		instance.rules().follow();
		assertThat(instance.rules().state().published().kind()).isEqualTo(Activation.ROLLED_BACK);
		assertThat(instance.rules().state().problems()).isEmpty();
	}

	@Test
	void aDamagedReleaseIsRefused() throws IOException {
		Instance instance = start();
		String before = instance.serving();
		storeElsewhere("1".repeat(64), RuleArchive.bytes(SmallRules.files(5).contents()));
		instance.rules().follow();
		assertThat(instance.serving()).isEqualTo(before);
		assertThat(instance.rules().state().problems()).extracting("code").containsExactly("release.damaged");
	}

	@Test
	void onlyWhatWasInForceIsRolledBackTo() {
		Instance instance = start();
		String active = instance.serving();
		RuleRelease stored = instance.book().release(SmallRules.files(1));
		instance.releases().keep(stored);
		assertThatIllegalArgumentException().isThrownBy(() -> rollBack(instance, stored.digest()));
		assertThatIllegalArgumentException().isThrownBy(() -> rollBack(instance, active));
	}

	@Test
	void aRollBackOfWhatWasNotSeenIsRefused() {
		Instance instance = start();
		String first = instance.serving();
		long seen = instance.rules().state().published().number();
		instance.publish(SmallRules.files(1), "Công văn 1");
		String last = instance.publish(SmallRules.files(2), "Công văn 2").digest();
		assertThatExceptionOfType(ReleaseOvertaken.class)
			.isThrownBy(() -> instance.rules().rollBack(first, seen, "an", "Nhầm"));
		assertThat(instance.serving()).isEqualTo(last);
	}

	@Test
	void keptClassesAreVettedAgainAndCompiledAnewWhereTheyAreRefused(CapturedOutput output) throws IOException {
		Instance instance = start();
		String first = instance.serving();
		instance.publish(SmallRules.files(1), "Công văn 1");
		TreeMap<String, byte[]> kept = new TreeMap<>(
				RuleArchive.files(instance.book().release(SmallRules.files(0)).compiled()).contents());
		kept.put("rules/achievement/standard/Other.class",
				new ClassPathResource("vn/thidua/rulebase/SmallRules.class").getContentAsByteArray());
		byte[] hostile = RuleArchive.bytes(kept);
		this.jdbc.sql("update rule_release set compiled = ? where digest = ?").params(hostile, first).update();
		assertThat(SmallRules.verdict(start().releases().release(first).orElseThrow())).isEqualTo("T.0");
		this.jdbc.sql("update rule_release set compiled = ? where digest = ?")
			.params(new byte[] { 1, 2 }, first)
			.update();
		assertThat(SmallRules.verdict(start().releases().release(first).orElseThrow())).isEqualTo("T.0");
		this.jdbc.sql("update rule_release set compiled = null, compiled_by = 'x' where digest = ?")
			.params(first)
			.update();
		assertThat(SmallRules.verdict(start().releases().release(first).orElseThrow())).isEqualTo("T.0");
		assertThat(this.jdbc.sql("select count(*) from rule_release where compiled is not null and compiled_by <> 'x'")
			.query(Long.class)
			.single()).isEqualTo(2);
	}

	@Test
	void aRefusedReleaseIsNotPublished() {
		Instance instance = start();
		String before = instance.serving();
		assertThatExceptionOfType(RulesRefused.class).isThrownBy(() -> instance.publish(withBadRule(), "Thử"));
		assertThat(instance.serving()).isEqualTo(before);
		assertThat(this.activations.count()).isEqualTo(1);
	}

	private Instance start() {
		Instance instance = Instance.start(this.activations, this.jdbc, this.transactions, this.folder);
		instance.rules().start();
		return instance;
	}

	private void rollBack(Instance instance, String digest) {
		long seen = this.activations.findFirstByOrderByIdDesc().orElseThrow().number();
		instance.rules().rollBack(digest, seen, "an", "Quay lại");
	}

	private void storeElsewhere(String digest, byte[] content) {
		this.jdbc.sql("insert into rule_release (digest, content) values (?, ?)").params(digest, content).update();
		long last = this.activations.findFirstByOrderByIdDesc().orElseThrow().number();
		this.activations
			.save(Activation.of(digest, last, Cause.alone(Activation.PUBLISHED, "an", "Thử"), Instant.now()));
	}

	private long stored() {
		return this.jdbc.sql("select count(*) from rule_release").query(Long.class).single();
	}

	private static RuleFiles withBadRule() {
		return RuleFiles
			.of(Map.of("achievement/standard/pack.yaml", SmallRules.files(0).text("achievement/standard/pack.yaml"),
					RULE_FILE, SmallRules.files(0).text(RULE_FILE) + "function void bad() { }\n"));
	}

	private void copy(RuleFiles files) throws IOException {
		for (String path : files.contents().keySet()) {
			Files.createDirectories(this.folder.resolve(path).getParent());
			Files.writeString(this.folder.resolve(path), files.text(path));
		}
	}

	private void append(String text) throws IOException {
		Path file = this.folder.resolve(RULE_FILE);
		Files.writeString(file, Files.readString(file) + text);
	}

}

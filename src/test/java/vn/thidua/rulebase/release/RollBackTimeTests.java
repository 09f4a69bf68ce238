package vn.thidua.rulebase.release;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeMap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.rulebase.RuleFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** How long it takes until an earlier release of all the shipped rules serves again. */
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@WithMockUser(username = "an", roles = "ADMIN")
@Tag("speed")
@DataJdbcTest(properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};CASE_INSENSITIVE_IDENTIFIERS=TRUE")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RollBackTimeTests {

	private static final Logger LOG = LoggerFactory.getLogger(RollBackTimeTests.class);

	private static final Path RULES = Path.of("rules");

	/** Loading takes at most this part of the time that compiling takes. */
	private static final int PART = 4;

	@Autowired
	private Activations activations;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	@Test
	void aRollBackNeedsNoCompilingAlsoAfterARestart() throws IOException {
		Instance instance = start();
		long begin = System.nanoTime();
		String changed = instance.publish(changed(), "Công văn 1").digest();
		Duration most = Duration.ofNanos(System.nanoTime() - begin).dividedBy(PART);
		String shipped = instance.activationBefore();
		Duration loaded = rollBack(instance, shipped);
		Duration restarted = rollBack(start(), changed);
		Duration again = rollBack(start(), shipped);
		LOG.warn("Rolled back in {} ms while loaded, in {} and {} ms after a restart", loaded.toMillis(),
				restarted.toMillis(), again.toMillis());
		assertThat(loaded).isLessThan(most);
		assertThat(restarted).isLessThan(most);
		assertThat(again).isLessThan(most);
	}

	private Duration rollBack(Instance instance, String digest) {
		long seen = instance.rules().state().published().number();
		long begin = System.nanoTime();
		instance.rules().rollBack(digest, seen, "an", "Quay lại");
		Duration taken = Duration.ofNanos(System.nanoTime() - begin);
		assertThat(instance.serving()).isEqualTo(digest);
		return taken;
	}

	private Instance start() {
		Instance instance = Instance.start(this.activations, this.jdbc, this.transactions, RULES);
		instance.rules().start();
		return instance;
	}

	/** The shipped rules with every folder changed, so that nothing is precompiled. */
	private static RuleFiles changed() throws IOException {
		RuleFiles shipped = RuleFiles.of(RULES);
		TreeMap<String, String> texts = new TreeMap<>();
		shipped.contents()
			.keySet()
			.forEach((path) -> texts.put(path,
					shipped.text(path) + (path.endsWith(".drl") ? "\n// một ghi chú\n" : "")));
		return RuleFiles.of(texts);
	}

}

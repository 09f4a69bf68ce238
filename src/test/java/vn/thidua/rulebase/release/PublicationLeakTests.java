package vn.thidua.rulebase.release;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import vn.thidua.rulebase.SmallRules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Publishes different rules again and again, and prints what the process holds. The
 * database lies on disk, as it does in use, and its cache is small.
 */
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@WithMockUser(username = "an", roles = "ADMIN")
@Tag("leak")
@DataJdbcTest(
		properties = "spring.datasource.url=jdbc:h2:./target/leak/${random.uuid};WRITE_DELAY=0;CASE_INSENSITIVE_IDENTIFIERS=TRUE;CACHE_SIZE=1024")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PublicationLeakTests {

	private static final Logger LOG = LoggerFactory.getLogger(PublicationLeakTests.class);

	private static final int PUBLICATIONS = Math.max(200, Integer.getInteger("thidua.publications", 1000));

	/** Until here the virtual machine still compiles and profiles the program itself. */
	private static final int WARM_UP = 100;

	private static final double MOST_GROWTH = 1.05;

	@Autowired
	private Activations activations;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	@TempDir
	private Path none;

	@AfterEach
	void dropTheFiles() {
		this.jdbc.sql("drop all objects delete files").update();
	}

	@Test
	void publicationsLeaveNothingBehind() {
		Instance instance = Instance.start(this.activations, this.jdbc, this.transactions, this.none.resolve("none"));
		List<Held> held = new ArrayList<>();
		for (int number = 1; number <= PUBLICATIONS; number++) {
			assertThat(SmallRules.verdict(instance.publish(SmallRules.files(number), "Công văn " + number)))
				.isEqualTo("T." + number);
			if (number % WARM_UP == 0) {
				held.add(Held.after(number));
			}
		}
		LOG.warn("After so many publications:\n{}",
				held.stream().map(Held::toString).collect(Collectors.joining("\n")));
		Held first = held.get(0);
		Held last = held.get(held.size() - 1);
		assertThat(last.heap()).isLessThan(first.heap() * MOST_GROWTH);
		assertThat(last.classes()).isLessThan(first.classes() + WARM_UP);
		assertThat(last.metaspace()).isLessThan(first.metaspace() * MOST_GROWTH);
	}

	/**
	 * What the process holds.
	 *
	 * @param publications after how many publications
	 * @param heap megabytes after a collection
	 * @param metaspace megabytes after a collection
	 * @param classes how many are loaded
	 */
	private record Held(int publications, double heap, double metaspace, int classes) {

		private static final double MEGABYTE = 1 << 20;

		static Held after(int publications) {
			for (int time = 0; time < 3; time++) {
				System.gc();
			}
			return new Held(publications, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE,
					pool("Metaspace").getUsage().getUsed() / MEGABYTE,
					ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
		}

		private static MemoryPoolMXBean pool(String name) {
			return ManagementFactory.getMemoryPoolMXBeans()
				.stream()
				.filter((pool) -> pool.getName().equals(name))
				.findFirst()
				.orElseThrow();
		}

		@Override
		public String toString() {
			return "%5d: heap %.1f MB, metaspace %.1f MB, %d classes".formatted(this.publications, this.heap,
					this.metaspace, this.classes);
		}

	}

}

package vn.thidua.exchange;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.thidua.ApplicationTest;
import vn.thidua.submission.SubmissionRefused;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.thidua.exchange.ExchangeData.UNIT;

/**
 * The report of a whole province: how long its check takes, what it holds, all or
 * nothing.
 */
@Tag("speed")
@ApplicationTest
@TestPropertySource(properties = "thidua.test=import")
@DirtiesContext
class ImportSpeedTests {

	private static final Logger LOG = LoggerFactory.getLogger(ImportSpeedTests.class);

	private static final int UNITS = 2_800;

	private static final int INDICATORS = 36;

	private static final long MOST_MEGABYTES = 192;

	/** So many times the lines ... */
	private static final int TIMES = 4;

	/** ... take at most so many times the processor. */
	private static final int MOST_TIMES = 6;

	@Autowired
	private ReportImport imports;

	@Autowired
	private UnitRegister units;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private JdbcTemplate batches;

	@BeforeEach
	void aProvince() {
		ExchangeData.store(this.units, this.jdbc);
		this.batches.batchUpdate("insert into register_unit values (?, 'Đơn vị', 'STATION', 'DV-A', '', 0, '')",
				IntStream.range(0, UNITS).mapToObj((i) -> new Object[] { unit(i) }).toList());
		this.batches.batchUpdate(
				"insert into plan_indicator (code, version, name, measure, direction, excess, cumulative, group_name, place) values (?, 0, 'Chỉ tiêu', 'lượt', 'AT_LEAST', 'PERCENT', true, '', 9)",
				IntStream.range(0, INDICATORS).mapToObj((i) -> new Object[] { indicator(i) }).toList());
		this.batches.batchUpdate("""
				insert into plan_target (unit_code, indicator, horizon, authority, target, direction, document,
					in_force_from, reason, changed_at, changed_by)
				values (?, ?, '2031', 'Sở Y tế', '1000', '', 'KH', date '2031-01-01', '', current_timestamp, 'an')
				""",
				IntStream.range(0, UNITS * INDICATORS)
					.mapToObj((i) -> new Object[] { unit(i / INDICATORS), indicator(i % INDICATORS) })
					.toList());
	}

	private static String unit(int i) {
		return "TRAM-" + i;
	}

	private static String indicator(int i) {
		return "N-" + i;
	}

	private static Path report(boolean byUnit, int units) throws IOException {
		Path file = Path.of("target", byUnit ? "by-unit.csv" : "by-indicator.csv");
		try (Writer out = Files.newBufferedWriter(file)) {
			out.write("unit,indicator,actual,previous,note\n");
			for (int i = 0; i < units * INDICATORS; i++) {
				int unit = byUnit ? i / INDICATORS : i % units;
				int indicator = byUnit ? i % INDICATORS : i / units;
				out.write(unit(unit) + "," + indicator(indicator) + ",1." + (100 + unit % 900) + ",1.000,Ghi chú\n");
			}
		}
		return file;
	}

	private ImportCheck check(boolean byUnit) throws IOException {
		return check(byUnit, UNITS);
	}

	private ImportCheck check(boolean byUnit, int units) throws IOException {
		return this.imports.check(UNIT, "2031", Map.of("results.csv", new FileSystemResource(report(byUnit, units))));
	}

	private Duration timed(boolean byUnit, int units) throws IOException {
		Duration before = processor();
		check(byUnit, units);
		return processor().minus(before);
	}

	@Test
	void aHundredThousandLinesTakeTimeLikeFewerWithBoundedMemoryAndAreWrittenWhollyOrNotAtAll() throws Exception {
		for (boolean byUnit : new boolean[] { true, false }) {
			timed(byUnit, UNITS / TIMES);
			Duration few = timed(byUnit, UNITS / TIMES);
			long before = held();
			Instant start = Instant.now();
			Duration processor = processor();
			try (HeapWatch watch = new HeapWatch()) {
				ImportCheck check = check(byUnit);
				Duration took = Duration.between(start, Instant.now());
				Duration own = processor().minus(processor);
				LOG.warn("Checked {} lines in {} ms, {} ms of them on the processor, {} MB beyond the {} MB before",
						UNITS * INDICATORS, took.toMillis(), own.toMillis(), watch.most() - before, before);
				assertThat(check.problems()).isEmpty();
				assertThat(check.changes()).isEqualTo(UNITS * INDICATORS);
				assertThat(own).as("%d times the lines after %s", TIMES, few).isLessThan(few.multipliedBy(MOST_TIMES));
				assertThat(watch.most() - before).isLessThan(MOST_MEGABYTES);
			}
		}
		overtakenWritesNothing();
		Instant start = Instant.now();
		ImportCheck check = check(true);
		this.imports.confirm(UNIT, check.id());
		LOG.warn("Checked and written in {} ms", Duration.between(start, Instant.now()).toMillis());
		assertThat(figures()).isEqualTo(UNITS * INDICATORS);
		start = Instant.now();
		assertThat(check(false).changes()).isZero();
		LOG.warn("Checked against what is stored in {} ms", Duration.between(start, Instant.now()).toMillis());
	}

	private void overtakenWritesNothing() throws IOException {
		ImportCheck check = check(false);
		this.jdbc.sql("""
				insert into submission (version, unit_code, period, state, late, submitted_by, decided_by, reason)
				values (1, 'TRAM-2799', '2031', 'DRAFT', false, '', '', '')
				""").update();
		assertThatExceptionOfType(SubmissionRefused.class).isThrownBy(() -> this.imports.confirm(UNIT, check.id()))
			.withMessage("overtaken");
		assertThat(figures()).isZero();
		assertThat(this.jdbc.sql("select count(*) from submission").query(Integer.class).single()).isOne();
		assertThat(this.imports.done(check)).isEmpty();
	}

	private int figures() {
		return this.jdbc.sql("select count(*) from submission_figure").query(Integer.class).single();
	}

	private static Duration processor() {
		return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
	}

	private static long held() {
		System.gc();
		return afterCollection();
	}

	private static long afterCollection() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
			.map(MemoryPoolMXBean::getCollectionUsage)
			.mapToLong((usage) -> usage.getUsed() >> 20)
			.sum();
	}

	/** Looks again and again at what is held after a collection. */
	private static final class HeapWatch implements AutoCloseable {

		private final Thread thread = new Thread(this::look);

		private volatile long most;

		HeapWatch() {
			this.thread.setDaemon(true);
			this.thread.start();
		}

		private void look() {
			while (!Thread.currentThread().isInterrupted()) {
				this.most = Math.max(this.most, held());
				LockSupport.parkNanos(Duration.ofMillis(1000).toNanos());
			}
		}

		long most() {
			return this.most;
		}

		@Override
		public void close() {
			this.thread.interrupt();
		}

	}

}

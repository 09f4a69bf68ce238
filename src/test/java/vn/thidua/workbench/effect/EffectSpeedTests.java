package vn.thidua.workbench.effect;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.TreeMap;

import com.sun.management.OperatingSystemMXBean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.thidua.ApplicationTest;
import vn.thidua.access.As;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.assessment.run.StoredDossier;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.unit.Register;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A quarter of the country under two releases: how long it takes, and that it stops when
 * told.
 */
@Tag("speed")
@ApplicationTest
@TestPropertySource(properties = "thidua.test=effect")
@DirtiesContext
class EffectSpeedTests {

	private static final Logger LOG = LoggerFactory.getLogger(EffectSpeedTests.class);

	private static final int COMMUNES = 830;

	private static final int UNITS = 1_000;

	/**
	 * Both sides are assessed and compared, with at most so many times the work of one
	 * assessment.
	 */
	private static final int MOST_TIMES = 4;

	@Autowired
	private Assessments assessments;

	@Autowired
	private ActiveRules rules;

	@Autowired
	private Previews previews;

	@Autowired
	private EffectReport report;

	@Autowired
	private Effects effects;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void asAnAdministrator() {
		this.assessments = As.admin(this.assessments);
		this.effects = As.admin(this.effects);
		this.report = As.admin(this.report);
	}

	@Test
	void aQuarterOfTheCountryIsComparedInTimeAndStoppedAtOnce() throws IOException {
		long begun = worked();
		assess(LargeDossier.of(COMMUNES, UNITS));
		double once = (worked() - begun) / 1e9;
		stopped();
		long before = System.nanoTime();
		long worked = worked();
		long id = this.effects.start(draft(), "an");
		await(id, Duration.ofMinutes(5));
		double seconds = (System.nanoTime() - before) / 1e9;
		Preview preview = this.previews.findById(id).orElseThrow();
		assertThat(preview.status()).isEqualTo("finished");
		long outcomes = this.report.count(id, new ChangeFilter("outcomes", "", "", "exceeded", "met"));
		long communes = this.report.count(id, new ChangeFilter("communes", "", "", "met", "not_met"));
		double work = (worked() - worked) / 1e9;
		LOG.warn("Effect of a draft on {} communes and {} units: {} changes in {} s, {} s of processor time", COMMUNES,
				UNITS, preview.changes(), String.format("%.1f", seconds), String.format("%.1f", work));
		assertThat(work).as("seconds of processor time, where assessing and storing once takes %s", once)
			.isLessThan(once * MOST_TIMES);
		assertThat(outcomes)
			.isEqualTo(this.jdbc
				.sql("select count(*) from outcomes where \"direction\" = 'at_most' and \"status\" = 'exceeded'")
				.query(Long.class)
				.single())
			.isPositive();
		assertThat(communes).isEqualTo(this.jdbc
			.sql("select count(*) from communes where \"status\" = 'met' "
					+ " and cast(\"total\" as decimal(9, 4)) * 100 < 85 * cast(\"max\" as decimal(9, 4))")
			.query(Long.class)
			.single()).isPositive();
	}

	private void stopped() throws IOException {
		long id = this.effects.start(draft(), "an");
		Awaitility.await()
			.pollInterval(Duration.ofMillis(20))
			.atMost(Duration.ofMinutes(5))
			.until(() -> this.effects.progress(id).map(EffectProgress::changes).orElse(0L) > 1_000);
		assertThat(this.effects.start(draft(), "bình")).isEqualTo(id);
		long before = System.nanoTime();
		this.effects.cancel(id);
		await(id, Duration.ofMinutes(1));
		LOG.warn("A preview under way stops in {} s", String.format("%.2f", (System.nanoTime() - before) / 1e9));
		Preview preview = this.previews.findById(id).orElseThrow();
		assertThat(preview.status()).isEqualTo("cancelled");
		assertThat(preview.changes()).isZero();
		assertThat(this.report.transitions(id)).isEmpty();
		assertThat(this.report.dossiers(id)).isEmpty();
	}

	private static long worked() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	private void await(long id, Duration most) {
		Awaitility.await()
			.pollInterval(Duration.ofMillis(50))
			.atMost(most)
			.until(() -> this.effects.progress(id).isEmpty());
	}

	/**
	 * A draft with a higher mark for communes, and without praise for less than allowed.
	 */
	private static RuleFiles draft() throws IOException {
		TreeMap<String, byte[]> files = new TreeMap<>(RuleFiles.of(Path.of("rules")).contents());
		replace(files, "commune-health/1300-2023/parameters.csv", "total.minPercent,80,", "total.minPercent,85,");
		replace(files, "achievement/standard/at-most.drl", "Outcome.of($target, \"exceeded\"",
				"Outcome.of($target, \"met\"");
		return new RuleFiles(files);
	}

	private static void replace(TreeMap<String, byte[]> files, String path, String from, String to) {
		String text = new String(files.get(path), StandardCharsets.UTF_8);
		assertThat(text).contains(from);
		files.put(path, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
	}

	private void assess(byte[] content) throws IOException {
		Path file = Files.createTempFile("large", ".zip");
		Files.write(file, content);
		Dossier dossier = Objects.requireNonNull(DossierReader.read(file).dossier());
		Files.delete(file);
		this.assessments.assessNow(dossier, new StoredDossier("ca-nuoc.zip", content), Register.HERE,
				this.rules.state().release(), "an");
	}

}

package vn.thidua.assessment.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.thidua.ApplicationTest;
import vn.thidua.access.As;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.dossier.format.DossierFile;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.unit.Register;

import static org.assertj.core.api.Assertions.assertThat;

/** A stored run, computed again. */
@ApplicationTest
@TestPropertySource(properties = "thidua.test=replay")
class ReplayTests {

	private static final Path FIXTURES = Path.of("fixtures");

	@Autowired
	private Assessments assessments;

	@Autowired
	private Replays replays;

	@Autowired
	private ActiveRules rules;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void asTheCommittee() {
		this.assessments = As.committee(this.assessments);
		this.replays = As.committee(this.replays);
	}

	static List<Path> dossiers() throws IOException {
		List<Path> dossiers = new ArrayList<>();
		try (Stream<Path> heads = Files.walk(FIXTURES)) {
			heads.filter((file) -> file.getFileName().toString().equals("dossier.yaml"))
				.map(Path::getParent)
				.forEach(dossiers::add);
		}
		try (Stream<Path> files = Files.walk(FIXTURES)) {
			files.filter((file) -> file.toString().matches(".*\\.(zip|xlsx)")).forEach(dossiers::add);
		}
		dossiers.sort(null);
		assertThat(dossiers).hasSizeGreaterThan(20)
			.contains(FIXTURES.resolve("hoa-binh-2022"), FIXTURES.resolve("viet-yen-2023"));
		return dossiers;
	}

	@ParameterizedTest
	@MethodSource("dossiers")
	void everyRunOfTheFixturesComesOutTheSame(Path path) throws IOException {
		Dossier dossier = DossierReader.read(path).dossier();
		if (dossier == null) {
			assertThat(path.toString()).contains("errors");
			return;
		}
		long run = this.assessments.assessNow(dossier,
				new StoredDossier(path.getFileName().toString(), DossierFile.bytes(path)), Register.HERE, release(),
				"an");
		if (status(run).equals("failed")) {
			assertThat(path.toString()).contains("errors");
			assertThat(this.replays.replay(run)).isEmpty();
			return;
		}
		Replay replay = replay(run);
		assertThat(replay.first()).isNull();
		assertThat(replay.files()).hasSize(8).allMatch(Replay.FileDigests::same);
		assertThat(replay.same()).isTrue();
		assertThat(replay.otherEngine()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-12-31|", "2026-12-31|award/draft-2025", "2014-12-31|" })
	void aRunUnderAnotherLawComesOutTheSame(String under) throws IOException {
		String[] parts = under.split("\\|", -1);
		for (String fixture : List.of("awards/two-laws-2023", "viet-yen-2023")) {
			long run = this.assessments
				.startUnder(assess(fixture), LocalDate.parse(parts[0]), release().trying(parts[1]), "an")
				.orElseThrow();
			Awaitility.await()
				.atMost(Duration.ofMinutes(1))
				.until(() -> this.assessments.progress(run).isEmpty() && !status(run).equals("running"));
			assertThat(this.jdbc.sql("select under from run where id = ?").param(run).query(Boolean.class).single())
				.isTrue();
			assertThat(status(run)).isEqualTo("finished");
			assertThat(replay(run).same()).isTrue();
		}
	}

	@Test
	void anAlteredCellIsNamedWithItsFileLineAndColumn() throws IOException {
		long run = assess("hoa-binh-2022");
		String was = cell(run, "outcomes", "status", 7);
		this.jdbc.sql("update outcomes set \"status\" = 'exceeded!' where run_id = ? and seq = 7").param(run).update();
		this.jdbc.sql("update checks set \"reason\" = 'khác' where run_id = ? and seq = 3").param(run).update();
		Replay replay = replay(run);
		assertThat(replay.same()).isFalse();
		assertThat(replay.first()).isEqualTo(new RowDifference("outcomes.csv", 8, "status", "exceeded!", was));
		assertThat(replay.files()).filteredOn((file) -> !file.same())
			.extracting(Replay.FileDigests::name)
			.containsExactlyInAnyOrder("outcomes.csv", "checks.csv");
		assertThat(replay.files()).allMatch((file) -> file.recorded().equals(file.recomputed()));
	}

	@Test
	void aLineThatIsGoneOrAddedIsADifference() throws IOException {
		long gone = assess("viet-yen-2023");
		long last = this.jdbc.sql("select max(seq) from outcomes where run_id = ?")
			.param(gone)
			.query(Long.class)
			.single();
		this.jdbc.sql("delete from outcomes where run_id = ? and seq = ?").param(gone).param(last).update();
		assertThat(replay(gone).first()).extracting(RowDifference::line, RowDifference::column, RowDifference::stored)
			.containsExactly(last + 1, "", null);
		long added = assess("viet-yen-2023");
		this.jdbc.sql("insert into unit_summary values (?, 999, 'Z', '0', '0', '0', '0', '0', '0', 'no', '')")
			.param(added)
			.update();
		assertThat(replay(added).first())
			.extracting(RowDifference::file, RowDifference::stored, RowDifference::recomputed)
			.containsExactly("unit_summary.csv", "Z | 0 | 0 | 0 | 0 | 0 | 0 | no | ", null);
	}

	@Test
	void anotherVersionOfTheProgramIsSaidAndIsNoDifference() throws IOException {
		long run = assess("formats/folder-comma");
		byte[] document = document(run);
		String text = new String(document, StandardCharsets.UTF_8);
		store(run, text.replaceFirst("\"engine\" : \"[^\"]*\"", "\"engine\" : \"thidua 0.1, drools 9\""));
		Replay replay = replay(run);
		assertThat(replay.otherEngine()).isTrue();
		assertThat(replay.engineThen()).isEqualTo("thidua 0.1, drools 9");
		assertThat(replay.same()).isTrue();
		store(run, text.replaceFirst("\"as_of\" : \"[^\"]*\"", "\"as_of\" : \"1999-01-01\""));
		assertThat(replay(run).first()).extracting(RowDifference::file, RowDifference::stored)
			.containsExactly("run.json", "\"as_of\" : \"1999-01-01\",");
	}

	@Test
	void anotherDossierOrNoReleaseIsSaid() throws IOException {
		long run = assess("awards/cap-2022");
		String digest = this.jdbc.sql("select dossier_digest from run where id = ?")
			.param(run)
			.query(String.class)
			.single();
		handedIn(digest, "awards/two-laws-2023");
		assertThat(replay(run).altered()).containsExactly("dossier");
		assertThat(replay(run).same()).isFalse();
		handedIn(digest, "awards/cap-2022");
		assertThat(replay(run).same()).isTrue();
		this.jdbc.sql("update run set release_digest = 'x' where id = ?").param(run).update();
		assertThat(replay(run).failure()).contains("x");
		assertThat(replay(run).same()).isFalse();
	}

	private void handedIn(String digest, String fixture) throws IOException {
		this.jdbc.sql("update stored_dossier set content = ? where digest = ?")
			.param(DossierFile.bytes(FIXTURES.resolve(fixture)))
			.param(digest)
			.update();
	}

	private long assess(String fixture) throws IOException {
		Path path = FIXTURES.resolve(fixture);
		Dossier dossier = Objects.requireNonNull(DossierReader.read(path).dossier());
		return this.assessments.assessNow(dossier,
				new StoredDossier(path.getFileName().toString(), DossierFile.bytes(path)), Register.HERE, release(),
				"an");
	}

	private Replay replay(long run) throws IOException {
		return this.replays.replay(run).orElseThrow();
	}

	private RuleRelease release() {
		return this.rules.state().release();
	}

	private String status(long run) {
		return this.jdbc.sql("select status from run where id = ?").param(run).query(String.class).single();
	}

	private String cell(long run, String table, String column, long seq) {
		return this.jdbc.sql("select \"" + column + "\" from " + table + " where run_id = ? and seq = ?")
			.param(run)
			.param(seq)
			.query(String.class)
			.single();
	}

	private byte[] document(long run) {
		return this.jdbc.sql("select content from run_document where run_id = ?")
			.param(run)
			.query((row, number) -> row.getBytes(1))
			.single();
	}

	private void store(long run, String document) {
		this.jdbc.sql("update run_document set content = ? where run_id = ?")
			.param(document.getBytes(StandardCharsets.UTF_8))
			.param(run)
			.update();
	}

}

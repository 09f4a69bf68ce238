package vn.thidua.api;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Role;
import vn.thidua.assessment.OutputFile;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Which runs and which of their lines a program of a unit reads. */
@ApplicationTest
@Transactional
class RunLibraryTests {

	private static final Span FIRST = new Span(1, 100);

	private static final Actor UNIT = new Actor("donvi", Role.UNIT, "LIB-A", "");

	private static final Actor AUDITOR = new Actor("kiemtra", Role.AUDITOR, "", "");

	@Autowired
	private RunLibrary library;

	@Autowired
	private RunLines lines;

	@Autowired
	private UnitRegister units;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void twoUnits() {
		this.units.save(HealthUnit.known("LIB-A"));
		this.units.save(HealthUnit.known("LIB-B"));
		this.jdbc.sql("insert into stored_dossier (digest, name, content, register) values ('x', 'x', X'', 'here')")
			.update();
	}

	private long run(String status, boolean under, String unit) {
		this.jdbc
			.sql("""
					insert into run (version, status, period, as_of, title, source, illustrative, dossier_name,
						dossier_digest, release_digest, created_at, created_by, draft, province, under)
					values (1, ?, '2087', date '2087-12-31', '', '', true, 'x', 'x', 'x', current_timestamp, 'an', '', '', ?)
					""")
			.params(status, under)
			.update();
		long id = this.jdbc.sql("select max(id) from run").query(Long.class).single();
		this.jdbc.sql("insert into run_unit values (?, ?, ?, '', '', '', 0, '')").params(id, unit, unit).update();
		return id;
	}

	private void candidate(long run, int seq, String recipient) {
		this.jdbc.sql("insert into candidates values (?, ?, ?, 'LDTT', 'eligible', 'C', '', '', '', '', '', 'yes', '')")
			.params(run, seq, recipient)
			.update();
	}

	@Test
	void aUnitReadsFinishedRunsByTheLawInForceThatKnowIt() {
		long own = run("finished", false, "LIB-A");
		long hypothetical = run("finished", true, "LIB-A");
		long running = run("running", false, "LIB-A");
		long foreign = run("finished", false, "LIB-B");
		assertThat(this.library.runs(UNIT, "2087", null, FIRST).items()).extracting(RunResource::id)
			.containsExactly(own);
		for (long hidden : new long[] { hypothetical, running, foreign }) {
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.library.run(UNIT, hidden));
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> this.lines.lines(UNIT, hidden, OutputFile.OUTCOMES, Map.of(), FIRST));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "province:Hòa Bình", "owner:an", "" })
	void aUnitReadsNothingOfItsCodeInAnotherRegister(String register) {
		long run = run("finished", false, "LIB-A");
		candidate(run, 0, "LIB-A");
		this.jdbc.sql("update stored_dossier set register = ? where digest = 'x'").param(register).update();
		assertThat(this.library.runs(UNIT, "2087", null, FIRST).total()).isZero();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.library.run(UNIT, run));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.lines.lines(UNIT, run, OutputFile.CANDIDATES, Map.of(), FIRST));
		assertThat(this.library.run(AUDITOR, run).register()).isEqualTo(register);
		assertThat(this.lines.lines(AUDITOR, run, OutputFile.CANDIDATES, Map.of(), FIRST).total()).isOne();
	}

	@Test
	void whoReadsAllIsToldWhichRunsAreHypothetical() {
		run("finished", false, "LIB-A");
		run("finished", true, "LIB-A");
		assertThat(this.library.runs(AUDITOR, "2087", RunStatus.FINISHED, FIRST).items())
			.extracting(RunResource::anotherLaw)
			.containsExactly(true, false);
	}

	@Test
	void aUnitReadsLinesOfItselfAndItsPeople() {
		long run = run("finished", false, "LIB-A");
		this.jdbc.sql("insert into run_unit values (?, 'LIB-B', 'B', '', '', '', 0, '')").param(run).update();
		person(run, "CB-A", "LIB-A");
		person(run, "CB-B", "LIB-B");
		person(run, "LIB-B", "LIB-A");
		int seq = 0;
		for (String recipient : new String[] { "CB-A", "CB-B", "LIB-A", "LIB-B" }) {
			candidate(run, seq++, recipient);
		}
		assertThat(this.lines.lines(UNIT, run, OutputFile.CANDIDATES, Map.of(), FIRST).items())
			.extracting((line) -> line.get("recipient"))
			.containsExactly("CB-A", "LIB-A");
		assertThat(this.lines.lines(AUDITOR, run, OutputFile.CANDIDATES, Map.of(), FIRST).total()).isEqualTo(4);
	}

	private void person(long run, String person, String unit) {
		this.jdbc.sql("insert into run_person values (?, ?, ?, ?, '', false)")
			.params(run, person, person, unit)
			.update();
	}

}

package vn.thidua.assessment.run;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import vn.thidua.ApplicationTest;
import vn.thidua.access.As;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.dossier.format.DossierFile;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.unit.Register;

import static org.assertj.core.api.Assertions.assertThat;

/** A run is there whole, or failed with its reason and without lines. */
@ApplicationTest
@WithMockUser(username = "an", roles = "COMMITTEE")
class AssessmentsTests {

	@Autowired
	private Assessments assessments;

	@Autowired
	private RunStore store;

	@Autowired
	private ActiveRules rules;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void asTheCommittee() {
		this.assessments = As.committee(this.assessments);
	}

	@Test
	void aFinishedRunKnowsItsRulesUnitsAndResult() throws IOException {
		Dossier dossier = read("formats/folder-comma");
		long run = this.assessments.assessNow(dossier, new StoredDossier("folder-comma", bytes("formats/folder-comma")),
				Register.HERE, release(), "an");
		assertThat(status(run)).isEqualTo("finished");
		assertThat(count("run_unit", run)).isEqualTo(dossier.units().size());
		assertThat(count("outcomes", run)).isEqualTo(dossier.targets().size());
		assertThat(count("run_pack", run)).isEqualTo(5);
		assertThat(this.assessments.known(dossier, release())).isTrue();
		assertThat(this.assessments.progress(run)).isEmpty();
	}

	@Test
	void aDossierThatTheRulesRefuseFailsTheRunWithTheReason() throws IOException {
		Dossier dossier = read("formats/errors/criterion-maxima-sum");
		long run = this.assessments.assessNow(dossier,
				new StoredDossier("sai", bytes("formats/errors/criterion-maxima-sum")), Register.HERE, release(), "an");
		assertThat(status(run)).isEqualTo("failed");
		assertThat(this.jdbc.sql("select failure from run where id = ?").param(run).query(String.class).single())
			.contains("scores.csv:4:5");
		assertThat(count("outcomes", run)).isZero();
		assertThat(this.assessments.known(dossier, release())).isFalse();
	}

	@Test
	void aRunThatAStopCutShortIsFailedAtTheNextStart() throws IOException {
		Dossier dossier = read("formats/folder-tab");
		Run begun = this.store.begin(dossier, new StoredDossier("folder-tab", bytes("formats/folder-tab")),
				Register.HERE, release(), "an");
		this.jdbc.sql("insert into unit_summary values (?, 1, 'U', '0', '0', '0', '0', '0', '0', 'no', '')")
			.param(begun.id())
			.update();
		this.assessments.failInterrupted();
		long run = (begun.id() == null) ? 0 : begun.id();
		assertThat(status(run)).isEqualTo("failed");
		assertThat(count("unit_summary", run)).isZero();
	}

	private static byte[] bytes(String fixture) throws IOException {
		return DossierFile.bytes(Path.of("fixtures").resolve(fixture));
	}

	private RuleRelease release() {
		return this.rules.state().release();
	}

	private String status(long run) {
		return this.jdbc.sql("select status from run where id = ?").param(run).query(String.class).single();
	}

	private long count(String table, long run) {
		return this.jdbc.sql("select count(*) from " + table + " where run_id = ?")
			.param(run)
			.query(Long.class)
			.single();
	}

	private static Dossier read(String fixture) {
		Dossier dossier = DossierReader.read(Path.of("fixtures", fixture)).dossier();
		assertThat(dossier).isNotNull();
		return dossier;
	}

}

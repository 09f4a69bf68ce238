package vn.thidua.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.CurrentActor;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.assessment.run.DossierShelf;
import vn.thidua.assessment.run.StoredDossier;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.dossier.DossierReading;
import vn.thidua.dossier.format.DossierFile;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.unit.Register;

/** Assesses the shipped fixtures once and prints a short table of what came of them. */
@Component
@Profile("demo")
class DemoFixtures {

	private static final Logger LOG = LoggerFactory.getLogger(DemoFixtures.class);

	private static final List<String> FIXTURES = List.of("hoa-binh-2022", "viet-yen-2023");

	/** The dossier of units that are registered here. */
	private static final String OWN = "viet-yen-2023";

	private static final String DEMO = "demo";

	private static final String RESULTS = """
			select r.id, r.period, r.dossier_name,
				(select count(*) from outcomes o where o.run_id = r.id) as targets,
				(select count(*) from outcomes o where o.run_id = r.id and o."status" in ('met', 'exceeded')) as met,
				(select count(*) from outcomes o where o.run_id = r.id and o."status" = 'exceeded') as exceeded,
				(select count(*) from communes c where c.run_id = r.id) as communes,
				(select count(*) from communes c where c.run_id = r.id and c."status" = 'met') as communes_met
			from run r where r.status = 'finished' order by r.id
			""";

	private final Path folder;

	private final ActiveRules rules;

	private final Assessments assessments;

	private final DossierShelf shelf;

	private final JdbcClient jdbc;

	private final Environment environment;

	DemoFixtures(@Value("${thidua.demo.fixtures}") Path folder, ActiveRules rules, Assessments assessments,
			DossierShelf shelf, JdbcClient jdbc, Environment environment) {
		this.folder = folder;
		this.rules = rules;
		this.assessments = assessments;
		this.shelf = shelf;
		this.jdbc = jdbc;
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() throws IOException {
		CurrentActor.asProgram(this::load);
	}

	private void load() throws IOException {
		for (String name : FIXTURES) {
			assess(this.folder.resolve(name));
		}
		StringBuilder table = new StringBuilder(String.format("%n%-5s %-9s %-16s %14s %8s %12s%n", "Lần", "Kỳ", "Hồ sơ",
				"Đạt/chỉ tiêu", "Vượt", "Xã đạt"));
		this.jdbc.sql(RESULTS)
			.query((row, number) -> String.format("%-5d %-9s %-16s %14s %8d %12s%n", row.getLong("id"),
					row.getString("period"), row.getString("dossier_name"),
					row.getInt("met") + "/" + row.getInt("targets"), row.getInt("exceeded"),
					row.getInt("communes_met") + "/" + row.getInt("communes")))
			.list()
			.forEach(table::append);
		LOG.info("{}http://localhost:{}", table, this.environment.getProperty("local.server.port", "8080"));
	}

	private void assess(Path path) throws IOException {
		DossierReading reading = DossierReader.read(path);
		Dossier dossier = reading.dossier();
		RuleRelease release = this.rules.state().release();
		if (dossier == null) {
			reading.errors().forEach((error) -> LOG.warn("{}: {}", path, error));
		}
		else {
			assess(path, dossier, release);
		}
	}

	private void assess(Path path, Dossier dossier, RuleRelease release) throws IOException {
		String name = path.getFileName().toString();
		Register stated = Register.stated(dossier.head().province(), DEMO);
		Register whose = name.equals(OWN) ? Register.HERE : stated;
		this.shelf.register(dossier.digest())
			.filter(stated::equals)
			.ifPresent((kept) -> this.shelf.assign(dossier.digest(), whose));
		if (!this.assessments.known(dossier, release)) {
			this.assessments.assessNow(dossier, new StoredDossier(name, DossierFile.bytes(path)),
					this.shelf.register(dossier.digest()).orElse(whose), release, DEMO);
		}
	}

}

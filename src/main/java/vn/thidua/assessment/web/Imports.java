package vn.thidua.assessment.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Action;
import vn.thidua.access.CurrentActor;
import vn.thidua.access.Needs;
import vn.thidua.assessment.Preview;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.assessment.run.DossierRegisters;
import vn.thidua.assessment.run.StoredDossier;
import vn.thidua.audit.AuditLog;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.dossier.DossierReading;
import vn.thidua.dossier.format.DossierFile;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.shared.Problem;
import vn.thidua.unit.Register;
import vn.thidua.unit.register.UnitRegister;

/** Keeps dossiers that were handed in until they are assessed. */
@Service
class Imports {

	private final DossierFolder folder;

	private final ActiveRules rules;

	private final Assessments assessments;

	private final DossierRegisters registers;

	private final UnitRegister units;

	private final AuditLog audit;

	Imports(DossierFolder folder, ActiveRules rules, Assessments assessments, DossierRegisters registers,
			UnitRegister units, AuditLog audit) {
		this.registers = registers;
		this.units = units;
		this.audit = audit;
		this.folder = folder;
		this.rules = rules;
		this.assessments = assessments;
	}

	/** Keeps one archive or workbook, or the files of a folder. */
	@Needs(Action.ASSESS)
	String keep(List<MultipartFile> files) throws IOException {
		String id = this.folder.keep(files);
		record("import.upload", id, "", files.stream().map(DossierFolder::name).collect(Collectors.joining(", ")));
		return id;
	}

	/** Whether two of the files bear the same name. */
	static boolean repeat(List<MultipartFile> files) {
		return files.stream().map(DossierFolder::name).distinct().count() < files.size();
	}

	/** Keeps a dossier that lies on disk, such as a specimen. */
	@Needs(Action.ASSESS)
	String keep(Path dossier) throws IOException {
		String id = this.folder.keep(dossier);
		record("import.upload", id, "", dossier.getFileName().toString());
		return id;
	}

	/**
	 * Reads and checks a dossier that is kept; nothing where there is none of that
	 * number.
	 */
	@Needs(Action.ASSESS)
	Optional<PendingImport> check(String id) throws IOException {
		Optional<Path> content = this.folder.content(id);
		return content.map((path) -> check(id, path));
	}

	private PendingImport check(String id, Path path) {
		DossierReading reading = DossierReader.read(path);
		List<Problem> problems = new ArrayList<>(reading.problems());
		Dossier dossier = reading.dossier();
		Preview preview = (dossier == null) ? null : Preview.of(dossier, this.rules.state().release());
		if (preview != null) {
			problems.addAll(preview.problems());
		}
		PendingImport pending = new PendingImport(id, path.getFileName().toString(), path, dossier, preview, problems,
				register(dossier), namesakes(dossier));
		record("import.check", id, "", pending.errors().size() + " errors, " + pending.warnings().size() + " warnings");
		return pending;
	}

	private Register register(@Nullable Dossier dossier) {
		return (dossier == null) ? Register.of("") : this.registers.of(dossier.digest())
			.orElse(Register.stated(dossier.head().province(), CurrentActor.now().name()));
	}

	private List<Namesake> namesakes(@Nullable Dossier dossier) {
		return (dossier == null) ? List.of() : Namesake.of(dossier.units(), this.units.all());
	}

	/**
	 * Begins to assess a dossier that is without error, and lets go of it.
	 * @throws vn.thidua.assessment.run.OtherRegister if it is kept for another register
	 */
	@Needs(Action.ASSESS)
	long assess(PendingImport pending, Register register, String by) throws IOException {
		RuleRelease release = this.rules.state().release();
		StoredDossier handedIn = new StoredDossier(pending.name(), DossierFile.bytes(pending.path()));
		long run = this.assessments.start(Objects.requireNonNull(pending.dossier()), handedIn, register, release, by);
		record("import.assess", pending.id(), pending.name(), "run " + run);
		this.folder.forget(pending.id());
		return run;
	}

	private void record(String action, String id, String before, String after) {
		this.audit.record(CurrentActor.now(), action, "import " + id, before, after);
	}

}

package vn.thidua.planning.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.FileSystemUtils;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.audit.AuditLog;
import vn.thidua.dossier.DossierTable;
import vn.thidua.planning.PlanRefused;

/**
 * Takes over units, indicators and targets from CSV files and workbooks: a table is
 * checked first and what it would change is shown; then all of it is taken over or
 * nothing.
 */
@Service
@Transactional
public class PlanIntake {

	private static final Set<DossierTable> TABLES = Set.of(DossierTable.UNITS, DossierTable.INDICATORS,
			DossierTable.TARGETS);

	private final PlanUploads uploads;

	private final TargetTable targets;

	private final RegisterTable registers;

	private final Rights rights;

	private final AuditLog audit;

	PlanIntake(PlanUploads uploads, TargetTable targets, RegisterTable registers, Rights rights, AuditLog audit) {
		this.uploads = uploads;
		this.targets = targets;
		this.registers = registers;
		this.rights = rights;
		this.audit = audit;
	}

	/**
	 * Keeps a file until it is confirmed or a day has passed.
	 * @param said what is said of it, see {@link PlanUpload}
	 * @return its number
	 */
	public String keep(Actor actor, DossierTable table, String name, byte[] content, Map<String, String> said) {
		this.rights.require(actor, Action.EDIT_PLAN);
		if (!TABLES.contains(table)) {
			throw new PlanRefused("intake.table");
		}
		return this.uploads.keep(actor, table, name, content, said);
	}

	/** Says something else of a file that waits. */
	public void say(Actor actor, String id, Map<String, String> said) {
		this.uploads.say(of(actor, id).id(), said);
	}

	/** A file that the actor handed in. */
	@Transactional(readOnly = true)
	public PlanUpload of(Actor actor, String id) {
		this.rights.require(actor, Action.EDIT_PLAN);
		return this.uploads.of(actor, id);
	}

	/** What is wrong with it, and what taking it over would change. */
	@Transactional(readOnly = true)
	public Taken check(Actor actor, PlanUpload upload) {
		this.rights.require(actor, Action.EDIT_PLAN);
		return read(upload, (file) -> taken(actor, upload, file, false));
	}

	/**
	 * Takes over what was checked.
	 * @param digest tells the changes that the actor saw
	 * @throws PlanRefused if there is an error, or the changes would be others than those
	 * seen; nothing is taken over then
	 */
	public Taken take(Actor actor, String id, String digest) {
		PlanUpload upload = of(actor, id);
		if (!check(actor, upload).digest().equals(digest)) {
			throw new PlanRefused("intake.overtaken");
		}
		Taken taken = read(upload, (file) -> taken(actor, upload, file, true));
		if (!taken.possible()) {
			throw new PlanRefused("intake.errors");
		}
		this.audit.record(actor, "plans.import", upload.table().base() + " " + upload.name(), "",
				taken.changes() + " changes, " + taken.unchanged() + " unchanged");
		this.uploads.forget(id);
		return taken;
	}

	private Taken taken(Actor actor, PlanUpload upload, Path file, boolean write) {
		return switch (upload.table()) {
			case UNITS -> this.registers.units(actor, file, write);
			case INDICATORS -> this.registers.indicators(actor, file, write);
			default -> write ? this.targets.take(actor, upload, file) : this.targets.check(actor, upload, file);
		};
	}

	private static Taken read(PlanUpload upload, Function<Path, Taken> reader) {
		try {
			Path folder = Files.createTempDirectory("thidua-plan");
			try {
				String ending = upload.name().toLowerCase(Locale.ROOT).replaceFirst("^.*(\\.(?:xlsx|zip))$", "$1");
				Path file = folder.resolve(upload.table().base() + (ending.matches("\\.(xlsx|zip)") ? ending : ".csv"));
				Files.write(file, Base64.getDecoder().decode(upload.content()));
				return reader.apply(file);
			}
			finally {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package vn.thidua.assessment.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Action;
import vn.thidua.access.CurrentActor;
import vn.thidua.access.Needs;
import vn.thidua.assessment.Preview;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.audit.AuditLog;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.dossier.DossierReading;
import vn.thidua.dossier.format.DossierFile;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.shared.Problem;

/** Keeps dossiers that were handed in until they are assessed. */
@Service
class Imports {

	private static final Duration KEPT = Duration.ofDays(1);

	/** File systems take names of 255 bytes; a Vietnamese letter may need three. */
	private static final String TOO_LONG = ".*(?=.{60}$)";

	private final Path folder;

	private final ActiveRules rules;

	private final Assessments assessments;

	private final AuditLog audit;

	Imports(@Value("${thidua.imports.dir}") Path folder, ActiveRules rules, Assessments assessments, AuditLog audit) {
		this.audit = audit;
		this.folder = folder;
		this.rules = rules;
		this.assessments = assessments;
	}

	/** Keeps one archive or workbook, or the files of a folder. */
	@Needs(Action.ASSESS)
	String keep(List<MultipartFile> files) throws IOException {
		String id = UUID.randomUUID().toString();
		Path own = Files.createDirectories(this.folder.resolve(id));
		boolean single = files.size() == 1 && name(files.get(0)).toLowerCase(Locale.ROOT).matches(".*\\.(zip|xlsx)");
		Path target = single ? own : Files.createDirectories(own.resolve("dossier"));
		for (MultipartFile file : files) {
			try (InputStream in = file.getInputStream()) {
				Files.copy(in, target.resolve(name(file)));
			}
		}
		record("import.upload", id, "", files.stream().map(Imports::name).collect(Collectors.joining(", ")));
		return id;
	}

	/** Whether two of the files bear the same name. */
	static boolean repeat(List<MultipartFile> files) {
		return files.stream().map(Imports::name).distinct().count() < files.size();
	}

	/** Keeps a dossier that lies on disk, such as a specimen. */
	@Needs(Action.ASSESS)
	String keep(Path dossier) throws IOException {
		String id = UUID.randomUUID().toString();
		Path own = this.folder.resolve(id).resolve(dossier.getFileName().toString());
		Files.createDirectories(own.getParent());
		FileSystemUtils.copyRecursively(dossier, own);
		record("import.upload", id, "", dossier.getFileName().toString());
		return id;
	}

	/**
	 * Reads and checks a dossier that is kept; nothing where there is none of that
	 * number.
	 */
	@Needs(Action.ASSESS)
	Optional<PendingImport> check(String id) throws IOException {
		if (!id.matches("[0-9a-f-]{36}") || !Files.isDirectory(this.folder.resolve(id))) {
			return Optional.empty();
		}
		Path path = content(id);
		DossierReading reading = DossierReader.read(path);
		List<Problem> problems = new ArrayList<>(reading.problems());
		Dossier dossier = reading.dossier();
		Preview preview = (dossier == null) ? null : Preview.of(dossier, this.rules.state().release());
		if (preview != null) {
			problems.addAll(preview.problems());
		}
		PendingImport pending = new PendingImport(id, path.getFileName().toString(), path, dossier, preview, problems);
		record("import.check", id, "", pending.errors().size() + " errors, " + pending.warnings().size() + " warnings");
		return Optional.of(pending);
	}

	/** Begins to assess a dossier that is without error, and lets go of it. */
	@Needs(Action.ASSESS)
	long assess(PendingImport pending, String by) throws IOException {
		RuleRelease release = this.rules.state().release();
		long run = this.assessments.start(Objects.requireNonNull(pending.dossier()), pending.name(),
				DossierFile.bytes(pending.path()), release, by);
		record("import.assess", pending.id(), pending.name(), "run " + run);
		FileSystemUtils.deleteRecursively(this.folder.resolve(pending.id()));
		return run;
	}

	/** Lets go of what was handed in and left for a day. */
	@EventListener(ApplicationStartedEvent.class)
	void forgetAbandoned() throws IOException {
		if (!Files.isDirectory(this.folder)) {
			return;
		}
		Instant yesterday = Instant.now().minus(KEPT);
		try (Stream<Path> entries = Files.list(this.folder)) {
			for (Path entry : entries.toList()) {
				if (Files.getLastModifiedTime(entry).toInstant().isBefore(yesterday)) {
					FileSystemUtils.deleteRecursively(entry);
				}
			}
		}
	}

	private Path content(String id) throws IOException {
		try (Stream<Path> entries = Files.list(this.folder.resolve(id))) {
			return entries.findFirst().orElseThrow(() -> new IOException("The import " + id + " is empty"));
		}
	}

	private void record(String action, String id, String before, String after) {
		this.audit.record(CurrentActor.now(), action, "import " + id, before, after);
	}

	private static String name(MultipartFile file) {
		String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
		String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		return base.matches("\\.*") ? "dossier" : base.replaceFirst(TOO_LONG, "");
	}

}

package vn.thidua.assessment.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import vn.thidua.assessment.AssessmentSink;
import vn.thidua.assessment.OutputFile;
import vn.thidua.assessment.RunDescription;
import vn.thidua.dossier.Dossier;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.Problem;

/**
 * Writes an assessment into a folder as it is decided. The files are made beside it and
 * moved there at the end, so that an assessment that fails leaves nothing.
 */
public final class AssessmentWriter implements AssessmentSink, AutoCloseable {

	private static final int BUFFER = 1 << 16;

	private final Path draft;

	private final OutputFiles files;

	/** Begins a draft beside the folder. */
	public AssessmentWriter(Path folder, OutputFormat format) throws IOException {
		Path parent = folder.toAbsolutePath().normalize().getParent();
		Path beside = (parent == null) ? folder.toAbsolutePath() : parent;
		Files.createDirectories(beside);
		this.draft = Files.createTempDirectory(beside, ".thidua-");
		this.files = new OutputFiles(format,
				(name) -> new BufferedOutputStream(Files.newOutputStream(this.draft.resolve(name)), BUFFER));
	}

	@Override
	public void lines(OutputFile file, List<List<String>> lines) {
		this.files.lines(file, lines);
	}

	@Override
	public void warnings(List<Problem> warnings) {
		this.files.warnings(warnings);
	}

	/** Ends the files, adds {@code run.json} and moves all into the folder. */
	public RunDescription finish(Path folder, Dossier dossier, RuleRelease release) throws IOException {
		OutputFiles.Finished finished = this.files.finish(dossier, release);
		Files.write(this.draft.resolve("run.json"), finished.document());
		Files.createDirectories(folder);
		for (Path file : drafts()) {
			Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
		}
		return finished.run();
	}

	/** Removes what is left of the draft. */
	@Override
	public void close() throws IOException {
		this.files.close();
		for (Path file : drafts()) {
			Files.delete(file);
		}
		Files.delete(this.draft);
	}

	private List<Path> drafts() throws IOException {
		try (Stream<Path> drafts = Files.list(this.draft)) {
			return drafts.toList();
		}
	}

}

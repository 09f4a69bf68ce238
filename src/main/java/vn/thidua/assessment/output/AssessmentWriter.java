package vn.thidua.assessment.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.thidua.assessment.AssessmentSink;
import vn.thidua.assessment.OutputFile;
import vn.thidua.assessment.RunDescription;
import vn.thidua.dossier.Dossier;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.Digest;
import vn.thidua.shared.Problem;

/**
 * Writes an assessment into a folder as it is decided. The files are made beside it and
 * moved there at the end, so that an assessment that fails leaves nothing.
 */
public final class AssessmentWriter implements AssessmentSink, AutoCloseable {

	private final OutputFormat format;

	private final Path draft;

	private final Map<OutputFile, RowWriter> writers = new EnumMap<>(OutputFile.class);

	private final Map<OutputFile, MessageDigest> digests = new EnumMap<>(OutputFile.class);

	private final RunDescription.Counter counter = new RunDescription.Counter();

	private final List<Problem> warnings = new ArrayList<>();

	/** Begins a draft beside the folder. */
	public AssessmentWriter(Path folder, OutputFormat format) throws IOException {
		this.format = format;
		Path parent = folder.toAbsolutePath().getParent();
		Files.createDirectories((parent == null) ? folder.toAbsolutePath() : parent);
		this.draft = Files.createTempDirectory((parent == null) ? folder.toAbsolutePath() : parent, ".thidua-");
		for (OutputFile file : OutputFile.values()) {
			MessageDigest digest = sha256();
			OutputStream out = new DigestOutputStream(
					new BufferedOutputStream(Files.newOutputStream(this.draft.resolve(format.name(file))), 1 << 16),
					digest);
			this.digests.put(file, digest);
			this.writers.put(file, format.open(file, out));
		}
	}

	@Override
	public void lines(OutputFile file, List<List<String>> lines) {
		this.counter.count(file, lines);
		RowWriter writer = this.writers.get(file);
		try {
			for (List<String> line : lines) {
				writer.write(line);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void warnings(List<Problem> more) {
		this.warnings.addAll(more);
	}

	/** Ends the files, adds {@code run.json} and moves all into the folder. */
	public RunDescription finish(Path folder, Dossier dossier, RuleRelease release) throws IOException {
		RunDescription run = new RunDescription(dossier, release, this.counter.counts(), this.warnings);
		Map<String, String> fileDigests = new TreeMap<>();
		for (OutputFile file : OutputFile.values()) {
			this.writers.remove(file).close();
			fileDigests.put(this.format.name(file), HexFormat.of().formatHex(this.digests.get(file).digest()));
		}
		Digest output = new Digest();
		fileDigests.forEach((name, digest) -> output.add(name, digest.getBytes(StandardCharsets.UTF_8)));
		Files.write(this.draft.resolve("run.json"), RunDocument.of(run, fileDigests, output.hex()));
		Files.createDirectories(folder);
		for (Path file : drafts()) {
			Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
		}
		return run;
	}

	/** Removes what is left of the draft. */
	@Override
	public void close() throws IOException {
		for (RowWriter writer : this.writers.values()) {
			writer.close();
		}
		for (Path file : drafts()) {
			Files.delete(file);
		}
		Files.delete(this.draft);
	}

	private List<Path> drafts() throws IOException {
		try (var files = Files.list(this.draft)) {
			return files.toList();
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java runtime has SHA-256", ex);
		}
	}

}

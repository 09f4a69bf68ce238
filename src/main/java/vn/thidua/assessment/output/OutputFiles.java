package vn.thidua.assessment.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
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
 * The output files as they are written, wherever they go, with their digests and counts.
 */
public final class OutputFiles implements AssessmentSink, AutoCloseable {

	private final OutputFormat format;

	private final Map<OutputFile, RowWriter> writers = new EnumMap<>(OutputFile.class);

	private final Map<OutputFile, MessageDigest> digests = new EnumMap<>(OutputFile.class);

	private final RunDescription.Counter counter = new RunDescription.Counter();

	private final List<Problem> warnings = new ArrayList<>();

	/** Opens where a file of that name goes. */
	public interface Destination {

		/** The stream that takes the file. */
		OutputStream open(String name) throws IOException;

	}

	/**
	 * What is known when the files are ended.
	 *
	 * @param run the run
	 * @param document the bytes of {@code run.json}
	 */
	public record Finished(RunDescription run, byte[] document) {
	}

	/**
	 * The digests of files that are ended.
	 *
	 * @param files SHA-256 of each file, by name
	 * @param output SHA-256 over all of them
	 */
	public record Digests(Map<String, String> files, String output) {
	}

	/** Opens all files. */
	public OutputFiles(OutputFormat format, Destination destination) throws IOException {
		this.format = format;
		for (OutputFile file : OutputFile.values()) {
			MessageDigest digest = Digest.sha256();
			this.digests.put(file, digest);
			this.writers.put(file,
					format.open(file, new DigestOutputStream(destination.open(format.name(file)), digest)));
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

	/** Ends the files. */
	public Finished finish(Dossier dossier, RuleRelease release) throws IOException {
		RunDescription run = new RunDescription(dossier, release, this.counter.counts(), this.warnings);
		Digests digests = end();
		return new Finished(run, RunDocument.of(run, digests.files(), digests.output()));
	}

	/** Ends the files without telling of the run. */
	public Digests end() throws IOException {
		Map<String, String> fileDigests = new TreeMap<>();
		close();
		this.digests.forEach(
				(file, digest) -> fileDigests.put(this.format.name(file), HexFormat.of().formatHex(digest.digest())));
		Digest output = new Digest();
		fileDigests.forEach((name, digest) -> output.add(name, digest.getBytes(StandardCharsets.UTF_8)));
		return new Digests(fileDigests, output.hex());
	}

	@Override
	public void close() throws IOException {
		for (RowWriter writer : this.writers.values()) {
			writer.close();
		}
		this.writers.clear();
	}

}

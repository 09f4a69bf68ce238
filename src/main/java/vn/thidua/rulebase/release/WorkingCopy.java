package vn.thidua.rulebase.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.ShippedRules;

/**
 * The rule files that administrators edit, here or with any editor; the shipped ones
 * where the folder is not there. Nothing in it serves before it is published.
 */
@Component
public class WorkingCopy {

	private final Path folder;

	WorkingCopy(@Value("${thidua.rules.dir}") Path folder) {
		this.folder = folder;
	}

	/** A snapshot of the files as they are now. */
	public RuleFiles files() {
		try {
			return ShippedRules.orFolder(this.folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether the folder is there. */
	public boolean exists() {
		return Files.isDirectory(this.folder);
	}

	/**
	 * Writes the files out where the folder is not there yet; where it is, it stays as it
	 * is.
	 */
	@Needs(Action.EDIT_RULES)
	public synchronized void begin(RuleFiles files) {
		if (exists()) {
			return;
		}
		try {
			Path parent = Optional.ofNullable(this.folder.toAbsolutePath().getParent()).orElseThrow();
			Files.createDirectories(parent);
			Path written = Files.createDirectory(parent.resolve(".rules-" + UUID.randomUUID()));
			for (Map.Entry<String, byte[]> file : files.contents().entrySet()) {
				Path path = new RulePath(file.getKey()).in(written);
				Files.createDirectories(Optional.ofNullable(path.getParent()).orElseThrow());
				Files.write(path, file.getValue());
			}
			Files.move(written, this.folder, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A file as it is now.
	 * @throws UnsafePath if the working copy may not hold such a path
	 */
	public Optional<WorkingFile> file(String path) {
		try {
			Path file = new RulePath(path).in(this.folder);
			return Files.isRegularFile(file)
					? Optional
						.of(WorkingFile.of(path, Files.readAllBytes(file), Files.getLastModifiedTime(file).toInstant()))
					: Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Saves a file whole or not at all, if it still is what its author began with.
	 * @param expectedDigest the digest of what the author began with; empty for a new
	 * file
	 * @throws UnsafePath if the working copy may not hold such a path
	 */
	@Needs(Action.EDIT_RULES)
	public synchronized Saving save(String path, String text, String expectedDigest) {
		Optional<WorkingFile> there = file(path);
		if (!isStill(there, expectedDigest)) {
			return new Saving(false, there.orElse(null));
		}
		try {
			write(new RulePath(path).in(this.folder), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Saving(true, file(path).orElse(null));
	}

	/** Deletes a file, if it still is what was shown to the one who deletes it. */
	@Needs(Action.EDIT_RULES)
	public synchronized Saving delete(String path, String expectedDigest) {
		Optional<WorkingFile> there = file(path);
		if (!isStill(there, expectedDigest)) {
			return new Saving(false, there.orElse(null));
		}
		try {
			Files.deleteIfExists(new RulePath(path).in(this.folder));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Saving(true, null);
	}

	private static boolean isStill(Optional<WorkingFile> there, String expectedDigest) {
		return there.map(WorkingFile::digest).orElse("").equals(expectedDigest);
	}

	/** Lines end as they did before. */
	private static void write(Path file, String text) throws IOException {
		String plain = text.replace("\r\n", "\n");
		byte @Nullable [] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
		boolean windows = before != null && new String(before, StandardCharsets.UTF_8).contains("\r\n");
		byte[] bytes = (windows ? plain.replace("\n", "\r\n") : plain).getBytes(StandardCharsets.UTF_8);
		if (before != null && Arrays.equals(before, bytes)) {
			return;
		}
		Path parent = Optional.ofNullable(file.getParent()).orElseThrow();
		Files.createDirectories(parent);
		Path written = parent.resolve("." + UUID.randomUUID() + ".part");
		try {
			Files.write(written, bytes);
			Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(written);
		}
	}

}

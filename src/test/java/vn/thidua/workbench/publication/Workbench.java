package vn.thidua.workbench.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.springframework.util.FileSystemUtils;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.workbench.effect.Preview;
import vn.thidua.workbench.effect.Previews;

/**
 * A working copy that tests edit, and previews that are there without being computed.
 *
 * @param folder the working copy
 * @param previews where previews are kept
 * @param rules the rules in force
 */
public record Workbench(Path folder, Previews previews, ActiveRules rules) {

	private static final String FILE = "achievement/standard/strict.drl";

	/** A fresh copy of the shipped rules. */
	public static void copyTheRules(Path folder) throws IOException {
		FileSystemUtils.deleteRecursively(folder);
		FileSystemUtils.copyRecursively(Path.of("rules"), folder);
	}

	/** Appends to a rule file of the draft. */
	public void append(String text) {
		try {
			Path file = this.folder.resolve(FILE);
			Files.writeString(file, Files.readString(file) + text + "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Makes the draft the active release again. */
	public void reset() {
		try {
			RuleFiles active = this.rules.state().release().files();
			FileSystemUtils.deleteRecursively(this.folder);
			for (String path : active.contents().keySet()) {
				Files.createDirectories(this.folder.resolve(path).getParent());
				Files.write(this.folder.resolve(path), active.contents().get(path));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public String draft() {
		try {
			return RuleFiles.of(this.folder).digest();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public String active() {
		return this.rules.state().release().digest();
	}

	/** Notes a finished preview of the draft against the active release. */
	public void preview() {
		preview(draft(), "finished");
	}

	/** Notes a preview of a digest against the active release. */
	public void preview(String digest, String status) {
		this.previews.save(new Preview(null, 0, digest, active(), status, Instant.now(), "an", Instant.now(), 3));
	}

	/** A whole proposal of the draft. */
	public Request request() {
		return new Request(draft(), false, "Sửa ghi chú", "Quyết định minh họa 1", "2026-01-31",
				"https://example.org/1");
	}

}

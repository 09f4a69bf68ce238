package vn.thidua.rulebase.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The path of a file that the working copy may hold: folders and a name of letters,
 * digits, {@code -}, {@code _} and {@code .}, nothing hidden, nothing that leads out.
 *
 * @param value the path with forward slashes
 */
public record RulePath(String value) {

	private static final int MOST_CHARACTERS = 200;

	private static final Pattern SAFE = Pattern.compile(
			"(?:[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*/){0,6}[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*\\.(?:drl|yaml|csv|md)");

	/**
	 * Keeps a path.
	 * @throws UnsafePath if it is none that the working copy may hold
	 */
	public RulePath {
		if (!isSafe(value)) {
			throw new UnsafePath("The working copy may not hold " + value);
		}
	}

	/** Whether the working copy may hold a file of that path. */
	public static boolean isSafe(String path) {
		return path.length() <= MOST_CHARACTERS && SAFE.matcher(path).matches();
	}

	/**
	 * Where the file stands below a folder.
	 * @throws UnsafePath if a link on the way may lead out of it
	 */
	Path in(Path folder) throws IOException {
		Path at = folder;
		for (String part : this.value.split("/")) {
			at = at.resolve(part);
			if (Files.isSymbolicLink(at)) {
				throw new UnsafePath("The working copy may not hold the link " + this.value);
			}
		}
		Path parent = at.getParent();
		if (parent != null && Files.exists(parent, LinkOption.NOFOLLOW_LINKS)
				&& !parent.toRealPath().startsWith(folder.toRealPath())) {
			throw new UnsafePath("The path leads out of the working copy: " + this.value);
		}
		return at;
	}

}

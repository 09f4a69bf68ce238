package vn.thidua.workbench.history;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipException;

import org.springframework.stereotype.Service;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RulesRefused;
import vn.thidua.rulebase.release.Releases;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.workbench.check.CheckReport;
import vn.thidua.workbench.check.DraftChecks;

/**
 * Takes releases to other installations and brings them in. What is brought in serves
 * only when it is previewed, proposed and approved like any other.
 */
@Service
public class ReleaseTransfer {

	private final Releases releases;

	private final PastReleases past;

	private final DraftChecks checks;

	private final RuleBook book;

	ReleaseTransfer(Releases releases, PastReleases past, DraftChecks checks, RuleBook book) {
		this.releases = releases;
		this.past = past;
		this.checks = checks;
		this.book = book;
	}

	/**
	 * The archive of a stored release; nothing where there is none of that digest that
	 * the reader may see.
	 */
	public Optional<byte[]> archive(String digest) {
		return this.past.files(digest).map((files) -> {
			try {
				return ReleaseZip.of(files, this.book.compiler(), Instant.now());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/**
	 * Stores the release of an archive.
	 * @throws RulesRefused if the archive is not one that was exported, its digest is not
	 * what it says, or its rules are refused; nothing is stored then
	 */
	@Needs(Action.EDIT_RULES)
	public Imported bring(InputStream archive, String by) throws IOException {
		RuleFiles files = files(archive);
		CheckReport report = this.checks.report(files);
		if (report.blocks()) {
			throw new RulesRefused(report.problems().stream().filter(Problem::refuses).toList());
		}
		boolean added = this.releases.keepImported(this.book.release(files), by);
		return new Imported(report.digest(), added);
	}

	private static RuleFiles files(InputStream archive) throws IOException {
		SortedMap<String, byte[]> entries = entries(archive);
		byte[] manifest = entries.remove(ReleaseZip.MANIFEST);
		if (manifest == null) {
			throw refused(ReleaseZip.MANIFEST, "", "release.zip.manifest");
		}
		TreeMap<String, byte[]> contents = new TreeMap<>();
		entries.forEach((name, bytes) -> {
			if (!name.startsWith(ReleaseZip.FOLDER)) {
				throw refused(name, name, "release.zip.path");
			}
			contents.put(name.substring(ReleaseZip.FOLDER.length()), bytes);
		});
		RuleFiles files = new RuleFiles(contents);
		String told = digest(manifest);
		if (!files.digest().equals(told)) {
			throw refused(ReleaseZip.MANIFEST, told, "release.zip.digest");
		}
		return files;
	}

	private static SortedMap<String, byte[]> entries(InputStream archive) throws IOException {
		try {
			return ZipReader.RELEASE.read(archive);
		}
		catch (ZipException | EOFException ex) {
			throw refused("zip", "", "release.zip.unreadable");
		}
	}

	private static String digest(byte[] manifest) throws IOException {
		Properties properties = new Properties();
		try {
			properties.load(new StringReader(new String(manifest, StandardCharsets.ISO_8859_1)));
		}
		catch (IllegalArgumentException ex) {
			throw refused(ReleaseZip.MANIFEST, "", "release.zip.manifest");
		}
		return properties.getProperty(ReleaseZip.DIGEST, "").strip();
	}

	private static RulesRefused refused(String place, String value, String code) {
		return new RulesRefused(List.of(Problem.error(Place.startOf(place), value, code)));
	}

	/**
	 * A release that was brought in.
	 *
	 * @param digest SHA-256 of its files
	 * @param added whether it was not known before
	 */
	public record Imported(String digest, boolean added) {
	}

}

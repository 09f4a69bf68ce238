package vn.thidua.dossier.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * Opens a dossier by what its path leads to: a folder, a {@code .zip} or an
 * {@code .xlsx}.
 */
public final class Sources {

	private Sources() {
	}

	/** The source, or nothing and a problem where the path leads to none. */
	public static @Nullable DossierSource open(Path path, Problems problems) {
		Place place = Place.startOf(path.getFileName() == null ? path.toString() : path.getFileName().toString());
		try {
			return source(path, place, problems);
		}
		catch (ZipException ex) {
			problems.error(place, "", "archive.unreadable");
		}
		catch (IOException ex) {
			problems.error(place, "", "file.unreadable");
		}
		return null;
	}

	private static @Nullable DossierSource source(Path path, Place place, Problems problems) throws IOException {
		String name = path.toString().toLowerCase(Locale.ROOT);
		if (Files.isDirectory(path)) {
			return CsvFiles.folder(path);
		}
		if (!Files.isRegularFile(path)) {
			problems.error(place, path.toString(), "dossier.absent");
		}
		else if (name.endsWith(".zip")) {
			return Archive.open(path, place, problems);
		}
		else if (name.endsWith(".xlsx")) {
			return Workbook.open(path, place, problems);
		}
		else {
			problems.error(place, path.toString(), "dossier.form");
		}
		return null;
	}

}

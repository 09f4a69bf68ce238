package vn.thidua.dossier.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Digest;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * A dossier as one {@code .xlsx} workbook whose sheets bear the file names without
 * {@code .csv}.
 */
final class Workbook implements DossierSource {

	private static final String HEAD = "dossier";

	private final Path path;

	private final ReadableWorkbook workbook;

	private Workbook(Path path, ReadableWorkbook workbook) {
		this.path = path;
		this.workbook = workbook;
	}

	/** The workbook; nothing and a problem where it is not one that may be read. */
	static @Nullable Workbook open(Path path, Place place, Problems problems) throws IOException {
		try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
			if (!ZipLimits.allow(zip, place, problems) || !ZipLimits.allowUnpacked(zip, place, problems)) {
				return null;
			}
		}
		catch (ZipException ex) {
			throw new IOException(ex);
		}
		try {
			ReadableWorkbook workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, false));
			if (workbook.getSheets().map(Sheet::getName).anyMatch(Objects::isNull)) {
				workbook.close();
				throw new IOException("A sheet has no name");
			}
			return new Workbook(path, workbook);
		}
		catch (Exception ex) {
			throw new IOException(ex);
		}
	}

	@Override
	public List<String> names() {
		return this.workbook.getSheets().map(Sheet::getName).toList();
	}

	@Override
	public String shown(String base) {
		return base;
	}

	@Override
	public List<HeaderEntry> head(Problems problems) {
		List<HeaderEntry> entries = new ArrayList<>();
		if (this.workbook.findSheet(HEAD).isEmpty()) {
			problems.error(Place.startOf(HEAD), "", "head.sheet");
		}
		read(HEAD, (row) -> {
			if (!row.blank()) {
				Place key = new Place(HEAD, row.line(), 1);
				entries.add(new HeaderEntry(row.cell(0), row.cell(1), key, key.column(2)));
			}
		}, problems);
		return entries;
	}

	@Override
	public void read(String base, Consumer<RawRow> lines, Problems problems) {
		Optional<Sheet> sheet = this.workbook.findSheet(base);
		if (sheet.isEmpty()) {
			return;
		}
		WorkbookRow reader = new WorkbookRow(base);
		try (Stream<Row> rows = sheet.get().openStream()) {
			Iterator<RawRow> read = rows.map((row) -> reader.read(row, problems)).iterator();
			for (RawRow row = next(read); row != null; row = next(read)) {
				lines.accept(row);
			}
		}
		catch (IOException | ExcelReaderException ex) {
			problems.error(Place.startOf(base), "", "file.unreadable");
		}
	}

	/** The next row; the library also throws exceptions that it does not declare. */
	private static @Nullable RawRow next(Iterator<RawRow> rows) throws IOException {
		try {
			return rows.hasNext() ? rows.next() : null;
		}
		catch (Exception ex) {
			throw new IOException(ex);
		}
	}

	@Override
	public String digest(Problems problems) {
		try {
			return new Digest().add("workbook", Files.readAllBytes(this.path)).hex();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			this.workbook.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

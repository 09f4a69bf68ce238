package vn.thidua.dossier.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.CellText;
import vn.thidua.shared.Digest;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * A dossier as one {@code .xlsx} workbook whose sheets bear the file names without
 * {@code .csv}.
 */
final class Workbook implements DossierSource {

	private final Path path;

	private final ReadableWorkbook workbook;

	private final TableNames names;

	private Workbook(Path path, ReadableWorkbook workbook) {
		this.path = path;
		this.workbook = workbook;
		this.names = new TableNames(workbook.getSheets().map(Sheet::getName).toList(), UnaryOperator.identity());
	}

	/** The workbook; nothing and a problem where it is not one that may be read. */
	static @Nullable Workbook open(Path path, Place place, Problems problems) throws IOException {
		boolean styled;
		try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
			if (!ZipLimits.allow(zip, place, problems) || !ZipLimits.allowUnpacked(zip, place, problems)) {
				return null;
			}
			styled = ZipLimits.entries(zip).stream().anyMatch((entry) -> entry.getName().endsWith("/styles.xml"));
		}
		catch (ZipException ex) {
			throw new IOException(ex);
		}
		try {
			ReadableWorkbook workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(styled, false));
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
		return this.names.all();
	}

	@Override
	public String base(String name) {
		return this.names.base(name);
	}

	@Override
	public Place start(String base) {
		String name = this.names.first(base);
		return Place.startOfSheet((name == null) ? base : CellText.of(name));
	}

	@Override
	public List<HeaderEntry> head(Problems problems) {
		List<HeaderEntry> entries = new ArrayList<>();
		if (!holds(HEAD)) {
			problems.error(start(HEAD), "", "head.sheet");
		}
		Set<String> seen = new HashSet<>();
		read(HEAD, (cells) -> 0, (row) -> {
			Place key = start(HEAD).at(row.line(), 1);
			if (!row.cell(0).isEmpty() && !seen.add(row.cell(0))) {
				problems.error(key, row.cell(0), "head.twice");
			}
			else if (!row.blank()) {
				entries.add(new HeaderEntry(row.cell(0), row.cell(1), key, key.column(2)));
			}
		}, problems);
		return entries;
	}

	@Override
	public boolean read(String base, HeaderTest header, Consumer<RawRow> lines, Problems problems) {
		Place start = start(base);
		String name = this.names.only(base, start, problems);
		Sheet sheet = (name == null) ? null : this.workbook.findSheet(name).orElse(null);
		if (sheet == null) {
			return false;
		}
		if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
			problems.warning(start, start.file(), "sheet.hidden");
		}
		try (Stream<Row> rows = sheet.openStream()) {
			Iterator<RawRow> read = rows.map(WorkbookRow::read).iterator();
			for (RawRow row = next(read); row != null; row = next(read)) {
				lines.accept(row);
			}
			return true;
		}
		catch (IOException | ExcelReaderException ex) {
			problems.error(start, "", "file.unreadable");
			return false;
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

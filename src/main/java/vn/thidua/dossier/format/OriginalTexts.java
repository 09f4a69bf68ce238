package vn.thidua.dossier.format;

import java.util.List;
import java.util.function.Consumer;

import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;
import vn.thidua.shared.SpreadsheetText;

/** A source whose texts are read as they were before an export neutralised them. */
public final class OriginalTexts implements DossierSource {

	private final DossierSource source;

	/** The same source, with the apostrophes gone that an export put in front. */
	public OriginalTexts(DossierSource source) {
		this.source = source;
	}

	@Override
	public List<String> names() {
		return this.source.names();
	}

	@Override
	public String base(String name) {
		return this.source.base(name);
	}

	@Override
	public Place start(String base) {
		return this.source.start(base);
	}

	@Override
	public List<HeaderEntry> head(Problems problems) {
		return this.source.head(problems);
	}

	@Override
	public boolean read(String base, HeaderTest header, Consumer<RawRow> lines, Problems problems) {
		return this.source.read(base, header, (row) -> lines.accept(original(row)), problems);
	}

	private static RawRow original(RawRow row) {
		return row.cells().stream().anyMatch((cell) -> cell.startsWith("'"))
				? new RawRow(row.line(), row.cells().stream().map(SpreadsheetText::original).toList(), row.kinds())
				: row;
	}

	@Override
	public String digest(Problems problems) {
		return this.source.digest(problems);
	}

	@Override
	public void close() {
		this.source.close();
	}

}

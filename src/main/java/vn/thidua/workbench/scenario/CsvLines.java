package vn.thidua.workbench.scenario;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes a small table of a dossier. */
final class CsvLines {

	private final StringBuilder text = new StringBuilder();

	CsvLines(String... columns) {
		line(columns);
	}

	CsvLines line(String... cells) {
		this.text
			.append(Arrays.stream(cells)
				.map((cell) -> '"' + cell.replace("\"", "\"\"") + '"')
				.collect(Collectors.joining(",")))
			.append('\n');
		return this;
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}

package vn.thidua.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.format.CsvFiles;
import vn.thidua.dossier.format.DossierSource;
import vn.thidua.dossier.format.OriginalTexts;
import vn.thidua.dossier.format.Sources;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Period;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;
import vn.thidua.unit.HealthUnit;

/**
 * Reads one table of a plan by itself: a CSV file of any name, written the Vietnamese
 * way, or the table of that name in a workbook, an archive or a folder, written as their
 * head tells. What is wrong becomes located problems; a file with an error is not to be
 * used.
 */
public final class PlanFile {

	private PlanFile() {
	}

	/** The units of a table of units. */
	public static List<Placed<HealthUnit>> units(Path file, Problems problems) {
		return read(file, DossierTable.UNITS, problems, (tables, style) -> plan(tables, null).placedUnits());
	}

	/** The indicators of a table of indicators. */
	public static List<Indicator> indicators(Path file, Problems problems) {
		return read(file, DossierTable.INDICATORS, problems, (tables, style) -> plan(tables, null).indicators());
	}

	/**
	 * The targets of a table of targets.
	 * @param units the units that it may name, by code
	 * @param indicators the indicators that it may name, by code
	 * @param period the period of lines that name none
	 */
	public static List<PrintedTarget> targets(Path file, Map<String, HealthUnit> units,
			Map<String, Indicator> indicators, Period period, Problems problems) {
		return read(file, DossierTable.TARGETS, problems,
				(tables, style) -> plan(tables, period).printed(new KnownUnits(units, true), indicators, style));
	}

	private static PlanTables plan(TableReader tables, @Nullable Period period) {
		return new PlanTables(tables, (period == null) ? Period.parse("2000").orElseThrow() : period);
	}

	private static <T> List<T> read(Path file, DossierTable table, Problems problems,
			BiFunction<TableReader, NumberStyle, List<T>> rows) {
		try (DossierSource source = source(file, table, problems)) {
			if (source == null) {
				return List.of();
			}
			NumberStyle style = HeadReader.numbers(source, problems);
			TableReader tables = new TableReader(new OriginalTexts(source), new FigureReader(style), problems);
			if (!tables.present(table)) {
				problems.error(Place.startOf(String.valueOf(file.getFileName())), table.base(), "plan.table.absent");
			}
			return rows.apply(tables, style);
		}
	}

	private static @Nullable DossierSource source(Path file, DossierTable table, Problems problems) {
		String name = file.toString().toLowerCase(Locale.ROOT);
		if (Files.isDirectory(file) || name.endsWith(".zip") || name.endsWith(".xlsx")) {
			return Sources.open(file, problems);
		}
		try {
			return CsvFiles
				.of(Map.of(table.base() + ".csv", new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			problems.error(Place.startOf(String.valueOf(file.getFileName())), "", "file.unreadable");
			return null;
		}
	}

}

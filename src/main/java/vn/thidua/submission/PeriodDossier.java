package vn.thidua.submission;

import java.io.StringWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.dossier.DossierTable;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.AssignedRevision;
import vn.thidua.planning.MonthsCounted;
import vn.thidua.planning.Plans;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.shared.VietnameseText;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

/**
 * Writes what is planned and reported for a period as a dossier of the data contract:
 * file names and their texts. Whoever calls it has the right to what it hands over.
 */
@Component
public class PeriodDossier {

	private final UnitRegister units;

	private final Plans plans;

	PeriodDossier(UnitRegister units, Plans plans) {
		this.units = units;
		this.plans = plans;
	}

	/**
	 * The dossier of units for a period.
	 * @param reported what each of the units reports, by unit; units without an entry are
	 * taken with their targets and without figures
	 */
	public Map<String, String> files(ReportingPeriod period, List<String> wanted, Map<String, Reported> reported) {
		return files(period, wanted, reported, this.plans.indicators());
	}

	/** The dossier of units for a period that holds only some indicators. */
	public Map<String, String> files(ReportingPeriod period, List<String> wanted, Map<String, Reported> reported,
			Map<String, Indicator> indicators) {
		List<AssignedRevision> targets = this.plans.counting(period.period(), wanted)
			.stream()
			.filter((one) -> indicators.containsKey(one.indicator()))
			.toList();
		Map<String, String> files = new LinkedHashMap<>();
		files.put("dossier.yaml", head(period));
		files.put("units.csv", units(wanted));
		files.put("indicators.csv", indicators(indicators.values()));
		files.put("targets.csv", targets(targets));
		files.put("results.csv", results(period, wanted, reported, targets, indicators));
		files.put("scores.csv", scores(wanted, reported));
		for (DossierTable table : DossierTable.values()) {
			List<Map<String, String>> rows = wanted.stream()
				.flatMap((unit) -> told(reported, unit).rows().getOrDefault(table, List.of()).stream())
				.toList();
			if (!rows.isEmpty()) {
				files.put(table.base() + ".csv", rows(table, rows));
			}
		}
		return files;
	}

	private static String head(ReportingPeriod period) {
		return "period: '" + period.code() + "'\nnumbers: vi\n" + (period.illustrative() ? "illustrative: true\n" : "")
				+ (period.province().isEmpty() ? "" : "province: '" + quoted(period.province()) + "'\n")
				+ (period.title().isEmpty() ? "" : "title: '" + quoted(period.title()) + "'\n");
	}

	private String units(List<String> wanted) {
		Map<String, HealthUnit> known = new TreeMap<>();
		this.units.all().forEach((unit) -> known.put(unit.code(), unit));
		return table(List.of("unit", "name", "type", "parent", "block", "zone", "region"),
				wanted.stream().filter(known::containsKey).map((code) -> unit(known.get(code))).toList());
	}

	private static List<String> unit(HealthUnit unit) {
		return List.of(unit.code(), unit.name(), code(unit.type()), unit.parent(), unit.block(),
				(unit.zone() == 0) ? "" : String.valueOf(unit.zone()),
				(unit.region() == null) ? "" : unit.region().vietnamese());
	}

	private static String indicators(Collection<Indicator> indicators) {
		return table(List.of("indicator", "name", "measure", "direction", "over", "cumulative", "group", "min", "max"),
				indicators.stream()
					.map((one) -> List.of(one.code(), one.name(), one.measure(), code(one.direction()),
							code(one.over()), one.cumulative() ? "yes" : "no", one.group(),
							bound(one.min(), one.measure()), bound(one.max(), one.measure())))
					.toList());
	}

	private static String bound(@Nullable Figure bound, String measure) {
		return (bound == null) ? "" : VietnameseText.under(measure, bound);
	}

	private static String targets(List<AssignedRevision> targets) {
		return table(List.of("unit", "indicator", "authority", "target", "direction", "horizon", "basis"),
				targets.stream()
					.map((one) -> List.of(one.unitCode(), one.indicator(), one.authority(), one.target(),
							one.direction(), one.horizon(), one.document()))
					.toList());
	}

	private static String results(ReportingPeriod period, List<String> wanted, Map<String, Reported> reported,
			List<AssignedRevision> targets, Map<String, Indicator> indicators) {
		Map<List<String>, List<AssignedRevision>> assigned = targets.stream()
			.collect(Collectors.groupingBy((one) -> List.of(one.unitCode(), one.indicator())));
		return table(List.of("unit", "indicator", "actual", "previous", "completed_on", "applicable", "period", "note"),
				wanted.stream()
					.flatMap((unit) -> told(reported, unit).figures()
						.stream()
						.map((figure) -> result(unit, figure,
								months(period.period(), indicators.get(figure.indicator()),
										assigned.getOrDefault(List.of(unit, figure.indicator()), List.of())))))
					.toList());
	}

	/** Which months a figure counts; nothing where they are the period's. */
	private static String months(Period period, @Nullable Indicator indicator, List<AssignedRevision> targets) {
		if (indicator == null || !indicator.cumulative()) {
			return "";
		}
		Period counted = MonthsCounted.of(period, targets).in(period);
		return counted.sameMonths(period) ? "" : counted.code();
	}

	private static String scores(List<String> wanted, Map<String, Reported> reported) {
		return table(
				List.of("unit", "criteria_set", "criterion", "indicator", "max", "score", "self_score", "knockout",
						"value", "note"),
				wanted.stream()
					.flatMap((unit) -> told(reported, unit).scores().stream().map((one) -> score(unit, one)))
					.toList());
	}

	private static List<String> score(String unit, ReportedScore one) {
		return List.of(unit, one.criteriaSet(), String.valueOf(one.criterion()), one.indicator(), typed(one.max()),
				typed(one.score()), typed(one.selfScore()), one.knockout() ? "yes" : "no", typed(one.measured()),
				one.note());
	}

	private static String rows(DossierTable table, List<Map<String, String>> rows) {
		return table(table.columns(),
				rows.stream()
					.map((cells) -> table.columns().stream().map((column) -> cells.getOrDefault(column, "")).toList())
					.toList());
	}

	private static Reported told(Map<String, Reported> reported, String unit) {
		return reported.getOrDefault(unit, Reported.NOTHING);
	}

	/** A plain figure as the reader of Vietnamese figures takes it. */
	private static String typed(String plain) {
		return plain.replace('.', ',');
	}

	private static List<String> result(String unit, ReportedFigure figure, String months) {
		return List.of(unit, figure.indicator(), (figure.said() == Said.FIGURE) ? figure.typed() : "",
				figure.previousTyped().isEmpty() ? typed(figure.previous()) : figure.previousTyped(),
				(figure.completedOn() == null || figure.said() == Said.NOT_APPLICABLE) ? ""
						: figure.completedOn().toString(),
				(figure.said() == Said.NOT_APPLICABLE) ? "no" : "", months, figure.note());
	}

	private static String table(List<String> header, List<List<String>> lines) {
		StringWriter text = new StringWriter();
		CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
		csv.writeRecord(header);
		lines.forEach(csv::writeRecord);
		return text.toString();
	}

	private static String quoted(String text) {
		return text.replace("'", "''").replaceAll("\\R", " ");
	}

	private static String code(@Nullable Enum<?> constant) {
		return (constant == null) ? "" : constant.name().toLowerCase(Locale.ROOT);
	}

}

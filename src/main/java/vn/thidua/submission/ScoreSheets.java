package vn.thidua.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.planning.ReportingPeriods;
import vn.thidua.shared.Figure;
import vn.thidua.unit.UnitType;
import vn.thidua.unit.register.UnitRegister;

/**
 * Puts a commune's score sheet together. It follows the template of the criteria set in
 * force on the period's last day, else it has one line a criterion; lines that were
 * reported and do not fit the template stay as they were reported.
 */
@Component
class ScoreSheets {

	private final SubmissionTables tables;

	private final SheetTemplates templates;

	private final CriteriaSets sets;

	private final ReportingPeriods periods;

	private final UnitRegister units;

	ScoreSheets(SubmissionTables tables, SheetTemplates templates, CriteriaSets sets, ReportingPeriods periods,
			UnitRegister units) {
		this.tables = tables;
		this.templates = templates;
		this.sets = sets;
		this.periods = periods;
		this.units = units;
	}

	/**
	 * The sheet of a submission; nothing where its unit is no commune or no set holds.
	 */
	Optional<ScoreSheet> of(Submission submission) {
		return of(submission.unitCode(), submission.period(), this.tables.scores(submission.number()));
	}

	/** The sheet of a unit on which those lines are told. */
	Optional<ScoreSheet> of(String unitCode, String period, List<ReportedScore> told) {
		if (this.units.unit(unitCode).filter((unit) -> scores(unit.type())).isEmpty()) {
			return Optional.empty();
		}
		return inForce(period).map((set) -> sheet(set, told));
	}

	/** What sheets of a period must follow. */
	SheetRules rules(String period) {
		return inForce(period).map((set) -> new SheetRules(set.code(),
				this.templates.of(set.code()).stream().collect(Collectors.toMap(SheetLine::key, Function.identity()))))
			.orElseGet(() -> new SheetRules("", Map.of()));
	}

	private Optional<CriteriaSet> inForce(String period) {
		return this.periods.findById(period)
			.flatMap((found) -> this.sets.inForce(found.period().lastDay(), found.province()));
	}

	/** Whether units of a kind score themselves. */
	private static boolean scores(@Nullable UnitType type) {
		return type == UnitType.COMMUNE || type == UnitType.STATION;
	}

	private ScoreSheet sheet(CriteriaSet set, List<ReportedScore> all) {
		Map<String, ReportedScore> told = all.stream()
			.filter((one) -> one.criteriaSet().isEmpty() || one.criteriaSet().equals(set.code()))
			.collect(Collectors.toMap((one) -> SheetLine.key(one.criterion(), one.indicator()), Function.identity(),
					(one, other) -> one.criteriaSet().isEmpty() ? other : one));
		return new ScoreSheet(set,
				lines(set, told).stream()
					.map((line) -> new ScoreSheet.Row(line, told.getOrDefault(line.key(), blank(set, line))))
					.toList());
	}

	private List<SheetLine> lines(CriteriaSet set, Map<String, ReportedScore> told) {
		List<SheetLine> template = this.templates.of(set.code());
		List<SheetLine> lines = template.isEmpty() ? whole(set) : template;
		Set<String> known = lines.stream().map(SheetLine::key).collect(Collectors.toSet());
		boolean fits = known.containsAll(told.keySet())
				&& lines.stream().allMatch((line) -> !told.containsKey(line.key()) || same(told.get(line.key()), line));
		return fits ? lines : told.values().stream().map(ScoreSheets::line).sorted(SheetLine.ORDER).toList();
	}

	private static boolean same(ReportedScore told, SheetLine line) {
		return Figure.of(told.max()).sameAs(Figure.of(line.max()));
	}

	private static List<SheetLine> whole(CriteriaSet set) {
		return set.criteria()
			.stream()
			.filter((one) -> !one.points().isEmpty())
			.map((one) -> new SheetLine(one.number(), "", one.name(), one.points(), false, false))
			.toList();
	}

	private static SheetLine line(ReportedScore one) {
		return new SheetLine(one.criterion(), one.indicator(), "", one.max(), one.knockout(), false);
	}

	private static ReportedScore blank(CriteriaSet set, SheetLine line) {
		return new ReportedScore(set.code(), line.criterion(), line.indicator(), line.max(), line.knockout(), "", "",
				"", "");
	}

}

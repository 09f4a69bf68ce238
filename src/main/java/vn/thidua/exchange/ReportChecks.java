package vn.thidua.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.dossier.DossierHead;
import vn.thidua.dossier.ReportReader;
import vn.thidua.dossier.format.DossierSource;
import vn.thidua.dossier.format.Sources;
import vn.thidua.exchange.dhis2.Dhis2Figure;
import vn.thidua.exchange.dhis2.Dhis2Reading;
import vn.thidua.planning.AssignedIndicators;
import vn.thidua.planning.Plans;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.planning.ReportingPeriods;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;
import vn.thidua.submission.HeldReports;
import vn.thidua.submission.ImportDoubts;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.Register;
import vn.thidua.unit.register.UnitRegister;

/** Finds out what files would change, and what is wrong with them. */
@Component
class ReportChecks {

	private static final Map<String, String> CODES = Map.of("unit.unknown", "exchange.unit", "indicator.unknown",
			"exchange.indicator");

	private static final Comparator<Problem> BY_PLACE = Comparator
		.comparing((Problem problem) -> problem.place().file())
		.thenComparing((problem) -> problem.place().line())
		.thenComparing((problem) -> problem.place().column());

	private final ReportingPeriods periods;

	private final Plans plans;

	private final AssignedIndicators assigned;

	private final UnitRegister register;

	private final HeldReports held;

	private final ImportDoubts doubts;

	private final Dhis2Reading dhis2;

	private final Rights rights;

	ReportChecks(ReportingPeriods periods, Plans plans, AssignedIndicators assigned, UnitRegister register,
			HeldReports held, ImportDoubts doubts, Dhis2Reading dhis2, Rights rights) {
		this.periods = periods;
		this.plans = plans;
		this.assigned = assigned;
		this.register = register;
		this.held = held;
		this.doubts = doubts;
		this.dhis2 = dhis2;
		this.rights = rights;
	}

	/** Checks the file or folder at a path; the changes go to a file of their own. */
	ImportCheck check(Actor actor, String code, String id, Path path, ChangeFile changes) throws IOException {
		ReportingPeriod period = this.periods.findById(code).orElseThrow(() -> new NotFound("period " + code));
		CheckContext context = new CheckContext(actor, period, units(actor), this.plans.indicators(),
				this.held.all(actor, code), new Problems());
		String name = path.getFileName().toString();
		if (!period.open()) {
			context.problems().error(Place.startOf(name), code, "exchange.closed");
		}
		try (ChangeSink sink = new ChangeSink(context, changes.writer())) {
			String digest = compare(context, path, sink);
			return new ImportCheck(id, actor.name(), name, code, digest,
					context.problems().all().stream().map(ReportChecks::worded).sorted(BY_PLACE).toList(),
					sink.changed(), sink.unchanged(), sink.versions());
		}
	}

	private Map<String, HealthUnit> units(Actor actor) {
		List<String> reach = this.rights.units(actor, Action.REPORT, Register.HERE).orElseThrow();
		Map<String, HealthUnit> units = new LinkedHashMap<>();
		this.register.all().forEach((unit) -> units.put(unit.code(), unit));
		units.keySet().retainAll(new HashSet<>(reach));
		return units;
	}

	private String compare(CheckContext context, Path path, ChangeSink sink) throws IOException {
		if (path.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
			return compareValues(context, path, sink);
		}
		try (DossierSource source = Sources.open(path, context.problems())) {
			return (source == null) ? "" : compare(context, source, sink);
		}
	}

	private String compare(CheckContext context, DossierSource source, ChangeSink sink) {
		ReportCheck check = new ReportCheck(
				new FigureLines(context.period().period(), context.indicators(), context.problems()),
				new FigureChunk(context, this.held, this.assigned, this.doubts, sink),
				new ScoreChunk(context, this.held, sink), new RowCollection(context, this.held, sink),
				new PlanComparison(context, this.plans));
		DossierHead head = new ReportReader(source, context.problems(), check).read(context.units(),
				context.indicators());
		check.end();
		checkPeriod(context, source, head);
		if (!check.taken() && !context.problems().refuse()) {
			context.problems().error(source.start("results"), "", "exchange.empty");
		}
		return source.digest(context.problems());
	}

	private String compareValues(CheckContext context, Path path, ChangeSink sink) throws IOException {
		FigureChunk figures = new FigureChunk(context, this.held, this.assigned, this.doubts, sink);
		List<Dhis2Figure> values = this.dhis2.read(path, context.period().period(), context.units().keySet(),
				context.indicators(), context.problems());
		values.forEach((value) -> figures.add(FigureLine.of(value, context.indicators().get(value.indicator()))));
		figures.end();
		if (values.isEmpty() && !context.problems().refuse()) {
			context.problems().error(Place.startOf(path.getFileName().toString()), "", "exchange.dhis2.empty");
		}
		return this.dhis2.digest(path);
	}

	private static void checkPeriod(CheckContext context, DossierSource source, @Nullable DossierHead head) {
		if (head != null && !head.period().code().equals(context.period().code())) {
			context.problems()
				.error(source.start(DossierSource.HEAD), head.period().code(), "exchange.period",
						context.period().code());
		}
	}

	private static Problem worded(Problem problem) {
		return new Problem(problem.severity(), problem.place(), problem.value(),
				CODES.getOrDefault(problem.code(), problem.code()), problem.details());
	}

}

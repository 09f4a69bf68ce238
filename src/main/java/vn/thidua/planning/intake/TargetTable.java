package vn.thidua.planning.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.dossier.PlanFile;
import vn.thidua.dossier.PrintedTarget;
import vn.thidua.planning.AssignedRevision;
import vn.thidua.planning.Assigning;
import vn.thidua.planning.PlanReader;
import vn.thidua.planning.Plans;
import vn.thidua.planning.TargetDesk;
import vn.thidua.planning.TargetFault;
import vn.thidua.planning.TargetKey;
import vn.thidua.planning.TypedTarget;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

/** Checks and takes over a table of targets. */
@Component
class TargetTable {

	private final TargetDesk desk;

	private final PlanReader reader;

	private final Plans plans;

	private final UnitRegister units;

	TargetTable(TargetDesk desk, PlanReader reader, Plans plans, UnitRegister units) {
		this.desk = desk;
		this.reader = reader;
		this.plans = plans;
		this.units = units;
	}

	Taken check(Actor actor, PlanUpload upload, Path file) {
		return taken(actor, upload, file, false);
	}

	Taken take(Actor actor, PlanUpload upload, Path file) {
		return taken(actor, upload, file, true);
	}

	private Taken taken(Actor actor, PlanUpload upload, Path file, boolean write) {
		Problems problems = new Problems();
		Map<String, HealthUnit> register = new HashMap<>();
		this.units.all().forEach((unit) -> register.put(unit.code(), unit));
		List<PrintedTarget> printed = PlanFile.targets(file, register, this.plans.indicators(), upload.period(),
				problems);
		Map<TargetKey, PrintedTarget> lines = lines(printed, problems);
		if (printed.isEmpty() && !problems.refuse()) {
			problems.error(Place.startOf(file.getFileName().toString()), "", "plan.nothing");
		}
		Map<TargetKey, AssignedRevision> last = this.reader.last(actor,
				lines.keySet().stream().map(TargetKey::horizon).collect(Collectors.toSet()));
		List<TypedTarget> typed = lines.entrySet()
			.stream()
			.map((line) -> typed(line.getKey(), line.getValue(), last.get(line.getKey())))
			.toList();
		Assigning assigning = (write && !problems.refuse()) ? this.desk.assign(actor, upload.order(), typed)
				: this.desk.check(actor, upload.order(), typed);
		assigning.faults().forEach((fault) -> problems.addAll(List.of(located(fault, lines, file))));
		return new Taken(problems.all(), assigning.changes(), List.of(), typed.size() - assigning.changes().size());
	}

	private static Map<TargetKey, PrintedTarget> lines(List<PrintedTarget> printed, Problems problems) {
		Map<TargetKey, PrintedTarget> lines = new LinkedHashMap<>();
		for (PrintedTarget one : printed) {
			TargetKey key = new TargetKey(one.target().unitCode(), one.target().indicator(),
					one.target().horizon().code(), one.target().authority());
			PrintedTarget earlier = lines.putIfAbsent(key, one);
			if (earlier != null) {
				problems.error(one.target().place(), one.text(), "row.twice", "unit, indicator, authority, horizon",
						String.valueOf(earlier.target().place().line()));
			}
		}
		return lines;
	}

	private static TypedTarget typed(TargetKey key, PrintedTarget one, @Nullable AssignedRevision last) {
		return new TypedTarget(key, one.text(), one.direction(), one.target().basis(), (last == null) ? 0 : last.id());
	}

	private static Problem located(TargetFault fault, Map<TargetKey, PrintedTarget> lines, Path file) {
		Problem problem = fault.problem();
		PrintedTarget line = (fault.key() == null) ? null : lines.get(fault.key());
		Place place = (line == null) ? Place.startOf(Objects.toString(file.getFileName())) : line.target().place();
		return new Problem(problem.severity(), place, problem.value(), problem.code(),
				new ArrayList<>(problem.details()));
	}

}

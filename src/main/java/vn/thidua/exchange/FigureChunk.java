package vn.thidua.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.thidua.planning.AssignedIndicators;
import vn.thidua.planning.Plans;
import vn.thidua.shared.Period;
import vn.thidua.shared.Place;
import vn.thidua.submission.Expectations;
import vn.thidua.submission.HeldReports;
import vn.thidua.submission.ImportDoubts;
import vn.thidua.submission.ReportChange;
import vn.thidua.submission.ReportedFigure;

/** Compares lines with what is reported, so many at once. */
final class FigureChunk {

	private static final int MOST = 20_000;

	private final CheckContext context;

	private final HeldReports held;

	private final AssignedIndicators.Pairs assigned;

	private final FigureDifference difference;

	private final ImportDoubts doubts;

	private final RelatedDoubts related;

	private final ChangeSink sink;

	private final List<FigureLine> lines = new ArrayList<>();

	private @Nullable Expectations ofAll;

	FigureChunk(CheckContext context, HeldReports held, AssignedIndicators assigned, ImportDoubts doubts,
			ChangeSink sink) {
		this.context = context;
		this.held = held;
		this.assigned = assigned.of(context.period().period(), context.units().keySet());
		this.difference = new FigureDifference(context.problems());
		this.doubts = doubts;
		this.related = new RelatedDoubts(context, held, doubts);
		this.sink = sink;
	}

	void add(FigureLine line) {
		this.lines.add(line);
		if (this.lines.size() == MOST) {
			flush();
		}
	}

	/** Ends: compares the lines that still wait, and figures with one another. */
	void end() {
		flush();
		this.related.flush();
	}

	private void flush() {
		Set<String> units = this.lines.stream().map(FigureLine::unitCode).collect(Collectors.toSet());
		Set<String> indicators = this.lines.stream().map((line) -> line.indicator().code()).collect(Collectors.toSet());
		Map<String, Map<String, ReportedFigure>> now = this.held.figures(this.context.actor(),
				this.context.period().code(), units, indicators);
		Map<String, Map<String, ReportedFigure>> before = this.held.accepted(this.context.actor(),
				this.context.lastYear(), units, indicators);
		Expectations expected = expected(units);
		for (FigureLine line : this.lines) {
			String code = line.indicator().code();
			compare(line, expected, now.getOrDefault(line.unitCode(), Map.of()).get(code),
					before.getOrDefault(line.unitCode(), Map.of()).get(code),
					this.assigned.contains(line.unitCode(), code));
		}
		this.lines.clear();
	}

	/** Those of many units are read once for all chunks. */
	private Expectations expected(Set<String> units) {
		Period period = this.context.period().period();
		if (units.size() <= Plans.MANY) {
			return this.doubts.expected(period, units);
		}
		Expectations all = (this.ofAll != null) ? this.ofAll
				: this.doubts.expected(period, this.context.units().keySet());
		this.ofAll = all;
		return all;
	}

	private void compare(FigureLine line, Expectations expected, @Nullable ReportedFigure now,
			@Nullable ReportedFigure lastYear, boolean targeted) {
		ReportedFigure after = this.difference.after(line, now, lastYear);
		if (after == null) {
			this.sink.same();
			return;
		}
		Place place = line.actual().place();
		if (!targeted) {
			this.context.problems().warning(place, line.indicator().code(), "exchange.unassigned", line.unitCode());
		}
		this.doubts.alone(expected, line.unitCode(), after, lastYear)
			.forEach((doubt) -> this.context.doubt(doubt, place));
		this.related.add(line.unitCode(), after, place);
		this.sink.add(new ReportChange.OfFigure(line.unitCode(), now, after), place);
	}

}

package vn.thidua.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.planning.Plans;
import vn.thidua.planning.Relations;
import vn.thidua.planning.ReportingPeriod;

/**
 * What looks implausible in submissions. Last year's figure is the one that the unit
 * gave, else the accepted one.
 */
@Component
public class SubmissionDoubts {

	private final LastYear lastYear;

	private final Relations relations;

	private final Plans plans;

	SubmissionDoubts(LastYear lastYear, Relations relations, Plans plans) {
		this.plans = plans;
		this.lastYear = lastYear;
		this.relations = relations;
	}

	/** What looks implausible in what a unit reports or would report. */
	public List<Doubt> of(String unitCode, ReportingPeriod period, Map<String, ReportedFigure> reported) {
		Map<String, ReportedFigure> before = this.lastYear.of(unitCode, period.period());
		Map<String, ReportedFigure> compared = new LinkedHashMap<>();
		reported.forEach((code, one) -> compared.put(code, compared(one, before.get(code))));
		Expectations expected = Expectations.of(this.plans, period.period(), List.of(unitCode));
		return new Plausibility(this.relations.all(), (one) -> expected.doubts(unitCode, one)).doubts(compared);
	}

	static ReportedFigure compared(ReportedFigure one, @Nullable ReportedFigure accepted) {
		if (accepted == null || !one.previous().isEmpty()) {
			return one;
		}
		return new ReportedFigure(one.indicator(), one.said(), one.typed(), one.figure(), accepted.typed(),
				accepted.figure(), one.completedOn(), one.note(), one.confirmation());
	}

}

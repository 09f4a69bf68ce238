package vn.thidua.submission;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.planning.Relation;
import vn.thidua.planning.Plans;
import vn.thidua.planning.Relations;
import vn.thidua.shared.Period;

/** What would look implausible of figures that are to be brought in. */
@Component
public class ImportDoubts {

	private final Relations relations;

	private final Plans plans;

	ImportDoubts(Relations relations, Plans plans) {
		this.plans = plans;
		this.relations = relations;
	}

	/** What is expected of units in a period. */
	public Expectations expected(Period period, Collection<String> units) {
		return Expectations.of(this.plans, period, units);
	}

	/**
	 * What looks wrong with a figure by itself. Last year's is the one told with it, else
	 * the accepted one.
	 */
	public List<Doubt> alone(Expectations expected, String unitCode, ReportedFigure figure,
			@Nullable ReportedFigure accepted) {
		return (figure.said() == Said.FIGURE) ? expected.doubts(unitCode, SubmissionDoubts.compared(figure, accepted))
				: List.of();
	}

	/** How indicators hang together. */
	public List<Relation> relations() {
		return this.relations.all();
	}

	/** The indicators that hang together with others. */
	public static Set<String> members(List<Relation> relations) {
		return relations.stream()
			.flatMap((one) -> Stream.concat(Stream.of(one.indicator()), one.members().stream()))
			.collect(Collectors.toSet());
	}

	/** What looks wrong with the figures of a unit beside one another. */
	public List<Doubt> besideOthers(List<Relation> relations, Map<String, ReportedFigure> figures) {
		return new Plausibility(relations, (one) -> List.of()).doubts(figures);
	}

}

package vn.thidua.submission;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.planning.Relation;
import vn.thidua.planning.Relations;

/** What would look implausible of figures that are to be brought in. */
@Component
public class ImportDoubts {

	private final Relations relations;

	ImportDoubts(Relations relations) {
		this.relations = relations;
	}

	/**
	 * What looks wrong with a figure beside last year's: the one told with it, else the
	 * accepted one.
	 */
	public List<Doubt> besideLastYear(ReportedFigure figure, @Nullable ReportedFigure accepted) {
		ReportedFigure compared = SubmissionDoubts.compared(figure, accepted);
		return new Plausibility(List.of()).doubts(Map.of(figure.indicator(), compared));
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
		return new Plausibility(relations).doubts(figures)
			.stream()
			.filter((doubt) -> doubt.kind() != Doubt.Kind.OVER_THREE_TIMES && doubt.kind() != Doubt.Kind.UNDER_A_THIRD)
			.toList();
	}

}

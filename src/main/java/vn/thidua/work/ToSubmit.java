package vn.thidua.work;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.TypedText;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.AssignedRevision;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.submission.Reported;
import vn.thidua.submission.ReportedFigure;
import vn.thidua.submission.Said;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.UnitType;

/**
 * What a unit still owes: of indicators with a target, what it has said nothing of, has
 * no figure of yet, says does not apply, or typed so that it cannot be read.
 *
 * @param silent indicators of which nothing is said
 * @param notReported indicators of which it says that there is no figure yet
 * @param notApplicable what it says does not apply, with why
 * @param unreadable figures that cannot be read
 * @param sheet whether the score sheet of a commune is missing altogether
 * @param unscored how many lines of the score sheet have no points
 */
public record ToSubmit(List<Indicator> silent, List<Indicator> notReported, List<Excused> notApplicable,
		List<Unreadable> unreadable, boolean sheet, long unscored) {

	/**
	 * An indicator that does not apply.
	 *
	 * @param indicator the indicator
	 * @param reason why; empty where not told
	 */
	public record Excused(Indicator indicator, String reason) {
	}

	/**
	 * A figure that cannot be read.
	 *
	 * @param indicator its indicator
	 * @param problem why, and what to do
	 */
	public record Unreadable(Indicator indicator, Problem problem) {
	}

	static ToSubmit of(HealthUnit unit, List<AssignedRevision> targets, Reported reported,
			Map<String, Indicator> indicators) {
		Set<Indicator> planned = new LinkedHashSet<>();
		targets.stream()
			.map((target) -> indicators.get(target.indicator()))
			.filter((indicator) -> indicator != null)
			.forEach(planned::add);
		ToSubmit owed = new ToSubmit(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				unit.type() == UnitType.COMMUNE && reported.scores().isEmpty(),
				reported.scores()
					.stream()
					.filter((line) -> line.score().isEmpty() && line.selfScore().isEmpty())
					.count());
		for (Indicator indicator : planned) {
			owed.add(indicator,
					reported.figures()
						.stream()
						.filter((figure) -> figure.indicator().equals(indicator.code()))
						.findFirst()
						.orElse(null));
		}
		return owed;
	}

	private void add(Indicator indicator, @Nullable ReportedFigure figure) {
		if (figure == null) {
			this.silent.add(indicator);
		}
		else if (figure.said() == Said.NOT_REPORTED) {
			this.notReported.add(indicator);
		}
		else if (figure.said() == Said.NOT_APPLICABLE) {
			this.notApplicable.add(new Excused(indicator, figure.note()));
		}
		else {
			TypedText<?> read = TypedText.result(figure.typed(), indicator);
			if (read.error() != null) {
				this.unreadable.add(new Unreadable(indicator, Problem.error(Place.startOf(indicator.code()),
						figure.typed(), read.error(), read.details(indicator.name(), indicator.measure()))));
			}
		}
	}

	/** Whether nothing is owed. */
	public boolean nothing() {
		return count() == 0 && !this.sheet && this.unscored == 0;
	}

	/** How many indicators lack a figure that they should have. */
	public int count() {
		return this.silent.size() + this.notReported.size() + this.unreadable.size();
	}

}

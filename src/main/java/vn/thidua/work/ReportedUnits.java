package vn.thidua.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.dossier.TypedText;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.Plans;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.submission.Reported;
import vn.thidua.submission.ReportedFigure;
import vn.thidua.submission.Said;
import vn.thidua.submission.Submission;
import vn.thidua.submission.SubmissionReader;
import vn.thidua.submission.SubmissionState;
import vn.thidua.unit.register.UnitRegister;

/**
 * Gathers what bears on a unit's verdicts and ratings: what it reports itself and what
 * those below it report, as it stands. Others of its block are never looked at.
 */
@Component
class ReportedUnits {

	private static final int MOST = 60;

	private final UnitRegister register;

	private final SubmissionReader submissions;

	private final Plans plans;

	ReportedUnits(UnitRegister register, SubmissionReader submissions, Plans plans) {
		this.register = register;
		this.submissions = submissions;
		this.plans = plans;
	}

	/** What is known of a unit for a period. */
	UnitView.Basis gather(Actor actor, String unitCode, ReportingPeriod period) {
		Map<String, Indicator> indicators = this.plans.indicators();
		List<String> below = below(unitCode);
		List<String> units = new ArrayList<>(List.of(unitCode));
		units.addAll((below.size() > MOST) ? List.of() : below);
		Map<String, Reported> reported = new HashMap<>();
		for (String one : units) {
			this.submissions.find(actor, one, period.code())
				.map(Submission::number)
				.map((number) -> this.submissions.reported(actor, number))
				.ifPresent((told) -> reported.put(one, told));
		}
		Reported told = reported.getOrDefault(unitCode, Reported.NOTHING);
		Map<String, String> previous = previous(actor, unitCode, period);
		told.figures()
			.stream()
			.filter((one) -> !one.previous().isEmpty())
			.forEach((one) -> previous.put(one.indicator(), one.previous()));
		reported.replaceAll((code, one) -> SheetFields.selfScored(readable(one, indicators)));
		reported.computeIfPresent(unitCode, (code, one) -> compared(one, previous));
		return new UnitView.Basis(units, reported, told, previous, indicators);
	}

	/** The units below a unit. */
	List<String> below(String unitCode) {
		return this.register.subtree(unitCode).stream().filter((code) -> !code.equals(unitCode)).toList();
	}

	/**
	 * The accepted figures of the same period of the year before, plain, by indicator.
	 */
	private Map<String, String> previous(Actor actor, String unitCode, ReportingPeriod period) {
		String before = (period.period().year() - 1) + period.code().substring(4);
		Map<String, String> figures = new HashMap<>();
		this.submissions.find(actor, unitCode, before)
			.filter((found) -> found.state() == SubmissionState.ACCEPTED)
			.map((found) -> this.submissions.figures(actor, found.number()))
			.ifPresent((told) -> told.forEach((code, one) -> figures.put(code, one.figure())));
		return figures;
	}

	/** With the figures of the year before, so that changes are told. */
	private static Reported compared(Reported told, Map<String, String> previous) {
		return told.with(told.figures()
			.stream()
			.map((one) -> new ReportedFigure(one.indicator(), one.said(), one.typed(), one.figure(), "",
					previous.getOrDefault(one.indicator(), ""), one.completedOn(), one.note(), one.confirmation()))
			.toList());
	}

	/** Without figures that cannot be read or whose indicator is not known. */
	private static Reported readable(Reported told, Map<String, Indicator> indicators) {
		return told.with(told.figures().stream().filter((one) -> readable(one, indicators)).toList());
	}

	private static boolean readable(ReportedFigure one, Map<String, Indicator> indicators) {
		Indicator indicator = indicators.get(one.indicator());
		return indicator != null
				&& (one.said() != Said.FIGURE || TypedText.result(one.typed(), indicator).error() == null);
	}

}

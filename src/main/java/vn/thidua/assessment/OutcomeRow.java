package vn.thidua.assessment;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.thidua.assessment.fact.AssignedTarget;
import vn.thidua.assessment.fact.Outcome;
import vn.thidua.plan.Excess;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;

/**
 * The verdict on one target with the figures it rests on: a line of {@code outcomes.csv}.
 *
 * @param unitCode the unit
 * @param indicator the indicator
 * @param authority who assigned the target
 * @param target what was asked, printed plainly
 * @param direction which way
 * @param actual the figure reached; nothing where there is none
 * @param status the verdict
 * @param measures the figures shown beside it
 * @param overUnit {@code %} or {@code points}; blank where there is nothing to judge
 * @param pace completion less the share of the horizon passed; only while in progress
 * @param basis the assigning document
 * @param rule the clause that decided
 * @param reason one Vietnamese sentence
 * @param trend how it stands against the year before; nothing where that is not known
 * @param weight what it adds to the mean completion of the unit, in percent
 */
record OutcomeRow(String unitCode, String indicator, String authority, String target, String direction,
		@Nullable Figure actual, String status, Measures measures, String overUnit, @Nullable Figure pace, String basis,
		String rule, String reason, @Nullable Trend trend, BigDecimal weight) {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	static OutcomeRow of(TargetCase target, Outcome outcome, Period period) {
		AssignedTarget fact = outcome.target();
		Measures measures = Measures.of(target);
		boolean paced = outcome.status().equals("in_progress") && target.indicator().cumulative();
		return new OutcomeRow(fact.unitCode(), fact.indicator(), fact.authority(), target.target().goal().plain(),
				fact.direction(), target.actual(), outcome.status(), measures,
				outcome.status().equals("no_data") ? "" : unit(target.indicator().over()),
				paced ? Measures.pace(target, period) : null, target.target().basis(), outcome.rule(),
				new OutcomeReason(target, measures).sentence(outcome.status()), target.trend(measures.change()),
				weight(target, measures, outcome.status()));
	}

	/**
	 * The completion, or where there is none: as much as the verdict and a published
	 * excess say.
	 */
	private static BigDecimal weight(TargetCase target, Measures measures, String status) {
		if (measures.exactCompletion() != null) {
			return measures.exactCompletion();
		}
		if (!status.equals("met") && !status.equals("exceeded")) {
			return BigDecimal.ZERO;
		}
		Figure over = (target.attested() == null || target.indicator().over() != Excess.PERCENT) ? null
				: target.result().attestedOver();
		return (over == null) ? WHOLE : WHOLE.add(over.value());
	}

	private static String unit(Excess over) {
		return (over == Excess.PERCENT) ? "%" : "points";
	}

	List<String> cells() {
		return List.of(this.unitCode, this.indicator, this.authority, this.target, this.direction,
				Cells.plain(this.actual), this.status, Cells.plain(this.measures.completion()),
				Cells.plain(this.measures.over()), this.overUnit, Cells.brief(this.measures.change()),
				Cells.plain(this.pace), this.basis, this.rule, this.reason,
				(this.trend == null) ? "" : TargetCase.code(this.trend));
	}

}

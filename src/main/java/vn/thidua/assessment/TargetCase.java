package vn.thidua.assessment;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import vn.thidua.assessment.fact.AssignedTarget;
import vn.thidua.dossier.Attested;
import vn.thidua.dossier.AttestedChange;
import vn.thidua.dossier.Result;
import vn.thidua.plan.Comparison;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Target;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;

/**
 * A target with its indicator and what is reported for it.
 *
 * @param target the target
 * @param indicator its indicator
 * @param result the result that judges it; nothing where none is reported
 * @param comparison where the reported figure lies; nothing where there is no figure
 * @param unfit what is reported for other months only; nothing where a result judges or
 * nothing is reported at all
 */
record TargetCase(Target target, Indicator indicator, @Nullable Result result, @Nullable Comparison comparison,
		@Nullable Unfit unfit) {

	/**
	 * What is reported, but not for the months that a target asks for.
	 *
	 * @param asked the months that it asks for
	 * @param told the periods that are reported
	 */
	record Unfit(Period asked, List<Period> told) {
	}

	static TargetCase of(Target target, Indicator indicator, @Nullable Result result) {
		return of(target, indicator, result, null);
	}

	static TargetCase of(Target target, Indicator indicator, ReportedMonths reported) {
		Result result = reported.judging(target, indicator.cumulative());
		return of(target, indicator, result, (result == null) ? reported.unfit(target) : null);
	}

	private static TargetCase of(Target target, Indicator indicator, @Nullable Result result, @Nullable Unfit unfit) {
		Figure actual = (result == null) ? null : result.actual();
		return new TargetCase(target, indicator, result, (actual == null) ? null : Comparison.of(target.goal(), actual),
				unfit);
	}

	@Nullable Figure actual() {
		return (this.result == null) ? null : this.result.actual();
	}

	@Nullable Attested attested() {
		return (this.result == null || this.comparison != null) ? null : this.result.attested();
	}

	/** How the result stands against the year before; nothing where that is not known. */
	@Nullable Trend trend(@Nullable Figure change) {
		return Trend.of(this.target.goal().direction(), change, attestedChange());
	}

	@Nullable AttestedChange attestedChange() {
		return (this.result == null) ? null : this.result.attestedChange();
	}

	AssignedTarget fact(Period period) {
		Attested attested = attested();
		return new AssignedTarget(this.target.unitCode(), this.target.indicator(), this.target.authority(), evidence(),
				code(this.target.goal().direction()), (this.comparison == null) ? "" : this.comparison.actualIs(),
				this.target.goal().strict(), !this.target.horizon().outlasts(period),
				(attested == null) ? "" : code(attested));
	}

	private String evidence() {
		if (this.result != null && !this.result.applicable()) {
			return "not_applicable";
		}
		return (this.comparison != null) ? "figure" : (attested() != null) ? "attested" : "none";
	}

	static String code(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

}

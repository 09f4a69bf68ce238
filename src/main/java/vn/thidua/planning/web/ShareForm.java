package vn.thidua.planning.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.TypedText;
import vn.thidua.planning.PlanRefused;
import vn.thidua.planning.share.ShareQuestion;
import vn.thidua.planning.share.ShareWay;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;

/**
 * What is to be split, as it was typed.
 *
 * @param period the period that targets are for
 * @param parent the unit whose total it is
 * @param indicator the indicator
 * @param authority who assigns the shares
 * @param way by what it is split
 * @param total the printed total
 * @param unit the units' codes
 * @param weight the units' weights, in the order of the codes
 * @param remainder the unit that the remainder goes to; empty to leave it
 */
record ShareForm(@Nullable String period, @Nullable String parent, @Nullable String indicator,
		@Nullable String authority, @Nullable String way, @Nullable String total, @Nullable List<String> unit,
		@Nullable List<String> weight, @Nullable String remainder) {

	ShareQuestion question() {
		return new ShareQuestion(Period.parse(text(this.period)).orElseThrow(() -> new PlanRefused("periods.code")),
				text(this.parent), text(this.indicator), text(this.authority),
				text(this.way).isEmpty() ? ShareWay.EQUAL : ShareWay.valueOf(text(this.way)));
	}

	/** The weights as typed, by unit. */
	Map<String, String> typed() {
		Map<String, String> typed = new LinkedHashMap<>();
		List<String> units = (this.unit == null) ? List.of() : this.unit;
		List<String> weights = (this.weight == null) ? List.of() : this.weight;
		for (int i = 0; i < units.size(); i++) {
			typed.put(units.get(i), (i < weights.size()) ? weights.get(i).strip() : "");
		}
		return typed;
	}

	/**
	 * The weights by unit; units without one are left out.
	 * @throws PlanRefused if one is no figure
	 */
	Map<String, Figure> weights() {
		Map<String, Figure> weights = new LinkedHashMap<>();
		typed().forEach((code, text) -> {
			TypedText<Figure> read = TypedText.figure(text, "");
			Figure figure = read.value();
			boolean unreadable = read.error() != null;
			if (unreadable) {
				throw new PlanRefused("shares.weight");
			}
			if (figure != null) {
				weights.put(code, figure);
			}
		});
		return weights;
	}

	static String text(@Nullable String typed) {
		return (typed == null) ? "" : typed.strip();
	}

}

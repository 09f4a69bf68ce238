package vn.thidua.reference;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the targets and results of one unit. */
record RandomTargets(Dice dice, FigureWriter writer, Span period, List<Map<String, String>> targets,
		List<Map<String, String>> results) {

	void add(String unit, List<RandomIndicator> indicators) {
		int left = this.dice.between(1, 6);
		for (RandomIndicator indicator : this.dice.shuffled(indicators)) {
			if (left <= 0) {
				break;
			}
			BigDecimal first = indicator.target(this.dice);
			String authority = this.dice.pick("", "Bộ Y tế", "UBND tỉnh");
			addTarget(unit, indicator, authority, first);
			left--;
			if (left > 0 && this.dice.chance(25)) {
				BigDecimal second = this.dice.chance(50) ? first.add(this.dice.nudge()) : indicator.target(this.dice);
				addTarget(unit, indicator, authority.equals("Bộ Y tế") ? "UBND tỉnh" : "Bộ Y tế", second);
				left--;
			}
			if (!this.dice.chance(10)) {
				addResults(unit, indicator, first);
			}
		}
	}

	/** Mostly one figure without a period, else several, no two of the same months. */
	private void addResults(String unit, RandomIndicator indicator, BigDecimal target) {
		Set<Set<YearMonth>> months = new HashSet<>();
		int periods = this.dice.chance(60) ? 1 : this.dice.between(1, 4);
		for (int i = 0; i < periods; i++) {
			String period = (periods == 1 && this.dice.chance(80)) ? "" : this.dice.chance(25) ? "" : about();
			Span span = period.isEmpty() ? this.period : Span.read(period);
			Set<YearMonth> counted = span.monthsUntilEndOf(this.period);
			if (!counted.isEmpty() && months.add(counted)) {
				addResult(unit, indicator, indicator.actual(target, this.dice), period);
			}
		}
	}

	private void addTarget(String unit, RandomIndicator indicator, String authority, BigDecimal figure) {
		String direction = this.dice.chance(15) ? this.dice.pick("at_least", "at_most", "exactly") : "";
		String text;
		if (this.dice.chance((indicator.direction().equals("between") && direction.isEmpty()) ? 70 : 10)) {
			text = range(figure, indicator.measure());
		}
		else if (this.dice.chance(40)) {
			text = bound(figure, indicator.measure());
		}
		else {
			text = this.writer.cell(figure, indicator.measure());
			if (direction.isEmpty() && indicator.direction().equals("between")) {
				direction = this.dice.pick("at_least", "at_most", "exactly");
			}
		}
		this.targets.add(Row.of("unit", unit, "indicator", indicator.code(), "authority", authority, "target", text,
				"direction", direction, "horizon", horizon(), "basis", this.dice.pick("", "QĐ 12/QĐ-UBND, mục 3")));
	}

	private String range(BigDecimal low, String measure) {
		BigDecimal width = this.dice.figure(20, this.dice.between(0, 2)).add(BigDecimal.ONE);
		BigDecimal high = low.add(width);
		String separator = (low.signum() < 0) ? " đến " : this.dice.pick("-", " - ", " – ", " đến ");
		String end = measure.equals("%") ? this.dice.pick("", "%") : "";
		return this.dice.chance(10) ? this.writer.write(high) + separator + this.writer.write(low) + end
				: this.writer.write(low) + separator + this.writer.write(high) + end;
	}

	private String bound(BigDecimal figure, String measure) {
		String text = this.writer.write(figure);
		if (measure.equals("%") || measure.equals("‰")) {
			text += this.dice.pick("", measure);
		}
		String word = this.dice.pick("≤ ", "≤", "<", "< ", "> ", ">", "≥ ", "≥", "dưới ", "trên ", "hơn ", "từ ",
				"không quá ", "ít nhất ", "tối đa ");
		return word + text + (word.equals("từ ") ? " trở lên" : "");
	}

	private String horizon() {
		return this.dice.chance(40) ? "" : about();
	}

	private String about() {
		int year = this.period.first().getYear();
		if (this.dice.chance(20)) {
			int first = year - this.dice.between(-1, 3);
			return first + "-" + (first + this.dice.pick(1, 2, 4));
		}
		int about = year + (this.dice.chance(70) ? 0 : this.dice.pick(-1, 1, 2));
		return about + this.dice.pick("", "", "", "", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4", "-M01", "-M02", "-M06",
				"-M09", "-M11");
	}

	private void addResult(String unit, RandomIndicator indicator, BigDecimal figure, String period) {
		if (this.dice.chance(8)) {
			addResult(unit, indicator, period, "", "", "", "no",
					this.dice.pick("Không có giường bệnh", "dòng 1\ndòng 2."));
			return;
		}
		boolean known = this.dice.chance(75);
		String attested = this.dice.chance(known ? 5 : 65) ? this.dice.pick("exceeded", "met", "not_met") : "";
		String excess = "";
		if (!attested.isEmpty() && this.dice.chance(50)) {
			BigDecimal size = attested.equals("met") ? BigDecimal.ZERO
					: this.dice.figure(30, this.dice.between(0, 2)).add(BigDecimal.ONE);
			excess = this.writer.write(attested.equals("not_met") ? size.negate() : size);
			excess += indicator.writesExcessInPercent() ? this.dice.pick("", "%") : "";
		}
		addResult(unit, indicator, period,
				known ? this.writer.cell(figure, indicator.measure()) : this.writer.nothing(), attested, excess,
				this.dice.pick("", "", "yes"), this.dice.pick("", "", "Số sơ bộ, \"ước\"", "dòng 1\ndòng 2"));
	}

	private void addResult(String unit, RandomIndicator indicator, String period, String actual, String attested,
			String excess, String applicable, String note) {
		String previous = this.dice.chance(40) ? this.writer.cell(indicator.target(this.dice), indicator.measure())
				: this.writer.nothing();
		this.results.add(Row.of("unit", unit, "indicator", indicator.code(), "actual", actual, "previous", previous,
				"attested", attested, "attested_over", excess, "attested_change",
				(applicable.equals("no") || !this.dice.chance(30)) ? "" : this.dice.pick("up", "down", "same"),
				"applicable", applicable, "period", period, "note", note));
	}

	/** Gives a unit what another has, so that the two tie. */
	void copy(String from, String to) {
		copy(this.targets, from, to);
		copy(this.results, from, to);
	}

	private static void copy(List<Map<String, String>> rows, String from, String to) {
		for (Map<String, String> row : new ArrayList<>(rows)) {
			if (row.get("unit").equals(from)) {
				Map<String, String> copy = new LinkedHashMap<>(row);
				copy.put("unit", to);
				rows.add(copy);
			}
		}
	}

}

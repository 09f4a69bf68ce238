package vn.thidua.exchange.dhis2;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Period;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/** Takes data values and puts those together that make one figure. */
final class ValueCollection implements Consumer<DataValue> {

	private static final String NUMBER = "[+-]?\\d{1,40}(\\.\\d{1,40})?";

	private final Mapping mapping;

	private final Spans spans;

	private final Set<String> units;

	private final Map<String, Indicator> indicators;

	private final Problems problems;

	private final Map<Cell, FigureParts> cells = new LinkedHashMap<>();

	/** What was passed over: where first, and how often. */
	private final Map<List<String>, Passed> passed = new LinkedHashMap<>();

	ValueCollection(Mapping mapping, Spans spans, Set<String> units, Map<String, Indicator> indicators,
			Problems problems) {
		this.mapping = mapping;
		this.spans = spans;
		this.units = units;
		this.indicators = indicators;
		this.problems = problems;
	}

	@Override
	public void accept(DataValue value) {
		String code = indicator(value);
		String unit = (code == null) ? null : unit(value);
		if (code == null || unit == null) {
			return;
		}
		Indicator indicator = this.indicators.get(code);
		Period span = (indicator == null) ? this.spans.period() : this.spans.of(unit, indicator);
		Dhis2Period when = when(value, span);
		if (when == null || deleted(value)) {
			return;
		}
		if (indicator == null) {
			pass("exchange.dhis2.target", value, value.text("dataElement"), code);
			return;
		}
		FigureParts parts = this.cells.computeIfAbsent(new Cell(unit, code),
				(cell) -> new FigureParts(cell.unitCode(), indicator, span, this.problems));
		number(value).ifPresent((number) -> parts.add(when, number, value));
	}

	private @Nullable String indicator(DataValue value) {
		String code = this.mapping.indicator(value.text("dataElement"), value.text("categoryOptionCombo"));
		if (code == null) {
			pass("exchange.dhis2.element", value, value.text("dataElement"));
		}
		return (code == null || code.isEmpty()) ? null : code;
	}

	private @Nullable String unit(DataValue value) {
		String code = this.mapping.unit(value.text("orgUnit"));
		if (code != null && code.isEmpty()) {
			return null;
		}
		if (code == null || !this.units.contains(code)) {
			pass("exchange.dhis2.unit", value, value.text("orgUnit"));
			return null;
		}
		return code;
	}

	private @Nullable Dhis2Period when(DataValue value, Period span) {
		Optional<Dhis2Period> when = Dhis2Period.parse(value.text("period"));
		if (when.isEmpty()) {
			pass("exchange.dhis2.period", value, value.text("period"));
		}
		else if (!when.get().within(span)) {
			pass("exchange.dhis2.outside", value, value.text("period"), span.code());
			return null;
		}
		return when.orElse(null);
	}

	private boolean deleted(DataValue value) {
		boolean deleted = value.is("deleted");
		if (deleted) {
			this.problems.warning(value.place(), value.text("value"), "exchange.dhis2.deleted");
		}
		else if (value.is("followup") || value.is("followUp")) {
			this.problems.warning(value.place(), value.text("value"), "exchange.dhis2.followup");
		}
		return deleted;
	}

	/** The number of a value: a blank is none and never nought. */
	private Optional<BigDecimal> number(DataValue value) {
		String text = value.text("value");
		if (text.isEmpty() || text.matches(NUMBER)) {
			return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
		}
		this.problems.error(value.place(), text, "exchange.dhis2.number");
		return Optional.empty();
	}

	private void pass(String code, DataValue value, String... what) {
		List<String> key = new ArrayList<>(List.of(code));
		key.addAll(List.of(what));
		this.passed.merge(key, new Passed(value.place(), 1), Passed::more);
	}

	/** What the values say, once all are taken. */
	List<Dhis2Figure> figures() {
		this.passed.forEach((key, passed) -> {
			List<String> details = new ArrayList<>(key.subList(2, key.size()));
			details.add(0, String.valueOf(passed.count()));
			String[] told = details.toArray(String[]::new);
			if (Set.of("exchange.dhis2.element", "exchange.dhis2.outside").contains(key.get(0))) {
				this.problems.warning(passed.first(), key.get(1), key.get(0), told);
			}
			else {
				this.problems.error(passed.first(), key.get(1), key.get(0), told);
			}
		});
		return this.cells.values().stream().flatMap((parts) -> parts.figure().stream()).toList();
	}

	private record Cell(String unitCode, String indicator) {
	}

	private record Passed(Place first, int count) {

		private Passed more(Passed other) {
			return new Passed(this.first, this.count + other.count);
		}

	}

}

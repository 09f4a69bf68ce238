package vn.thidua.exchange.dhis2;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thidua.dossier.TypedText;
import vn.thidua.plan.Excess;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.CellText;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;
import vn.thidua.shared.TextFault;

/**
 * The values that make one figure. Sources are what differs in anything but the period:
 * their figures are added, but rates cannot be. Of one source, a cumulative indicator
 * adds up the periods of the months that it counts, any other takes the last one.
 */
final class FigureParts {

	private static final int MOST_CHARACTERS = 4_000;

	private final String unitCode;

	private final Indicator indicator;

	private final Period span;

	private final Problems problems;

	private final Map<List<String>, List<Part>> sources = new LinkedHashMap<>();

	private final Set<String> comments = new LinkedHashSet<>();

	FigureParts(String unitCode, Indicator indicator, Period span, Problems problems) {
		this.unitCode = unitCode;
		this.indicator = indicator;
		this.span = span;
		this.problems = problems;
	}

	void add(Dhis2Period when, BigDecimal number, DataValue value) {
		List<Part> parts = this.sources.computeIfAbsent(List.of(value.text("dataElement"),
				value.text("categoryOptionCombo"), value.text("attributeOptionCombo"), value.text("orgUnit")),
				(source) -> new ArrayList<>(1));
		Optional<Part> same = parts.stream().filter((part) -> part.when().equals(when)).findFirst();
		if (same.isPresent()) {
			this.problems.error(value.place(), value.text("value"), "exchange.dhis2.twice",
					String.valueOf(same.get().place().line()));
			return;
		}
		parts.add(new Part(when, number, value.place()));
		String comment = CellText.of(value.text("comment"));
		TextFault.ofFree(comment)
			.ifPresent((fault) -> this.problems.error(value.place(), comment, fault.code(), "comment", fault.detail()));
		if (!comment.isEmpty()) {
			this.comments.add(comment);
		}
	}

	/** The figure; nothing where there is none or it cannot be told. */
	Optional<Dhis2Figure> figure() {
		if (this.sources.isEmpty()) {
			return Optional.empty();
		}
		Place first = this.sources.values().iterator().next().get(0).place();
		if (this.sources.size() > 1 && this.indicator.over() == Excess.POINTS) {
			this.problems.error(first, this.indicator.code(), "exchange.dhis2.rates", this.unitCode,
					String.valueOf(this.sources.size()));
			return Optional.empty();
		}
		BigDecimal sum = BigDecimal.ZERO;
		for (List<Part> parts : this.sources.values()) {
			sum = sum.add(overTime(parts));
		}
		TypedText<Figure> read = TypedText.result(sum, this.indicator);
		Figure figure = read.value();
		if (figure == null) {
			this.problems.error(first, sum.toPlainString(), String.valueOf(read.error()),
					read.details(this.indicator.code(), this.indicator.measure()));
			return Optional.empty();
		}
		String comment = String.join("; ", this.comments);
		return Optional.of(new Dhis2Figure(this.unitCode, this.indicator.code(), figure,
				comment.substring(0, Math.min(comment.length(), MOST_CHARACTERS)), first));
	}

	private BigDecimal overTime(List<Part> parts) {
		List<Part> ordered = parts.stream().sorted(Comparator.comparing((part) -> part.when().last())).toList();
		Part last = ordered.get(ordered.size() - 1);
		for (int i = 1; i < ordered.size(); i++) {
			if (ordered.get(i).when().overlaps(ordered.get(i - 1).when())) {
				this.problems.error(ordered.get(i).place(), ordered.get(i).when().code(), "exchange.dhis2.mixed",
						ordered.get(i - 1).when().code(), this.indicator.code());
			}
		}
		if (this.indicator.cumulative()) {
			warnOfGaps(ordered, last);
			return ordered.stream().map(Part::number).reduce(BigDecimal.ZERO, BigDecimal::add);
		}
		if (!last.when().last().equals(this.span.last())) {
			this.problems.warning(last.place(), last.when().code(), "exchange.dhis2.last", this.indicator.code(),
					this.span.code());
		}
		return last.number();
	}

	private void warnOfGaps(List<Part> parts, Part last) {
		int months = parts.stream().mapToInt((part) -> part.when().months()).sum();
		if (months < this.span.months()) {
			this.problems.warning(last.place(), last.when().code(), "exchange.dhis2.gaps", this.indicator.code(),
					String.valueOf(months), String.valueOf(this.span.months()));
		}
	}

	private record Part(Dhis2Period when, BigDecimal number, Place place) {
	}

}

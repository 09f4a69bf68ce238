package vn.thidua.workbench.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thidua.rulebase.Examined;
import vn.thidua.rulebase.Parameter;
import vn.thidua.rulebase.RulePack;
import vn.thidua.shared.Problems;

/** Looks at numbers that belong together: ends of a band, bands side by side, levels. */
record BandChecks(Examined examined, Problems problems) {

	/** Words for the lower end, and for the upper end of the same name. */
	private static final List<List<String>> ENDS = List.of(List.of("min", "max"), List.of("from", "to"),
			List.of("atLeast", "atMost"), List.of("doneBelow", "doneAbove"), List.of("atMostPercent", "abovePercent"));

	private static final List<String> LEVELS = List.of("HTXSNV", "HTTNV", "HTNV");

	private static final Pattern BAND = Pattern.compile("(.+)\\.(\\w+)\\.(?:from|min)");

	/** A band with its ends. */
	private record Band(Parameter low, Parameter high) {
	}

	void check() {
		for (RulePack pack : this.examined.packs()) {
			for (Parameter one : pack.parameters()) {
				checkEnds(pack, one);
				checkLevel(pack, one);
			}
			checkNeighbours(pack);
		}
	}

	private void checkEnds(RulePack pack, Parameter low) {
		for (List<String> ends : ENDS) {
			Pattern lower = Pattern.compile("(?<![A-Za-z])" + ends.get(0) + "(?![a-z])");
			String other = lower.matcher(low.name()).replaceAll(ends.get(1));
			beside(pack, low, other).stream()
				.filter((high) -> low.value().above(high.value()))
				.forEach((high) -> this.problems.error(NumberRow.place(low), low.value().plain(), "band.reversed",
						low.name(), high.name(), high.value().plain()));
		}
	}

	/** A higher level asks for more than the one below it. */
	private void checkLevel(RulePack pack, Parameter one) {
		int level = LEVELS.indexOf(one.name().substring(one.name().lastIndexOf('.') + 1));
		if (!one.name().startsWith("score.") || level < 0 || level == LEVELS.size() - 1) {
			return;
		}
		String below = "score." + LEVELS.get(level + 1);
		beside(pack, one, below).stream()
			.filter((lower) -> !one.value().above(lower.value()))
			.forEach((lower) -> this.problems.error(NumberRow.place(one), one.value().plain(), "band.levels",
					one.name(), below, lower.value().plain()));
	}

	/** Bands of one kind lie side by side. */
	private void checkNeighbours(RulePack pack) {
		Set<String> kinds = new HashSet<>();
		for (Parameter one : pack.parameters()) {
			Matcher band = BAND.matcher(one.name());
			if (band.matches() && kinds.add(band.group(1) + "@" + one.scope())) {
				List<Band> bands = bands(pack, band.group(1), one);
				for (int i = 1; i < bands.size(); i++) {
					checkNeighbours(bands.get(i - 1).high(), bands.get(i).low());
				}
			}
		}
	}

	private void checkNeighbours(Parameter high, Parameter low) {
		if (low.value().below(high.value())) {
			this.problems.error(NumberRow.place(low), low.value().plain(), "band.overlap", low.name(), high.name(),
					high.value().plain());
		}
		else if (low.value()
			.minus(high.value())
			.value()
			.compareTo(high.value().value().ulp().max(low.value().value().ulp())) > 0) {
			this.problems.warning(NumberRow.place(low), low.value().plain(), "band.gap", low.name(), high.name(),
					high.value().plain());
		}
	}

	private static List<Band> bands(RulePack pack, String kind, Parameter like) {
		List<Band> bands = new ArrayList<>();
		for (Parameter low : pack.parameters()) {
			Matcher band = BAND.matcher(low.name());
			if (band.matches() && band.group(1).equals(kind) && low.scope().equals(like.scope())) {
				String high = low.name().endsWith(".from") ? ".to" : ".max";
				beside(pack, low, band.group(1) + "." + band.group(2) + high)
					.forEach((end) -> bands.add(new Band(low, end)));
			}
		}
		bands.sort(Comparator.comparing((band) -> band.low().value()));
		return bands;
	}

	/** Other numbers of that name for the same scope and some of the same days. */
	private static List<Parameter> beside(RulePack pack, Parameter one, String name) {
		return name.equals(one.name()) ? List.of()
				: pack.parameters()
					.stream()
					.filter((other) -> other.name().equals(name) && other.scope().equals(one.scope()))
					.filter((other) -> one.to() == null || other.from() == null || !other.from().isAfter(one.to()))
					.filter((other) -> other.to() == null || one.from() == null || !one.from().isAfter(other.to()))
					.toList();
	}

}

package vn.thidua.workbench.trial;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import vn.thidua.unit.Discipline;
import vn.thidua.unit.Rating;
import vn.thidua.unit.Region;
import vn.thidua.unit.UnitType;

/**
 * A column of a table that is typed in.
 *
 * @param name the column's name as the data contract has it
 * @param options what may be chosen; empty where the text is free
 */
public record TrialColumn(String name, List<String> options) {

	private static final List<String> YES_NO = List.of("yes", "no");

	private static final Set<String> DAYS = Set.of("joined", "date");

	private static final Map<String, List<String>> CHOICES = Map.ofEntries(Map.entry("type", codes(UnitType.values())),
			Map.entry("direction", List.of("at_least", "at_most", "between", "exactly")),
			Map.entry("attested", List.of("exceeded", "met", "not_met")), Map.entry("zone", List.of("1", "2", "3")),
			Map.entry("region", Arrays.stream(Region.values()).map(Region::vietnamese).toList()),
			Map.entry("rating", Arrays.stream(Rating.values()).map(Rating::name).toList()),
			Map.entry("discipline", codes(Discipline.values())),
			Map.entry("scope", List.of("co_so", "bo_tinh", "toan_quoc")),
			Map.entry("kind", List.of("initiative", "research")), Map.entry("cumulative", YES_NO),
			Map.entry("applicable", YES_NO), Map.entry("knockout", YES_NO), Map.entry("manager", YES_NO),
			Map.entry("maternity", YES_NO), Map.entry("training", YES_NO), Map.entry("wrongdoing", YES_NO),
			Map.entry("leads_block", YES_NO), Map.entry("exceeds_targets", YES_NO), Map.entry("value_stated", YES_NO));

	static TrialColumn named(String name) {
		return new TrialColumn(name, CHOICES.getOrDefault(name, List.of()));
	}

	/** Whether one of a few values is chosen. */
	public boolean chosen() {
		return !this.options.isEmpty();
	}

	/** Whether a day is typed. */
	public boolean day() {
		return DAYS.contains(this.name);
	}

	/** The choices and, where it is none of them, what was typed. */
	public List<String> options(String typed) {
		return (typed.isEmpty() || this.options.contains(typed)) ? this.options
				: Stream.concat(this.options.stream(), Stream.of(typed)).toList();
	}

	/** The words for a choice, as a message key; empty where the choice is words. */
	public String key(String option) {
		return switch (this.name) {
			case "region", "zone" -> "";
			case "rating" -> "rating." + option;
			case "type" -> "report.type." + option.toUpperCase(Locale.ROOT);
			case "attested" -> "status." + option;
			default -> YES_NO.contains(option) ? "report.cell." + option : "trial.choice." + option;
		};
	}

	private static List<String> codes(Enum<?>[] values) {
		return Arrays.stream(values).map((value) -> value.name().toLowerCase(Locale.ROOT)).toList();
	}

}

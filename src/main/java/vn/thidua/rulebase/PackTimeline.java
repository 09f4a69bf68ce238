package vn.thidua.rulebase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Packs by stage along the days they are in force.
 *
 * @param begin its first day
 * @param end its last day
 * @param today the day that is marked
 * @param stages the stages, by code
 */
public record PackTimeline(LocalDate begin, LocalDate end, LocalDate today, List<Stage> stages) {

	private static final int MOST_YEARS_SHOWN = 12;

	/**
	 * The packs of one stage.
	 *
	 * @param code the stage
	 * @param packs its packs, the earliest first
	 * @param faults where no law holds, or two do
	 */
	public record Stage(String code, List<RulePack> packs, List<Fault> faults) {
	}

	/**
	 * Days between two packs on which no law holds, or days on which both do.
	 *
	 * @param gap whether no law holds; otherwise both do
	 * @param earlier the earlier pack
	 * @param later the later pack
	 * @param from the first day; nothing where there is none
	 * @param to the last day; nothing where it never ends
	 */
	public record Fault(boolean gap, RulePack earlier, RulePack later, @Nullable LocalDate from,
			@Nullable LocalDate to) {
	}

	/** The packs from a year before the first of them to a year after the last change. */
	public static PackTimeline of(List<RulePack> packs, LocalDate today) {
		List<LocalDate> days = Stream
			.concat(Stream.of(today), packs.stream().flatMap((pack) -> Stream.of(pack.from(), pack.to())))
			.filter(Objects::nonNull)
			.sorted()
			.toList();
		List<Stage> stages = packs.stream()
			.collect(Collectors.groupingBy(RulePack::stage, TreeMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((stage) -> stage(stage.getKey(), stage.getValue()))
			.toList();
		return new PackTimeline(days.get(0).withDayOfYear(1), LocalDate.of(days.get(days.size() - 1).getYear(), 12, 31),
				today, stages);
	}

	/**
	 * Where a day stands, in percent of the whole; what is before or after is cut off.
	 */
	public double at(@Nullable LocalDate day, boolean first) {
		if (day == null) {
			return first ? 0 : 100;
		}
		double days = ChronoUnit.DAYS.between(this.begin, first ? day : day.plusDays(1));
		double at = days * 100 / ChronoUnit.DAYS.between(this.begin, this.end.plusDays(1));
		return Math.round(Math.max(0, Math.min(100, at)) * 100) / 100.0;
	}

	/** How much of the whole two days and those between take up, in percent. */
	public double share(@Nullable LocalDate from, @Nullable LocalDate to) {
		return Math.max(0.3, at(to, false) - at(from, true));
	}

	/** The first days of the years that are named below. */
	public List<LocalDate> years() {
		int years = this.end.getYear() - this.begin.getYear() + 1;
		int step = 1 + (years - 1) / MOST_YEARS_SHOWN;
		return IntStream.range(0, years)
			.filter((year) -> year % step == 0)
			.mapToObj((year) -> this.begin.plusYears(year))
			.toList();
	}

	/** Every gap and overlap. */
	public List<Fault> faults() {
		return this.stages.stream().flatMap((stage) -> stage.faults().stream()).toList();
	}

	private static Stage stage(String code, List<RulePack> packs) {
		List<RulePack> inOrder = packs.stream()
			.sorted(Comparator.comparing(RulePack::draft)
				.thenComparing((pack) -> begin(pack))
				.thenComparing(RulePack::id))
			.toList();
		return new Stage(code, inOrder, code.equals(RulePack.LOCAL) ? List.of() : faults(inOrder));
	}

	private static List<Fault> faults(List<RulePack> inOrder) {
		List<RulePack> law = inOrder.stream().filter((pack) -> !pack.draft()).toList();
		List<Fault> faults = new ArrayList<>();
		RulePack last = null;
		for (RulePack pack : law) {
			if (last != null) {
				between(last, pack, faults);
			}
			last = (last == null || ends(pack, last)) ? pack : last;
		}
		return faults;
	}

	private static void between(RulePack earlier, RulePack later, List<Fault> faults) {
		LocalDate end = earlier.to();
		LocalDate begin = begin(later);
		if (end == null || !end.isBefore(begin)) {
			LocalDate own = later.to();
			faults.add(new Fault(false, earlier, later, later.from(),
					(end == null || (own != null && own.isBefore(end))) ? own : end));
		}
		else if (end.plusDays(1).isBefore(begin)) {
			faults.add(new Fault(true, earlier, later, end.plusDays(1), begin.minusDays(1)));
		}
	}

	/** Whether a pack ends no earlier than another. */
	private static boolean ends(RulePack pack, RulePack other) {
		LocalDate end = pack.to();
		LocalDate otherEnd = other.to();
		return end == null || (otherEnd != null && !end.isBefore(otherEnd));
	}

	private static LocalDate begin(RulePack pack) {
		LocalDate from = pack.from();
		return (from == null) ? LocalDate.MIN : from;
	}

}

package vn.thidua.shared;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A province or centrally run city.
 *
 * @param name its name without its kind
 * @param also other names and spellings of it
 * @param merger into what it was merged and when; nothing where it was not
 */
public record Province(String name, List<String> also, @Nullable Merger merger) {

	/**
	 * The merger of a province into another.
	 *
	 * @param successor the name of the other
	 * @param from the first day
	 */
	public record Merger(String successor, LocalDate from) {
	}

	/** Whether it was merged into another by that day. */
	public boolean mergedBy(LocalDate day) {
		return this.merger != null && !day.isBefore(this.merger.from());
	}

}

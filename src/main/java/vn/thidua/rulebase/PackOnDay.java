package vn.thidua.rulebase;

import java.time.LocalDate;
import java.util.List;

/**
 * A pack as it is applied to the dossiers of a day in a province: with what is laid over
 * it there. Only {@link Law} makes one, so that no rule runs without its overlays.
 */
public final class PackOnDay {

	private final RulePack pack;

	private final LocalDate day;

	private final List<Parameter> numbers;

	PackOnDay(RulePack pack, LocalDate day) {
		this.pack = pack;
		this.day = day;
		this.numbers = List.copyOf(pack.parametersOn(day));
	}

	/** The pack with its overlays. */
	public RulePack pack() {
		return this.pack;
	}

	/** The day. */
	public LocalDate day() {
		return this.day;
	}

	/** The numbers of that day. */
	public List<Parameter> numbers() {
		return this.numbers;
	}

}

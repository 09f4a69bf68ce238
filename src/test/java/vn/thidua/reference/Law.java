package vn.thidua.reference;

import java.time.LocalDate;
import java.util.Map;

/**
 * The law of a day. The bars may be moved, to see whether anybody would notice.
 */
record Law(LocalDate day, Map<Bar, Ratio> moved) {

	Ratio bar(Bar bar) {
		return this.moved.getOrDefault(bar, bar.value());
	}

	int whole(Bar bar) {
		return Integer.parseInt(bar(bar).exact());
	}

	private boolean from(String day) {
		return !this.day.isBefore(LocalDate.parse(day));
	}

	/** Whether the law of 2003 applies. */
	boolean old() {
		return !from("2024-01-01");
	}

	/** The letter that begins the clauses; the law of 2026 keeps those before it. */
	String letter() {
		return old() ? "A" : from("2025-07-01") ? "C" : "B";
	}

	/** The regime, named apart from the letter of its clauses. */
	String regime() {
		return from("2026-10-01") ? "D" : letter();
	}

	/** Whether a clause about new recruits is in force. */
	boolean barsRecruits() {
		return old() || from("2024-04-15");
	}

	/** Months that a recruit must have worked; none where no clause asks for them. */
	Ratio recruitMonths() {
		return !barsRecruits() ? Ratio.ZERO : bar(old() ? Bar.RECRUIT_2003 : Bar.RECRUIT_2022);
	}

	/** Whether ratings follow Decree 233/2026, no longer Decree 90/2020. */
	boolean byPoints() {
		return from("2026-07-01");
	}

	/** Whether the number of excellent people is limited. */
	boolean limitsExcellentPeople() {
		return from("2023-09-15");
	}

}

package vn.thidua.work.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.thidua.award.DecisionEntry;
import vn.thidua.award.DecisionOutcome;
import vn.thidua.award.Minutes;

/**
 * The form of the council's decisions as it was typed: {@code day}, {@code document} and
 * {@code all}, and of each candidate {@code outcome.<code>}, {@code reason.<code>},
 * {@code seen.<code>} and, beyond the cap, {@code beyond.<code>}.
 *
 * @param typed the parameters of the request
 */
record CouncilForm(Map<String, String> typed) {

	static final CouncilForm BLANK = new CouncilForm(Map.of());

	private static final String SEEN = "seen.";

	/** What was typed; empty where nothing was. */
	public String of(String name) {
		return this.typed.getOrDefault(name, "");
	}

	/** The page that the candidates stand on. */
	int page() {
		return Math.max(1, number(of("page")));
	}

	/** What the decisions have in common. */
	Minutes minutes() {
		return new Minutes(day(of("day")), of("document"));
	}

	/** Whether those on whom nothing was said are proposed, too. */
	public boolean all() {
		return !of("all").isEmpty();
	}

	/**
	 * The decisions on candidates on whom anything was said, and on those who are
	 * proposed with all others.
	 */
	List<DecisionEntry> entries() {
		return this.typed.keySet()
			.stream()
			.filter((name) -> name.startsWith(SEEN))
			.map((name) -> name.substring(SEEN.length()))
			.filter((code) -> said(code) || withAll(code))
			.map((code) -> new DecisionEntry(code, number(of(SEEN + code)),
					said(code) ? outcome(of("outcome." + code)) : DecisionOutcome.PROPOSED, of("reason." + code)))
			.toList();
	}

	private boolean said(String code) {
		return !of("outcome." + code).isEmpty() || !of("reason." + code).isBlank();
	}

	private boolean withAll(String code) {
		return all() && of(SEEN + code).equals("0") && of("beyond." + code).isEmpty();
	}

	private static @Nullable DecisionOutcome outcome(String typed) {
		return Stream.of(DecisionOutcome.values()).filter((one) -> one.name().equals(typed)).findFirst().orElse(null);
	}

	private static int number(String typed) {
		return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
	}

	private static @Nullable LocalDate day(String typed) {
		try {
			return LocalDate.parse(typed);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}

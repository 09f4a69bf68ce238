package vn.thidua.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.thidua.assessment.run.Seal;
import vn.thidua.shared.Period;

/** What a decision must hold before it is recorded. */
final class DecisionRules {

	static final int LONGEST = 2000;

	private DecisionRules() {
	}

	/** What is wrong with the meeting. */
	static List<DecisionMistake> ofAll(@Nullable Seal seal, LocalDate today, Minutes minutes, int decisions) {
		List<DecisionMistake> mistakes = new ArrayList<>();
		demand(mistakes, seal != null, "unsealed");
		LocalDate day = minutes.day();
		demand(mistakes, day != null, "day");
		demand(mistakes, day == null || !day.isAfter(today), "future");
		demand(mistakes, day == null || seal == null || !day.isBefore(firstDay(seal)), "early");
		demand(mistakes, !minutes.document().isBlank() && minutes.document().length() <= LONGEST, "document");
		demand(mistakes, decisions > 0, "nothing");
		return mistakes;
	}

	/** What is wrong with the decision on one candidate. */
	static Optional<DecisionMistake> of(DecisionEntry entry, Standing standing, @Nullable Decision last) {
		return code(entry, standing, last).map((code) -> new DecisionMistake(entry.recipient(), code));
	}

	private static Optional<String> code(DecisionEntry entry, Standing standing, @Nullable Decision last) {
		if (entry.seen() != ((last == null) ? 0 : last.number())) {
			return Optional.of(DecisionMistake.MOVED);
		}
		if (!standing.eligible()) {
			return Optional.of("status");
		}
		if (entry.outcome() == null) {
			return Optional.of("outcome");
		}
		if (entry.reason().length() > LONGEST) {
			return Optional.of("long");
		}
		return entry.reason().isBlank() ? unsaid(entry, standing, last) : Optional.empty();
	}

	/** Why a reason has to be given. */
	private static Optional<String> unsaid(DecisionEntry entry, Standing standing, @Nullable Decision last) {
		if (entry.outcome() == DecisionOutcome.DECLINED) {
			return Optional.of("declined");
		}
		if (standing.beyondCap()) {
			return Optional.of("beyond");
		}
		if (standing.tied()) {
			return Optional.of("tie");
		}
		return (last == null) ? Optional.empty() : Optional.of("replaced");
	}

	private static LocalDate firstDay(Seal seal) {
		return Period.parse(seal.period()).map((period) -> period.first().atDay(1)).orElse(LocalDate.MIN);
	}

	private static void demand(List<DecisionMistake> mistakes, boolean held, String code) {
		if (!held) {
			mistakes.add(new DecisionMistake("", code));
		}
	}

}

package vn.thidua.assessment.fact;

import java.util.List;

import vn.thidua.shared.CodeList;
import vn.thidua.shared.Coded;
import vn.thidua.shared.Figure;

/**
 * Whether a sheet meets one condition of its criteria set. Silence is never a verdict: a
 * condition fails only on proof and passes only when every line it is about is scored.
 *
 * @param clause the clause that sets the condition
 * @param criterion the criterion it is about, or 0 for the whole sheet
 * @param status {@code pass}, {@code fail} or {@code unknown}
 * @param percent the percentage that the clause asks for; nought where it asks for none
 */
public record Condition(@Coded(CodeList.CLAUSE) String clause, int criterion,
		@Coded(CodeList.CONDITION_STATUS) String status, Figure percent) {

	/** Begins the statement of what a clause asks of a criterion or sheet. */
	public static Asked on(Scored scored, @Coded(CodeList.CLAUSE) String clause) {
		return new Asked(scored, clause);
	}

	/**
	 * The percentage that the conditions ask of a criterion, or of the whole sheet where
	 * it is 0.
	 */
	public static Figure percentAsked(List<Condition> conditions, int criterion) {
		return conditions.stream()
			.filter((condition) -> condition.criterion == criterion)
			.map(Condition::percent)
			.reduce(Figure.ZERO, (one, other) -> one.atLeast(other) ? one : other);
	}

	/** What a clause is about, before it says what it asks. */
	public record Asked(Scored scored, @Coded(CodeList.CLAUSE) String clause) {

		/** Asks for at least so many percent of the most points. */
		public Condition atLeastPercent(Figure percent) {
			Figure asked = percent.times(this.scored.max());
			return concluded(this.scored.reachable().inHundredths().below(asked), percent);
		}

		/** Asks that no knock-out line scored nought. */
		public Condition noKnockout() {
			return concluded(this.scored instanceof SheetScore sheet && sheet.knockoutZeros() > 0, Figure.ZERO);
		}

		private Condition concluded(boolean disproved, Figure percent) {
			String open = (this.scored.missing() == 0) ? "pass" : "unknown";
			return new Condition(this.clause, this.scored.criterion(), disproved ? "fail" : open, percent);
		}

	}

}

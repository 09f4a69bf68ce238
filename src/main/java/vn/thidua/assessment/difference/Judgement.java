package vn.thidua.assessment.difference;

/**
 * What one line says, brought to the same form for every file.
 *
 * @param verdict the verdict, rating or status; {@code none} where the line names none
 * @param place {@code yes} or {@code no} where a cap was asked and the line stands within
 * or beyond it; else empty
 * @param rule the clauses that decided, joined by {@code "; "}; empty where none is named
 * @param basis the documents and articles
 * @param reason one Vietnamese sentence, or the threshold
 */
public record Judgement(String verdict, String place, String rule, String basis, String reason) {

	/** The same judgement by other clauses. */
	Judgement by(String clauses, String bases) {
		return new Judgement(this.verdict, this.place, clauses, bases.isEmpty() ? this.basis : bases, this.reason);
	}

	boolean sameVerdict(Judgement other) {
		return this.verdict.equals(other.verdict) && this.place.equals(other.place);
	}

}

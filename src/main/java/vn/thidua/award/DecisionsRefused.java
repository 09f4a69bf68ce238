package vn.thidua.award;

import java.util.List;

/** Decisions cannot be recorded as they are; nothing was recorded. */
public class DecisionsRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<DecisionMistake> mistakes;

	DecisionsRefused(List<DecisionMistake> mistakes) {
		super(mistakes.toString());
		this.mistakes = List.copyOf(mistakes);
	}

	/** Every mistake, in the order of the form. */
	public List<DecisionMistake> mistakes() {
		return this.mistakes;
	}

}

package vn.thidua.rulebase.release;

import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.rulebase.RuleFiles;

/** The rules that may be put into force next: the working copy. */
@Component
public class Draft {

	private final WorkingCopy copy;

	private final ActiveRules rules;

	Draft(WorkingCopy copy, ActiveRules rules) {
		this.copy = copy;
		this.rules = rules;
	}

	/**
	 * The files of the working copy; those of the active release before anything is
	 * saved.
	 */
	@Needs(Action.READ_DRAFT)
	public RuleFiles files() {
		return this.copy.exists() ? this.copy.files() : this.rules.state().release().files();
	}

}

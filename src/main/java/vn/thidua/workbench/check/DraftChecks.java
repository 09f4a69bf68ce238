package vn.thidua.workbench.check;

import java.util.List;

import org.springframework.stereotype.Service;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RulesRefused;

/** Checks drafts of the rules. */
@Service
public class DraftChecks {

	private final RuleBook book;

	DraftChecks(RuleBook book) {
		this.book = book;
	}

	/** Checks a snapshot of rule files whole. */
	public CheckReport report(RuleFiles files) {
		try {
			return new CheckReport(this.book.release(files).digest(), List.of());
		}
		catch (RulesRefused ex) {
			return new CheckReport(files.digest(), ex.problems());
		}
	}

}

package vn.thidua.workbench.check;

import java.util.List;

import vn.thidua.rulebase.RulePack;
import vn.thidua.workbench.scenario.Coverage;

/**
 * How the scenarios show the rules of one pack.
 *
 * @param pack the pack
 * @param scenarios how many scenarios it has
 * @param failed how many of them come out otherwise than expected
 * @param coverage its rules
 */
public record PackCheck(RulePack pack, int scenarios, int failed, List<Coverage> coverage) {

	/** How many rules are shown to fire and to be just missed. */
	public long whole() {
		return this.coverage.stream().filter(Coverage::whole).count();
	}

	/** The rules of which something is left to show. */
	public List<Coverage> open() {
		return this.coverage.stream().filter((one) -> !one.whole()).toList();
	}

}

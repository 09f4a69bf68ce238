package vn.thidua.workbench.scenario;

import java.util.List;

import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.OwnThreads;

/** Runs scenarios somewhere. */
public interface ScenarioRunner {

	/** In this very process, on all cores. */
	ScenarioRunner HERE = (release, scenarios) -> OwnThreads.each(scenarios, "scenarios",
			(scenario) -> ScenarioRun.of(scenario, release));

	/** What comes out of each scenario, in their order. */
	List<ScenarioRun> run(RuleRelease release, List<Scenario> scenarios);

}

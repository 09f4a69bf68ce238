package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thidua.assessment.fact.AwardFile;
import vn.thidua.assessment.fact.Check;
import vn.thidua.rulebase.RulesStopped;

/**
 * Decides by the rules who may be proposed for what.
 *
 * @param pack the pack of the award stage
 */
record AwardAssessor(AppliedPack pack) {

	static final String STAGE = "award";

	/** What is decided of each file, in the order of the files. */
	List<Candidacy> decide(Collection<? extends AwardFile> files) {
		Map<AwardFile, Map<String, Check>> checks = new HashMap<>();
		for (Object concluded : this.pack.conclude(files.stream())) {
			if (concluded instanceof Check check && checks.computeIfAbsent(check.file(), (file) -> new HashMap<>())
				.put(check.clause(), check) != null) {
				throw new RulesStopped(this.pack.pack().id() + ": " + check.clause() + " kết luận hai lần về "
						+ check.file().recipient() + ", " + check.file().award());
			}
		}
		List<Candidacy> decided = new ArrayList<>(files.size());
		files.forEach(
				(file) -> decided.add(Candidacy.of(this.pack, file, checks.getOrDefault(file, Map.of()).values())));
		return decided;
	}

}

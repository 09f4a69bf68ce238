package vn.thidua.reference;

import java.util.Map;
import java.util.TreeMap;

/** Collects the clauses of one recipient and award. */
record Clauses(Law law, Memory memory, String recipient, String award, Map<String, Verdict> found) {

	static Clauses of(Law law, Memory memory, String recipient, String award) {
		Clauses clauses = new Clauses(law, memory, recipient, award, new TreeMap<>());
		clauses.found.put(law.letter() + ".GENERAL.X1", memory.without(recipient, "pending_case"));
		if (!law.old()) {
			clauses.found.put(law.letter() + ".GENERAL.X2", memory.without(recipient, "same_achievement_awarded"));
			clauses.found.put(law.letter() + ".GENERAL.X3", memory.without(recipient, "fraud_found"));
		}
		return clauses;
	}

	Clauses add(String clause, Verdict verdict) {
		this.found.put(this.law.letter() + "." + this.award + "." + clause, verdict);
		return this;
	}

	Verdict judged(String... predicates) {
		return this.memory.judged(this.recipient, predicates);
	}

	Candidate candidate() {
		return new Candidate(this.recipient, this.award, this.found, Quota.NONE);
	}

}

package vn.thidua.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody considered for a title: each clause, with what is known of it. */
record Candidate(String recipient, String award, Map<String, Verdict> clauses, Quota quota) {

	String status() {
		return switch (this.clauses.values().stream().reduce(Verdict.PASS, Verdict::and)) {
			case PASS, PRESUMED -> "eligible";
			case UNKNOWN -> "undetermined";
			case FAIL -> "not_eligible";
		};
	}

	/** Whether this makes the title held, if nothing else does. */
	Verdict held() {
		if (this.quota.within().equals("no")) {
			return Verdict.FAIL;
		}
		return switch (status()) {
			case "eligible" -> this.quota.within().equals("tie") ? Verdict.UNKNOWN : Verdict.PASS;
			case "undetermined" -> Verdict.UNKNOWN;
			default -> Verdict.FAIL;
		};
	}

	Candidate with(Quota place) {
		return new Candidate(this.recipient, this.award, this.clauses, place);
	}

	List<Map<String, String>> checkRows() {
		List<Map<String, String>> rows = new ArrayList<>();
		this.clauses.forEach((clause, verdict) -> rows.add(Row.of("recipient", this.recipient, "award", this.award,
				"clause", clause, "status", verdict.status())));
		return rows;
	}

	/** The rank only where a cap makes it count. */
	Map<String, String> row(String regime) {
		Map<String, String> row = Row.of("recipient", this.recipient, "award", this.award, "status", status(), "regime",
				regime, "quota", this.quota.size(), "within_quota", this.quota.within(), "presumed",
				String.valueOf(this.clauses.values().stream().filter(Verdict.PRESUMED::equals).count()));
		if (!this.quota.rank().isEmpty()) {
			row.put("rank", this.quota.rank());
		}
		return row;
	}

}

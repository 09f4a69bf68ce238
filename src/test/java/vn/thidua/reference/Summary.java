package vn.thidua.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How a unit stands over all its targets that apply to it. */
record Summary(String unit, String block, List<Outcome> outcomes) {

	private static final Comparator<Summary> BETTER = Comparator.comparing(Summary::reached)
		.thenComparing((summary) -> summary.share("exceeded"))
		.thenComparing(Summary::completion);

	static List<Map<String, String>> rows(Submission dossier, List<Outcome> outcomes) {
		List<Summary> all = dossier.rows("units.csv")
			.stream()
			.map((row) -> new Summary(row.get("unit"), Row.cell(row, "block"),
					outcomes.stream()
						.filter((outcome) -> outcome.unit().equals(row.get("unit"))
								&& !outcome.status().equals("not_applicable"))
						.toList()))
			.sorted(Comparator.comparing(Summary::unit))
			.toList();
		return all.stream().map((summary) -> summary.row(all)).toList();
	}

	private Map<String, String> row(List<Summary> all) {
		return Row.of("unit", this.unit, "targets", String.valueOf(this.outcomes.size()), "exceeded",
				String.valueOf(count("exceeded")), "met", String.valueOf(count("met")), "not_met",
				String.valueOf(count("not_met")), "in_progress", String.valueOf(count("in_progress")), "no_data",
				String.valueOf(count("no_data")), "all_met", allMet() ? "yes" : "no", "rank", rank(all));
	}

	private boolean allMet() {
		return !this.outcomes.isEmpty() && count("exceeded") + count("met") == this.outcomes.size();
	}

	private String rank(List<Summary> all) {
		if (this.block.isEmpty() || silent()) {
			return "";
		}
		long ahead = all.stream()
			.filter((other) -> other.block.equals(this.block) && !other.silent())
			.filter((other) -> BETTER.compare(other, this) > 0)
			.count();
		return String.valueOf(ahead + 1);
	}

	private boolean silent() {
		return this.outcomes.stream().allMatch((outcome) -> outcome.status().equals("no_data"));
	}

	private long count(String status) {
		return this.outcomes.stream().filter((outcome) -> outcome.status().equals(status)).count();
	}

	private Ratio share(String status) {
		return Ratio.of(count(status)).over(Ratio.of(this.outcomes.size()));
	}

	private Ratio reached() {
		return share("exceeded").plus(share("met"));
	}

	private Ratio completion() {
		Ratio sum = this.outcomes.stream().map(Outcome::weight).reduce(Ratio.ZERO, Ratio::plus);
		return sum.over(Ratio.of(this.outcomes.size()));
	}

}

package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.thidua.dossier.Dossier;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.Problem;

/**
 * What a run was made of and what came of it, in counts.
 *
 * @param dossier the dossier
 * @param release the rules
 * @param counts lines by status, such as {@code outcomes.met}
 * @param warnings doubts about the input
 */
public record RunDescription(Dossier dossier, RuleRelease release, Map<String, Long> counts, List<Problem> warnings) {

	/** The packs that the run used, each followed by what was laid over it. */
	public List<RulePack> packs() {
		List<RulePack> used = new ArrayList<>();
		for (String stage : List.of(UnitAssessor.STAGE, RatingAssessor.STAGE, AwardAssessor.STAGE)) {
			this.release.inForce(stage, this.dossier.head().asOf(), this.dossier.head().province())
				.ifPresent((pack) -> {
					used.add(pack);
					used.addAll(pack.overlays());
				});
		}
		if (!this.dossier.scores().isEmpty()) {
			used.addAll(sets());
		}
		return used;
	}

	private List<RulePack> sets() {
		return this.release.packs().stream().filter((pack) -> pack.stage().equals(Sheets.STAGE)).filter((pack) -> {
			boolean inForce = pack.holdsOn(this.dossier.head().asOf());
			return this.dossier.scores()
				.stream()
				.anyMatch((line) -> line.criteriaSet().isEmpty() ? inForce : line.criteriaSet().equals(pack.code()));
		}).toList();
	}

	/**
	 * Counts the lines that pass through, by file and, where they have one, by status.
	 */
	public static final class Counter {

		private final Map<String, Long> counts = new TreeMap<>();

		/** Counts lines of a file. */
		public void count(OutputFile file, List<List<String>> lines) {
			int status = file.columns().indexOf("status");
			this.counts.merge(file.base(), (long) lines.size(), Long::sum);
			if (status >= 0) {
				lines.forEach((line) -> this.counts.merge(file.base() + "." + line.get(status), 1L, Long::sum));
			}
		}

		/** The counts so far. */
		public Map<String, Long> counts() {
			return new TreeMap<>(this.counts);
		}

	}

}

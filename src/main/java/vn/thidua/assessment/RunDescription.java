package vn.thidua.assessment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.ScoreLine;
import vn.thidua.rulebase.Law;
import vn.thidua.rulebase.PackOnDay;
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
		Law law = this.release.law(this.dossier.head().asOf(), this.dossier.head().province());
		Map<String, RulePack> used = new LinkedHashMap<>();
		Stream
			.concat(Stream.of(UnitAssessor.STAGE, RatingAssessor.STAGE, AwardAssessor.STAGE)
				.flatMap((stage) -> law.inForce(stage).stream()), sets(law))
			.map(PackOnDay::pack)
			.forEach((pack) -> {
				used.putIfAbsent(pack.id(), pack);
				pack.overlays().forEach((overlay) -> used.putIfAbsent(overlay.id(), overlay));
			});
		return List.copyOf(used.values());
	}

	private Stream<PackOnDay> sets(Law law) {
		return this.dossier.scores()
			.stream()
			.map(ScoreLine::criteriaSet)
			.distinct()
			.flatMap((code) -> (code.isEmpty() ? law.inForce(Sheets.STAGE) : law.chosen(Sheets.STAGE, code)).stream())
			.sorted(Comparator.comparing((set) -> set.pack().id()));
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

package vn.thidua.workbench.publication;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.shared.Problem;
import vn.thidua.workbench.effect.Preview;

/**
 * How far a draft has come on its way into force.
 *
 * @param digest SHA-256 of the draft
 * @param activeDigest SHA-256 of the active release
 * @param imported whether the draft is an imported release and not the working copy
 * @param files the files of the draft
 * @param problems what its check found so far
 * @param left how much of the check is still to be done
 * @param preview the last finished preview of exactly this draft against exactly this
 * active release; nothing where there is none
 * @param open the open proposal, of this draft or another; nothing where there is none
 */
public record Standing(String digest, String activeDigest, boolean imported, RuleFiles files, List<Problem> problems,
		int left, @Nullable Preview preview, @Nullable Proposal open) {

	/** Whether the draft serves already. */
	public boolean same() {
		return this.digest.equals(this.activeDigest);
	}

	/** Whether the check found errors. */
	public boolean red() {
		return this.problems.stream().anyMatch(Problem::refuses);
	}

	/** How many warnings the check gave. */
	public long warnings() {
		return this.problems.stream().filter((problem) -> !problem.refuses()).count();
	}

	/** Why the draft may not be proposed now; nothing where it may. */
	public Optional<String> obstacle() {
		return Optional.ofNullable((this.open != null) ? "open" : same() ? "same"
				: red() ? "red" : (this.left > 0) ? "unchecked" : (this.preview == null) ? "preview" : null);
	}

	/** Whether it may be proposed now. */
	public boolean ready() {
		return obstacle().isEmpty();
	}

}

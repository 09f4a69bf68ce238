package vn.thidua.rulebase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kie.api.KieBase;

/**
 * An immutable, vetted and compiled set of rule packs. It may be used by any number of
 * threads at once.
 */
public final class RuleRelease {

	private final RuleFiles files;

	private final String digest;

	private final List<RulePack> packs;

	private final Map<String, KieBase> bases;

	private final RuleLimits limits;

	RuleRelease(RuleFiles files, List<RulePack> packs, Map<String, KieBase> bases, RuleLimits limits) {
		this.files = files;
		this.digest = files.digest();
		this.packs = List.copyOf(packs);
		this.bases = Map.copyOf(bases);
		this.limits = limits;
	}

	/** SHA-256 over paths and bytes of the files. */
	public String digest() {
		return this.digest;
	}

	/** The files it was made of. */
	public RuleFiles files() {
		return this.files;
	}

	/** Its packs, in the order of their ids. */
	public List<RulePack> packs() {
		return this.packs;
	}

	/** The pack of a stage whose law holds on a day. */
	public Optional<RulePack> inForce(String stage, LocalDate day) {
		return this.packs.stream().filter((pack) -> pack.stage().equals(stage) && pack.holdsOn(day)).findFirst();
	}

	/** The pack of that id. */
	public Optional<RulePack> pack(String id) {
		return this.packs.stream().filter((pack) -> pack.id().equals(id)).findFirst();
	}

	/** What one case may cost. */
	public RuleLimits limits() {
		return this.limits;
	}

	/**
	 * Runs a pack's rules over the facts of one case.
	 * @return everything that the rules concluded, in no particular order
	 * @throws RulesStopped if the rules fail or go over a limit
	 */
	public List<Object> conclude(RulePack pack, Collection<?> facts) {
		KieBase base = this.bases.get(pack.packageName());
		if (base == null) {
			throw new IllegalArgumentException("The release has no pack " + pack.id());
		}
		return new RuleRun(pack, base, this.limits).conclude(facts);
	}

}

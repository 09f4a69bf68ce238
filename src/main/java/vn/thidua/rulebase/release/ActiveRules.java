package vn.thidua.rulebase.release;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RulesRefused;

/**
 * Keeps the release that serves. Rules that are refused never disturb it, and whoever
 * began with it keeps it whatever is put into force meanwhile.
 */
@Service
public class ActiveRules {

	private static final Logger LOG = LoggerFactory.getLogger(ActiveRules.class);

	private final ReleaseStore store;

	private final Releases releases;

	private final FirstRelease first;

	private final WorkingCopy workingCopy;

	private volatile @Nullable ReleaseState state;

	private volatile long refused;

	ActiveRules(ReleaseStore store, Releases releases, FirstRelease first, WorkingCopy workingCopy) {
		this.store = store;
		this.releases = releases;
		this.first = first;
		this.workingCopy = workingCopy;
	}

	/** Loads the rules; a program whose rules or engine are not right does not start. */
	@PostConstruct
	void start() {
		state();
	}

	/** The rules in force; the first call loads them. */
	public ReleaseState state() {
		ReleaseState known = this.state;
		return (known == null) ? load() : known;
	}

	/** The drafts that may be compared with the law in force. */
	public List<RulePack> drafts() {
		return state().release().drafts();
	}

	/** Whether the working copy is the active release to the byte. */
	public boolean workingCopyServes() {
		return !this.workingCopy.exists() || this.workingCopy.files().digest().equals(state().release().digest());
	}

	/**
	 * Puts a release into force in the place of the one that serves.
	 * @param together what is to be stored in the same transaction
	 * @throws ReleaseOvertaken if another was put into force meanwhile, perhaps by
	 * another instance; that one serves then
	 */
	@Needs(Action.EDIT_RULES)
	public synchronized ReleaseState activate(RuleRelease release, Cause cause, Runnable together) {
		return replace(release, state().published().number(), cause, together);
	}

	/**
	 * Puts a release into force again.
	 * @param digest which one; it was in force before
	 * @param seen the number of the activation that is to be undone
	 * @throws IllegalArgumentException if the release was never in force, or is
	 * @throws ReleaseOvertaken if another was put into force meanwhile
	 * @throws RulesRefused if this version of the program refuses the release
	 */
	@Needs(Action.EDIT_RULES)
	public synchronized ReleaseState rollBack(String digest, long seen, String by, String reason) {
		boolean active = this.store.last().filter((last) -> last.releaseDigest().equals(digest)).isPresent();
		if (active || !this.store.everActive(digest)) {
			throw new IllegalArgumentException("Release " + digest + " is active or never was");
		}
		RuleRelease release = this.releases.release(digest).orElseThrow().unlessClaiming();
		return replace(release, seen, Cause.alone(Activation.ROLLED_BACK, by, reason), () -> {
		});
	}

	/**
	 * Takes what another instance has put into force. A release that cannot be loaded
	 * here is told once, and the one that serves stays.
	 */
	public void follow() {
		long serving = state().published().number();
		Optional<Activation> last = this.store.last();
		if (last.isPresent() && last.get().number() > Math.max(serving, this.refused)) {
			take(last.get());
		}
	}

	private synchronized void take(Activation last) {
		ReleaseState before = state();
		if (last.number() <= before.published().number()) {
			return;
		}
		try {
			RuleRelease release = this.releases.release(last.releaseDigest()).orElseThrow().unlessClaiming();
			this.state = new ReleaseState(release, last, List.of());
			LOG.info("Release {} serves, put into force by {}", last.releaseDigest(), last.publishedBy());
		}
		catch (RulesRefused ex) {
			this.refused = last.number();
			this.state = before.refused(ex.problems());
			LOG.warn("Release {}, put into force elsewhere, is refused here; release {} keeps serving:\n{}",
					last.releaseDigest(), before.release().digest(), ex.getMessage());
		}
	}

	private ReleaseState replace(RuleRelease release, long follows, Cause cause, Runnable together) {
		try {
			return keep(
					new ReleaseState(release, this.releases.activate(release, follows, cause, together), List.of()));
		}
		catch (ReleaseOvertaken ex) {
			follow();
			throw ex;
		}
	}

	private synchronized ReleaseState load() {
		ReleaseState known = this.state;
		if (known != null) {
			return known;
		}
		ReleaseState found = keep(this.first.find());
		this.refused = this.store.last().map(Activation::number).orElse(0L);
		return found;
	}

	private ReleaseState keep(ReleaseState next) {
		this.state = next;
		return next;
	}

}

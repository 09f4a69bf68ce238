package vn.thidua.workbench.history;

import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.CurrentActor;
import vn.thidua.access.Rights;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.release.Releases;

/**
 * Reads stored releases: everybody those that were in force, the others only who may read
 * drafts.
 */
@Component
public class PastReleases {

	private final Releases releases;

	private final Rights rights;

	PastReleases(Releases releases, Rights rights) {
		this.releases = releases;
		this.rights = rights;
	}

	/** The files of a stored release that the reader may see. */
	public Optional<RuleFiles> files(String digest) {
		return readable(digest) ? this.releases.files(digest) : Optional.empty();
	}

	/**
	 * A stored release that the reader may see.
	 * @throws vn.thidua.rulebase.RulesRefused if it is refused
	 */
	public Optional<RuleRelease> release(String digest) {
		return readable(digest) ? this.releases.release(digest) : Optional.empty();
	}

	/** Whether the reader may see releases that were never in force. */
	public boolean drafts() {
		return this.rights.everywhere(CurrentActor.now(), Action.READ_DRAFT);
	}

	private boolean readable(String digest) {
		return drafts() || this.releases.activations().stream().anyMatch((one) -> one.releaseDigest().equals(digest));
	}

}

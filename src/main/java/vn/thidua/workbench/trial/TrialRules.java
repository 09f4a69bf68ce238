package vn.thidua.workbench.trial;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thidua.access.Action;
import vn.thidua.access.CurrentActor;
import vn.thidua.access.Rights;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.release.Activation;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.rulebase.release.Releases;
import vn.thidua.workbench.history.PastReleases;
import vn.thidua.rulebase.release.Draft;

/** The rules that a case may be tried against. */
@Service
public class TrialRules {

	/** The release in force. */
	public static final String ACTIVE = "active";

	/** The working copy as it is now. */
	public static final String DRAFT = "draft";

	private final ActiveRules active;

	private final Draft draft;

	private final Releases releases;

	private final PastReleases past;

	private final RuleBook book;

	private final Rights rights;

	private volatile @Nullable RuleRelease compiled;

	TrialRules(ActiveRules active, Releases releases, PastReleases past, Draft draft, RuleBook book, Rights rights) {
		this.past = past;
		this.rights = rights;
		this.active = active;
		this.releases = releases;
		this.draft = draft;
		this.book = book;
	}

	/**
	 * The rules of a choice.
	 * @param choice {@link #ACTIVE}, {@link #DRAFT} or the digest of a release
	 * @param pack the draft of law that stands in for the law in force; empty for none
	 * @return the rules; nothing where there are none of that name
	 * @throws vn.thidua.rulebase.RulesRefused if they are refused
	 */
	public Optional<RuleRelease> of(String choice, String pack) {
		Optional<RuleRelease> chosen = switch (choice) {
			case ACTIVE, "" -> Optional.of(this.active.state().release());
			case DRAFT -> Optional.of(draft());
			default -> this.past.release(choice);
		};
		return chosen.filter((release) -> pack.isEmpty() || drafts(release).contains(pack))
			.map((release) -> release.trying(pack));
	}

	/** Whether the working copy may be tried by whoever asks. */
	public boolean draftReadable() {
		return this.rights.everywhere(CurrentActor.now(), Action.READ_DRAFT);
	}

	/** The releases that were in force before, each with when it last began to be. */
	public List<Activation> earlier() {
		Set<String> seen = new HashSet<>(Set.of(this.active.state().release().digest()));
		return this.releases.activations().stream().filter((one) -> seen.add(one.releaseDigest())).toList();
	}

	/** The drafts of law that the active release holds. */
	public List<String> drafts() {
		return drafts(this.active.state().release());
	}

	private static List<String> drafts(RuleRelease release) {
		return release.drafts().stream().map(RulePack::id).toList();
	}

	private RuleRelease draft() {
		RuleFiles files = this.draft.files();
		RuleRelease last = this.compiled;
		if (last == null || !last.digest().equals(files.digest())) {
			RuleRelease serving = this.active.state().release();
			last = serving.digest().equals(files.digest()) ? serving : this.book.release(files);
			this.compiled = last;
		}
		return last;
	}

}

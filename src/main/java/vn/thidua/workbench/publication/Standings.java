package vn.thidua.workbench.publication;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.rulebase.release.Releases;
import vn.thidua.rulebase.release.Draft;
import vn.thidua.workbench.check.CheckReport;
import vn.thidua.workbench.check.DraftChecks;
import vn.thidua.workbench.effect.Previews;

/**
 * What may be published: the working copy or an imported release, how it is checked and
 * whether it was previewed.
 */
@Component
class Standings {

	private final Draft draft;

	private final ActiveRules rules;

	private final Releases releases;

	private final DraftChecks checks;

	private final Previews previews;

	Standings(Draft draft, ActiveRules rules, Releases releases, DraftChecks checks, Previews previews) {
		this.draft = draft;
		this.rules = rules;
		this.releases = releases;
		this.checks = checks;
		this.previews = previews;
	}

	Standing standing(String imported, @Nullable Proposal open) {
		RuleFiles files = imported.isEmpty() ? this.draft.files()
				: this.releases.files(imported).orElseThrow(() -> new PublicationRefused("unknown"));
		String digest = files.digest();
		String active = this.rules.state().release().digest();
		CheckReport report = this.checks.prompt(files, "", true);
		return new Standing(digest, active, !imported.isEmpty(), files, report.problems(), report.left(),
				this.previews.findFirstByDraftDigestAndActiveDigestAndStatusOrderByIdDesc(digest, active, "finished")
					.orElse(null),
				open);
	}

	/** Why a proposal is not sound any more; nothing where it is. */
	Optional<String> why(Proposal proposal) {
		String digest = proposal.releaseDigest();
		String active = this.rules.state().release().digest();
		if (!active.equals(proposal.activeDigest())) {
			return Optional.of("active-changed");
		}
		if (!proposal.imported() && !this.draft.files().digest().equals(digest)) {
			return Optional.of("draft-changed");
		}
		if (this.previews.findFirstByDraftDigestAndActiveDigestAndStatusOrderByIdDesc(digest, active, "finished")
			.isEmpty()) {
			return Optional.of("preview");
		}
		RuleFiles files = this.releases.files(digest).orElseThrow();
		return this.checks.report(files).blocks() ? Optional.of("red") : Optional.empty();
	}

}

package vn.thidua.api;

import java.util.List;

import org.springframework.stereotype.Service;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.release.Activation;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.rulebase.release.ReleaseState;
import vn.thidua.rulebase.release.Releases;

/** Reads which rules were in force when; every role may. */
@Service
public class ReleaseShelf {

	private final Releases releases;

	private final ActiveRules rules;

	ReleaseShelf(Releases releases, ActiveRules rules) {
		this.releases = releases;
		this.rules = rules;
	}

	/** A page of the activations, the newest first. */
	public PageOf<ReleaseResource> releases(Span span) {
		return PageOf.of(this.releases.activations().stream().map((one) -> resource(one, List.of())).toList(), span);
	}

	/** The rules in force with their packs. */
	public ReleaseResource active() {
		ReleaseState state = this.rules.state();
		return resource(state.published(), state.release().packs().stream().map(ReleaseShelf::pack).toList());
	}

	private ReleaseResource resource(Activation one, List<ReleaseResource.Pack> packs) {
		boolean active = one.number() == this.rules.state().published().number();
		return new ReleaseResource(one.releaseDigest(), active, one.publishedAt(), one.publishedBy(), one.approvedBy(),
				one.reason(), one.document(), one.documentDate(), one.kind(), packs);
	}

	private static ReleaseResource.Pack pack(RulePack pack) {
		return new ReleaseResource.Pack(pack.id(), pack.stage(), pack.title().vietnamese(), pack.from(), pack.to(),
				pack.verified());
	}

}

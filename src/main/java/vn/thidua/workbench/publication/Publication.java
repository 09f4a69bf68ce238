package vn.thidua.workbench.publication;

import java.time.Instant;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RulesRefused;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.rulebase.release.Cause;
import vn.thidua.rulebase.release.ReleaseOvertaken;
import vn.thidua.rulebase.release.Releases;

/**
 * The way of a draft into force: checked, previewed, proposed by one administrator and
 * approved by another. What is approved is to the byte what was previewed.
 */
@Service
public class Publication {

	private static final Logger LOG = LoggerFactory.getLogger(Publication.class);

	private final RecordedProposals proposals;

	private final Standings standings;

	private final ActiveRules rules;

	private final Releases releases;

	private final RuleBook book;

	private final TwoPersons persons;

	Publication(RecordedProposals proposals, Standings standings, ActiveRules rules, Releases releases, RuleBook book,
			TwoPersons persons) {
		this.proposals = proposals;
		this.standings = standings;
		this.rules = rules;
		this.releases = releases;
		this.book = book;
		this.persons = persons;
	}

	/** Whether one person may propose and approve. */
	public boolean singlePerson() {
		return this.persons.singlePerson();
	}

	/**
	 * How far a draft has come.
	 * @param imported the digest of an imported release; empty for the working copy
	 * @throws PublicationRefused if there is no such release
	 */
	@Needs(Action.READ_DRAFT)
	public Standing standing(String imported) {
		return this.standings.standing(imported, open().orElse(null));
	}

	/** The open proposal; one that is not sound any more becomes void first. */
	@Needs(Action.READ_DRAFT)
	public Optional<Proposal> open() {
		return this.proposals.open().filter((proposal) -> !voided(proposal));
	}

	/** The proposal that was decided or became void last, unless a newer one is open. */
	@Needs(Action.READ_DRAFT)
	public Optional<Proposal> lastDecided() {
		return this.proposals.last().filter((proposal) -> !proposal.open());
	}

	/**
	 * Proposes the draft that was shown.
	 * @throws PublicationRefused if it changed since, is not green, was not previewed,
	 * another proposal is open, or another has had the account in hand
	 */
	@Needs(Action.EDIT_RULES)
	public Proposal propose(Request request, String by) {
		if (!request.faults().isEmpty()) {
			throw new PublicationRefused("fields");
		}
		this.persons.demand(by);
		Standing standing = standing(request.imported() ? request.digest() : "");
		if (!standing.digest().equals(request.digest())) {
			throw new PublicationRefused("draft-changed");
		}
		standing.obstacle().ifPresent((code) -> {
			throw new PublicationRefused(code);
		});
		try {
			RuleRelease release = this.book.release(standing.files());
			this.releases.keep(release);
			return this.proposals.save(Proposal.open(request, standing.activeDigest(), by, Instant.now()));
		}
		catch (RulesRefused ex) {
			throw new PublicationRefused("red");
		}
		catch (DuplicateKeyException ex) {
			throw new PublicationRefused("open");
		}
	}

	/**
	 * Approves a proposal: its release serves when the call returns.
	 * @param by who approves: not the one who proposed it
	 * @throws PublicationRefused if that may not be; the release that serves stays
	 */
	@Needs(Action.EDIT_RULES)
	public void approve(long id, String by, String note) {
		Proposal proposal = sound(id);
		this.persons.demand(proposal, by);
		this.standings.why(proposal).ifPresent((code) -> refuseAndVoid(proposal, code));
		RuleRelease release = this.releases.release(proposal.releaseDigest()).orElseThrow().unlessClaiming();
		Cause cause = Cause.approved(proposal.proposedBy(), by, proposal.reason(), proposal.ordering());
		try {
			this.rules.activate(release, cause,
					() -> this.proposals.save(proposal.decided(Proposal.APPROVED, by, note.strip(), Instant.now())));
		}
		catch (ConcurrencyFailureException ex) {
			throw new PublicationRefused("decided");
		}
		catch (ReleaseOvertaken ex) {
			refuseAndVoid(sound(id), "active-changed");
		}
	}

	/** Refuses a proposal, with a note for the one who proposed it. */
	@Needs(Action.EDIT_RULES)
	public void reject(long id, String by, String note) {
		if (note.isBlank()) {
			throw new PublicationRefused("note");
		}
		decide(sound(id).decided(Proposal.REJECTED, by, note.strip(), Instant.now()));
	}

	/** Takes a proposal back; only the one who made it may. */
	@Needs(Action.EDIT_RULES)
	public void withdraw(long id, String by) {
		Proposal proposal = sound(id);
		if (!proposal.isBy(by)) {
			throw new PublicationRefused("not-yours");
		}
		decide(proposal.decided(Proposal.WITHDRAWN, by, "", Instant.now()));
	}

	private Proposal sound(long id) {
		Proposal proposal = this.proposals.of(id).orElseThrow(() -> new PublicationRefused("unknown"));
		if (!proposal.open()) {
			throw new PublicationRefused(proposal.state().equals(Proposal.VOID) ? proposal.note() : "decided");
		}
		return proposal;
	}

	private boolean voided(Proposal proposal) {
		Optional<String> why = this.standings.why(proposal);
		why.ifPresent((code) -> makeVoid(proposal, code));
		return why.isPresent();
	}

	private void refuseAndVoid(Proposal proposal, String code) {
		makeVoid(proposal, code);
		throw new PublicationRefused(code);
	}

	private void makeVoid(Proposal proposal, String code) {
		try {
			decide(proposal.decided(Proposal.VOID, null, code, Instant.now()));
		}
		catch (PublicationRefused ex) {
			LOG.info("Proposal {} was decided before it became void", proposal.id());
		}
	}

	private void decide(Proposal decided) {
		try {
			this.proposals.save(decided);
		}
		catch (ConcurrencyFailureException ex) {
			throw new PublicationRefused("decided");
		}
	}

}

package vn.thidua.workbench.publication;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.CurrentActor;
import vn.thidua.audit.AuditLog;

/** Stores each step of a proposal together with the record of it. */
@Component
@Transactional
class RecordedProposals {

	private final Proposals proposals;

	private final AuditLog audit;

	RecordedProposals(Proposals proposals, AuditLog audit) {
		this.proposals = proposals;
		this.audit = audit;
	}

	/** The proposal of that number. */
	Optional<Proposal> of(long id) {
		return this.proposals.findById(id);
	}

	/** The open proposal. */
	Optional<Proposal> open() {
		return this.proposals.findFirstByState(Proposal.OPEN);
	}

	/** The last proposal. */
	Optional<Proposal> last() {
		return this.proposals.findFirstByOrderByIdDesc();
	}

	/** Stores a proposal as it now stands. */
	Proposal save(Proposal proposal) {
		Proposal saved = this.proposals.save(proposal);
		String action = switch (saved.state()) {
			case Proposal.APPROVED -> "release.approve";
			case Proposal.REJECTED -> "release.reject";
			case Proposal.WITHDRAWN -> "release.withdraw";
			case Proposal.VOID -> "release.void";
			default -> "release.propose";
		};
		this.audit.record(CurrentActor.now(), action, "proposal " + saved.id(), saved.open() ? "" : Proposal.OPEN,
				said(saved));
		return saved;
	}

	private static String said(Proposal proposal) {
		return proposal.open()
				? "release " + proposal.releaseDigest() + ", " + proposal.document() + ": " + proposal.reason()
				: proposal.state() + (proposal.note().isEmpty() ? "" : ": " + proposal.note());
	}

}

package vn.thidua.api;

import java.util.List;

import org.springframework.stereotype.Service;
import vn.thidua.access.Actor;
import vn.thidua.award.DecisionDesk;
import vn.thidua.award.Decisions;

/** Decisions of the council for programs, under the rights of the pages. */
@Service
public class CouncilGateway {

	private final Decisions decisions;

	private final DecisionDesk desk;

	private final RunLibrary runs;

	CouncilGateway(Decisions decisions, DecisionDesk desk, RunLibrary runs) {
		this.decisions = decisions;
		this.desk = desk;
		this.runs = runs;
	}

	/**
	 * A page of the decisions of a run, also of those that were replaced.
	 * @param award the award; empty for all
	 * @param recipient the candidate; empty for all
	 */
	public PageOf<DecisionResource> all(Actor actor, long run, String award, String recipient, Span span) {
		this.runs.run(actor, run);
		return PageOf.of(this.decisions.all(run)
			.stream()
			.filter((one) -> award.isEmpty() || one.award().equals(award))
			.filter((one) -> recipient.isEmpty() || one.recipient().equals(recipient))
			.map(DecisionResource::of)
			.toList(), span);
	}

	/** Records what a meeting decided and tells the decisions that count then. */
	public List<DecisionResource> record(Actor actor, long run, Meeting meeting) {
		this.runs.run(actor, run);
		this.desk.record(actor, run, meeting.award(), meeting.minutes(),
				meeting.decisions().stream().map(Meeting.On::entry).toList());
		return this.decisions
			.last(run, meeting.award(), meeting.decisions().stream().map(Meeting.On::recipient).toList())
			.values()
			.stream()
			.map(DecisionResource::of)
			.toList();
	}

}

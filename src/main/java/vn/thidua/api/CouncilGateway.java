package vn.thidua.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.assessment.OutputFile;
import vn.thidua.award.DecisionDesk;
import vn.thidua.award.Decisions;

/** Decisions of the council for programs, under the rights of the pages. */
@Service
public class CouncilGateway {

	private final Decisions decisions;

	private final DecisionDesk desk;

	private final RunLibrary runs;

	private final KnownCells known;

	CouncilGateway(Decisions decisions, DecisionDesk desk, RunLibrary runs, KnownCells known) {
		this.known = known;
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
		this.known.demand(actor, run, OutputFile.CANDIDATES,
				Stream.of(Map.entry("award", award), Map.entry("recipient", recipient))
					.filter((one) -> !one.getValue().isEmpty())
					.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
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
		try {
			this.desk.record(actor, run, meeting.award(), meeting.minutes(),
					meeting.decisions().stream().map(Meeting.On::entry).toList());
		}
		catch (NotFound ex) {
			throw new Unfit("candidate", List.of(), meeting.award());
		}
		return this.decisions
			.last(run, meeting.award(), meeting.decisions().stream().map(Meeting.On::recipient).toList())
			.values()
			.stream()
			.map(DecisionResource::of)
			.toList();
	}

}

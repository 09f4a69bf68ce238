package vn.thidua.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thidua.access.Actor;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.Plans;
import vn.thidua.submission.Reception;
import vn.thidua.submission.ReportedFigure;
import vn.thidua.submission.Said;
import vn.thidua.submission.Submission;
import vn.thidua.submission.SubmissionDesk;
import vn.thidua.submission.SubmissionReader;

/** Submissions for programs: the steps of the pages under the same rights. */
@Service
public class SubmissionGateway {

	private final SubmissionReader reader;

	private final SubmissionDesk desk;

	private final Reception reception;

	private final Plans plans;

	SubmissionGateway(SubmissionReader reader, SubmissionDesk desk, Reception reception, Plans plans) {
		this.reader = reader;
		this.desk = desk;
		this.reception = reception;
		this.plans = plans;
	}

	/**
	 * A page of the submissions of a period, by unit.
	 * @param state the state; empty for all
	 */
	public PageOf<SubmissionResource> all(Actor actor, String period, String state, Span span) {
		return PageOf.of(this.reader.all(actor, period)
			.stream()
			.filter((one) -> state.isEmpty() || one.state().name().equalsIgnoreCase(state))
			.map((one) -> SubmissionResource.of(one, List.of()))
			.toList(), span);
	}

	/** A submission with its figures. */
	public SubmissionResource one(Actor actor, long id) {
		return described(actor, this.reader.of(actor, id));
	}

	/** The submission of a unit for a period; a draft is begun where there is none. */
	public SubmissionResource open(Actor actor, String unit, String period) {
		return described(actor, this.desk.open(actor, unit, period));
	}

	/**
	 * Reports figures as people write them.
	 * @throws Refused if a figure cannot be read or an indicator is not known
	 */
	public SubmissionResource report(Actor actor, long id, int version, List<Figures> figures) {
		Map<String, ReportedFigure> before = this.reader.figures(actor, id);
		Map<String, Indicator> indicators = this.plans.indicators();
		FigureProblems problems = new FigureProblems();
		problems.once(figures);
		List<ReportedFigure> read = IntStream.range(0, figures.size())
			.mapToObj((at) -> read(figures.get(at), indicators, before, problems.at(at + 1)))
			.filter(Objects::nonNull)
			.toList();
		problems.refuse();
		return described(actor, this.desk.report(actor, id, version, read));
	}

	/** Takes a step: {@code submit}, {@code return}, {@code accept} or {@code reopen}. */
	public SubmissionResource step(Actor actor, long id, Step step) {
		Submission moved = switch (step.step()) {
			case SUBMIT -> this.desk.submit(actor, id, step.version());
			case RETURN -> this.reception.sendBack(actor, id, step.version(), step.told());
			case ACCEPT -> this.reception.accept(actor, id, step.version());
			case REOPEN -> this.reception.reopen(actor, id, step.version(), step.told());
		};
		return described(actor, moved);
	}

	private static @Nullable ReportedFigure read(Figures given, Map<String, Indicator> indicators,
			Map<String, ReportedFigure> before, FigureProblems problems) {
		Indicator indicator = indicators.get(given.indicator());
		if (indicator == null) {
			problems.note(1, given.indicator(), "indicator.unknown");
			return null;
		}
		ReportedFigure known = before.get(indicator.code());
		boolean out = given.absent();
		String actual = out ? "" : given.told(given.actual());
		String previous = (given.previous() != null) ? given.previous() : (known == null) ? "" : known.previousTyped();
		String figure = problems.plain(2, given.told(given.actual()), indicator);
		problems.contradictions(given, figure);
		String plain = out ? "" : figure;
		Said said = out ? Said.NOT_APPLICABLE : plain.isEmpty() ? Said.NOT_REPORTED : Said.FIGURE;
		return new ReportedFigure(indicator.code(), said, actual, plain, previous,
				problems.plain(3, previous, indicator), given.completedOn(), given.told(given.note()),
				(known == null) ? "" : known.confirmation());
	}

	private SubmissionResource described(Actor actor, Submission one) {
		return SubmissionResource.of(one,
				this.reader.figures(actor, one.number())
					.values()
					.stream()
					.map(SubmissionResource.FigureResource::of)
					.toList());
	}

}

package vn.thidua.api;

import java.util.List;
import java.util.Locale;
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
import vn.thidua.submission.RowReading;
import vn.thidua.submission.Submission;
import vn.thidua.submission.SubmissionDesk;
import vn.thidua.submission.SubmissionReader;
import vn.thidua.submission.SubmissionState;

/** Submissions for programs: the steps of the pages under the same rights. */
@Service
public class SubmissionGateway {

	private final SubmissionReader reader;

	private final SubmissionDesk desk;

	private final Reception reception;

	private final Plans plans;

	private final SubmissionView view;

	SubmissionGateway(SubmissionReader reader, SubmissionDesk desk, Reception reception, Plans plans,
			SubmissionView view) {
		this.reader = reader;
		this.desk = desk;
		this.reception = reception;
		this.plans = plans;
		this.view = view;
	}

	/**
	 * A page of the submissions of a period, by unit.
	 * @param state the state; nothing for all
	 */
	public PageOf<SubmissionResource> all(Actor actor, String period, @Nullable SubmissionState state, Span span) {
		return PageOf.of(this.reader.all(actor, period)
			.stream()
			.filter((one) -> state == null || one.state() == state)
			.map((one) -> SubmissionResource.of(one, List.of(), List.of()))
			.toList(), span);
	}

	/** A submission with its figures. */
	public SubmissionResource one(Actor actor, long id, Locale locale) {
		return this.view.of(actor, this.reader.of(actor, id), List.of(), locale);
	}

	/** The submission of a unit for a period; a draft is begun where there is none. */
	public SubmissionResource open(Actor actor, String unit, String period, Locale locale) {
		return this.view.of(actor, this.desk.open(actor, unit, period), List.of(), locale);
	}

	/**
	 * Reports figures: numbers as they are, texts as people write them. What is not told
	 * stays.
	 * @throws Refused if a figure cannot be read or an indicator is not known
	 */
	public SubmissionResource report(Actor actor, long id, int version, List<Figures> figures, Locale locale) {
		Map<String, ReportedFigure> before = this.reader.figures(actor, id);
		Map<String, Indicator> indicators = this.plans.indicators();
		FigureProblems problems = new FigureProblems();
		problems.once(figures);
		List<ReportedFigure> read = IntStream.range(0, figures.size())
			.mapToObj((at) -> read(figures.get(at), indicators, before, problems.at(at + 1)))
			.filter(Objects::nonNull)
			.toList();
		problems.refuse();
		return this.view.of(actor, this.desk.report(actor, id, version, read), problems.doubts(), locale);
	}

	/** Takes a step: {@code submit}, {@code return}, {@code accept} or {@code reopen}. */
	public SubmissionResource step(Actor actor, long id, int version, Step step, Locale locale) {
		Submission moved = switch (step.step()) {
			case SUBMIT -> this.desk.submit(actor, id, version);
			case RETURN -> this.reception.sendBack(actor, id, version, step.told());
			case ACCEPT -> this.reception.accept(actor, id, version);
			case REOPEN -> this.reception.reopen(actor, id, version, step.told());
		};
		return this.view.of(actor, moved, List.of(), locale);
	}

	private static @Nullable ReportedFigure read(Figures given, Map<String, Indicator> indicators,
			Map<String, ReportedFigure> before, FigureProblems problems) {
		Indicator indicator = indicators.get(given.indicator());
		if (indicator == null) {
			problems.note("indicator", given.indicator(), "indicator.unknown");
			return null;
		}
		problems.applicable(given);
		ReportedFigure known = before.get(indicator.code());
		RowReading reading = RowReading.of(given.row(known), indicator);
		reading.mistakes().forEach(problems::note);
		ReportedFigure told = reading.told();
		if (told == null) {
			return null;
		}
		ReportedFigure settled = given.settled(told, known);
		if (!settled.equals(known)) {
			reading.hints().forEach(problems::doubt);
		}
		return settled;
	}

}

package vn.thidua.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.planning.PeriodDesk;
import vn.thidua.shared.Problem;
import vn.thidua.submission.ReportedFigure;
import vn.thidua.submission.Submission;
import vn.thidua.submission.SubmissionDoubts;
import vn.thidua.submission.SubmissionReader;

/** Describes submissions with their figures and doubts. */
@Component
class SubmissionView {

	private final SubmissionReader reader;

	private final SubmissionDoubts doubts;

	private final PeriodDesk periods;

	private final MessageSource texts;

	SubmissionView(SubmissionReader reader, SubmissionDoubts doubts, PeriodDesk periods, MessageSource texts) {
		this.reader = reader;
		this.doubts = doubts;
		this.periods = periods;
		this.texts = texts;
	}

	/**
	 * A submission as it is now.
	 * @param written doubts about how figures were just written
	 */
	SubmissionResource of(Actor actor, Submission one, List<Problem> written, Locale locale) {
		Map<String, ReportedFigure> figures = this.reader.figures(actor, one.number());
		List<DoubtResource> doubted = new ArrayList<>(DoubtResource.of(written, locale));
		this.doubts.of(one.unitCode(), this.periods.of(one.period()), figures)
			.forEach((doubt) -> doubted
				.add(DoubtResource.of(doubt, confirmed(figures.get(doubt.indicator())), this.texts, locale)));
		return SubmissionResource.of(one, figures.values().stream().map(SubmissionResource.FigureResource::of).toList(),
				List.copyOf(doubted));
	}

	private static boolean confirmed(ReportedFigure figure) {
		return !figure.confirmation().isEmpty();
	}

}

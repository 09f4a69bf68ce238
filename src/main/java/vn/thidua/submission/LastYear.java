package vn.thidua.submission;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.thidua.shared.Period;

/** What a unit reported for the same period of the year before, once it was accepted. */
@Component
class LastYear {

	private final Submissions submissions;

	private final SubmissionFigures figures;

	LastYear(Submissions submissions, SubmissionFigures figures) {
		this.submissions = submissions;
		this.figures = figures;
	}

	/** The accepted figures of the year before, by indicator. */
	Map<String, ReportedFigure> of(String unitCode, Period period) {
		return this.submissions.findByPeriodAndUnitCode(before(period), unitCode)
			.filter((one) -> one.state() == SubmissionState.ACCEPTED)
			.map((one) -> this.figures.of(one.number()))
			.orElse(Map.of())
			.entrySet()
			.stream()
			.filter((one) -> one.getValue().said() == Said.FIGURE)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** The code of the same period of the year before. */
	static String before(Period period) {
		return (period.year() - 1) + period.code().substring(4);
	}

}

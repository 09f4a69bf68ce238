package vn.thidua.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.stereotype.Service;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.assessment.OutputFile;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.Plans;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.planning.ReportingPeriods;
import vn.thidua.submission.Doubt;
import vn.thidua.submission.Mistake;
import vn.thidua.submission.Reported;
import vn.thidua.submission.ReportedFigure;
import vn.thidua.submission.RowReading;
import vn.thidua.submission.Submission;
import vn.thidua.submission.SubmissionDoubts;
import vn.thidua.submission.SubmissionReader;
import vn.thidua.submission.TypedRow;
import vn.thidua.submission.Verdict;
import vn.thidua.submission.Verdicts;

/** Verdicts on what is reported or still being typed, by the rules in force. */
@Service
public class TypedVerdicts implements Verdicts {

	private final ReportedAssessment assessment;

	private final SubmissionReader reader;

	private final ReportingPeriods periods;

	private final Plans plans;

	private final SubmissionDoubts doubts;

	TypedVerdicts(ReportedAssessment assessment, SubmissionReader reader, ReportingPeriods periods, Plans plans,
			SubmissionDoubts doubts) {
		this.assessment = assessment;
		this.reader = reader;
		this.periods = periods;
		this.plans = plans;
		this.doubts = doubts;
	}

	/**
	 * What can be said of a row while it is typed.
	 *
	 * @param indicator the row's indicator
	 * @param mistakes what cannot be taken
	 * @param hints what was taken with a doubt about how it is written
	 * @param verdicts what the rules say, one an authority
	 * @param doubts what looks implausible
	 */
	public record Typed(Indicator indicator, List<Mistake> mistakes, List<Mistake> hints, List<Verdict> verdicts,
			List<Doubt> doubts) {
	}

	@Override
	public List<Verdict> of(ReportingPeriod period, String unitCode, Reported reported) {
		return verdicts(unitCode, this.assessment.assess(period, List.of(unitCode), Map.of(unitCode, reported)));
	}

	private static List<Verdict> verdicts(String unitCode, ReportedAssessment.Result result) {
		return result.lines(OutputFile.OUTCOMES)
			.stream()
			.filter((line) -> line.get("unit").equals(unitCode))
			.map(TypedVerdicts::verdict)
			.toList();
	}

	/**
	 * What can be said of one row of a form, beside what is typed in the others; nothing
	 * is stored.
	 * @param fields the texts of the form's fields by their names
	 * @throws NotFound if there is no such submission that the actor may see, or no such
	 * indicator
	 */
	public Typed typed(Actor actor, long id, String indicator, Map<String, String> fields) {
		Submission submission = this.reader.of(actor, id);
		ReportingPeriod period = this.periods.findById(submission.period()).orElseThrow();
		Map<String, Indicator> indicators = this.plans.indicators();
		Indicator one = Optional.ofNullable(indicators.get(indicator)).orElseThrow(() -> new NotFound(indicator));
		RowReading reading = RowReading.of(TypedRow.of(indicator, fields), one);
		ReportedFigure told = reading.told();
		if (told == null) {
			return new Typed(one, reading.mistakes(), reading.hints(), List.of(), List.of());
		}
		Map<String, ReportedFigure> beside = new LinkedHashMap<>(this.reader.figures(actor, id));
		indicators.values().forEach((other) -> read(other, fields).ifPresent((row) -> beside.put(other.code(), row)));
		return new Typed(one, List.of(), reading.hints(),
				verdicts(submission.unitCode(),
						this.assessment.assess(period, submission.unitCode(), Reported.of(List.of(told)), one)),
				only(indicator, this.doubts.of(submission.unitCode(), period, beside), Doubt::indicator));
	}

	private static Optional<ReportedFigure> read(Indicator indicator, Map<String, String> fields) {
		return fields.containsKey("figure." + indicator.code())
				? Optional.ofNullable(RowReading.of(TypedRow.of(indicator.code(), fields), indicator).told())
				: Optional.empty();
	}

	private static <T> List<T> only(String indicator, List<T> all, Function<T, String> code) {
		return all.stream().filter((one) -> code.apply(one).equals(indicator)).toList();
	}

	private static Verdict verdict(Map<String, String> line) {
		return new Verdict(text(line, "indicator"), text(line, "authority"), text(line, "status"), text(line, "over"),
				text(line, "over_unit"), text(line, "completion_pct"), text(line, "pace_pct"), text(line, "reason"));
	}

	private static String text(Map<String, String> line, String column) {
		return line.getOrDefault(column, "");
	}

}

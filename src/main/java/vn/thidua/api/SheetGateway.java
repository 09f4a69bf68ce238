package vn.thidua.api;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.submission.Mistake;
import vn.thidua.submission.ReportedScore;
import vn.thidua.submission.ScoreSheet;
import vn.thidua.submission.SheetDesk;
import vn.thidua.submission.SubmissionReader;
import vn.thidua.submission.SubmissionRefused;

/** Score sheets for programs, under the rights of the pages. */
@Service
public class SheetGateway {

	private static final String SCORE = "score";

	private final SheetDesk desk;

	private final SubmissionReader reader;

	SheetGateway(SheetDesk desk, SubmissionReader reader) {
		this.desk = desk;
		this.reader = reader;
	}

	/** The sheet of a submission. */
	@Transactional(readOnly = true)
	public SheetResource of(Actor actor, long id, Locale locale) {
		return described(actor, id, List.of(), locale);
	}

	private SheetResource described(Actor actor, long id, List<SheetResource.Told> told, Locale locale) {
		ScoreSheet sheet = sheet(actor, id);
		return SheetResource.of(this.reader.of(actor, id).version(), sheet, SheetDoubts.of(sheet, told, locale));
	}

	/**
	 * Scores lines; what is not told stays.
	 * @throws Refused if something cannot be read; nothing is stored then
	 */
	@Transactional
	public SheetResource score(Actor actor, long id, int version, List<SheetResource.Told> lines, Locale locale) {
		ScoreSheet sheet = sheet(actor, id);
		Map<String, ScoreSheet.Row> rows = sheet.rows()
			.stream()
			.collect(Collectors.toMap(ScoreSheet.Row::key, Function.identity()));
		Map<String, String> own = new HashMap<>();
		Map<String, String> appraised = new HashMap<>();
		Map<String, Integer> places = new HashMap<>();
		for (SheetResource.Told told : lines) {
			ScoreSheet.Row row = rows.get(told.key());
			if (row == null) {
				throw Unfit.value("lines", told.key(), sheet.rows().stream().map(ScoreSheet.Row::key).toList());
			}
			if (places.putIfAbsent(told.key(), places.size() + 1) != null) {
				throw new Unfit("line.twice", List.of(), told.key());
			}
			unchanged(told, row);
			fields(told, row.told(), own, appraised);
		}
		save(actor, id, version, own, appraised, places);
		return described(actor, id, lines, locale);
	}

	private void save(Actor actor, long id, int version, Map<String, String> own, Map<String, String> appraised,
			Map<String, Integer> places) {
		if (!own.isEmpty() && !appraised.isEmpty()) {
			throw new Unfit("field.fixed", List.of(), SCORE);
		}
		if (this.reader.of(actor, id).version() != version) {
			throw new SubmissionRefused("overtaken");
		}
		if (own.isEmpty() && appraised.isEmpty()) {
			return;
		}
		List<Mistake> mistakes = own.isEmpty() ? this.desk.appraise(actor, id, version, appraised)
				: this.desk.score(actor, id, version, own);
		if (!mistakes.isEmpty()) {
			throw new Refused(mistakes.stream().map((one) -> problem(one, places)).toList());
		}
	}

	private static void unchanged(SheetResource.Told told, ScoreSheet.Row row) {
		fixed("name", told.name().text("name", row.line().name()).equals(row.line().name()));
		fixed("max", told.max().keeps(row.line().max()));
		fixed("knockout", told.knockout() == null || told.knockout() == row.line().knockout());
	}

	private static void fixed(String field, boolean same) {
		if (!same) {
			throw new Unfit("field.fixed", List.of(), field);
		}
	}

	private static void fields(SheetResource.Told told, ReportedScore was, Map<String, String> own,
			Map<String, String> appraised) {
		figure("self", told.key(), told.selfScore(), was.selfScore(), own);
		figure("measured", told.key(), told.value(), was.measured(), own);
		figure(SCORE, told.key(), told.score(), was.score(), appraised);
		if (!told.note().text("note", was.note()).equals(was.note())) {
			own.put("remark." + told.key(), told.note().textOr(""));
		}
	}

	private static void figure(String field, String key, Cell told, String was, Map<String, String> fields) {
		boolean cleared = told.figureOr(was).isEmpty() && was.isEmpty();
		if (!told.keeps(was) && !cleared) {
			fields.put(field + "." + key, told.figureOr(was));
		}
	}

	private static Problem problem(Mistake mistake, Map<String, Integer> places) {
		return Problem.error(new Place("lines", places.getOrDefault(mistake.indicator(), 0), 0), mistake.value(),
				mistake.code(), Stream.concat(Stream.of(mistake.field(), mistake.measure()), mistake.offers().stream())
					.toArray(String[]::new));
	}

	private ScoreSheet sheet(Actor actor, long id) {
		return this.desk.of(actor, id).orElseThrow(() -> new NotFound("sheet of submission " + id));
	}

}

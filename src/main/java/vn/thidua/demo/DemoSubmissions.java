package vn.thidua.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.dossier.Result;
import vn.thidua.dossier.ScoreLine;
import vn.thidua.planning.PeriodDesk;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.shared.Figure;
import vn.thidua.shared.VietnameseText;
import vn.thidua.submission.Reception;
import vn.thidua.submission.ReportedFigure;
import vn.thidua.submission.Said;
import vn.thidua.submission.Submission;
import vn.thidua.submission.SubmissionDesk;

/**
 * Submits once, where nobody has submitted anything yet: for 2023 what the fixture of
 * Việt Yên prints as figures and its illustrative score sheets, accepted; for this year
 * an illustrative draft.
 */
@Component
@Profile("demo")
class DemoSubmissions {

	private static final Actor COMMITTEE = new Actor("demo", Role.COMMITTEE, "", "");

	private static final String YEAR = "2023";

	private static final int AFTER_THE_PLAN = Ordered.HIGHEST_PRECEDENCE + 100;

	private final Path folder;

	private final PeriodDesk periods;

	private final SubmissionDesk desk;

	private final Reception reception;

	private final DemoDraft draft;

	private final JdbcTemplate jdbc;

	DemoSubmissions(@Value("${thidua.demo.fixtures}") Path folder, PeriodDesk periods, SubmissionDesk desk,
			Reception reception, DemoDraft draft, JdbcTemplate jdbc) {
		this.folder = folder;
		this.periods = periods;
		this.desk = desk;
		this.reception = reception;
		this.draft = draft;
		this.jdbc = jdbc;
	}

	@EventListener
	@Order(AFTER_THE_PLAN)
	@Transactional
	public void load(ApplicationStartedEvent started) {
		fill();
	}

	void fill() {
		List<String> codes = this.periods.all().stream().map(ReportingPeriod::code).toList();
		Dossier dossier = DossierReader.read(this.folder.resolve("viet-yen-2023")).dossier();
		if (dossier == null || !codes.contains(YEAR) || submitted()) {
			return;
		}
		Actor program = Actor.program();
		this.periods.reopen(program, YEAR, this.periods.of(YEAR).version());
		Map<String, List<ReportedFigure>> figures = figures(dossier);
		Map<String, List<ScoreLine>> sheets = dossier.scores()
			.stream()
			.collect(Collectors.groupingBy(ScoreLine::unitCode, TreeMap::new, Collectors.toList()));
		figures.forEach((unit, told) -> accept(unit, told, List.of()));
		sheets.forEach((unit, sheet) -> accept(unit, List.of(), sheet));
		this.jdbc.update("update submission set late = false where period = ?", YEAR);
		this.periods.close(program, YEAR, this.periods.of(YEAR).version());
		this.draft.fill();
	}

	private boolean submitted() {
		return Long.valueOf(0) < this.jdbc.queryForObject("select count(*) from submission", Long.class);
	}

	private void accept(String unit, List<ReportedFigure> figures, List<ScoreLine> sheet) {
		Actor actor = new Actor("demo", Role.UNIT, unit, "");
		Submission opened = this.desk.open(actor, unit, YEAR);
		Submission reported = this.desk.report(actor, opened.number(), opened.version(), figures);
		this.jdbc.batchUpdate("insert into submission_score values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				sheet.stream().map((line) -> score(opened.number(), line)).toList());
		Submission submitted = this.desk.submit(actor, reported.number(), reported.version());
		this.reception.accept(COMMITTEE, submitted.number(), submitted.version());
	}

	private static Map<String, List<ReportedFigure>> figures(Dossier dossier) {
		return dossier.results()
			.stream()
			.filter((result) -> result.actual() != null)
			.collect(Collectors.groupingBy(Result::unitCode, TreeMap::new,
					Collectors.mapping(DemoSubmissions::figure, Collectors.toList())));
	}

	private static ReportedFigure figure(Result result) {
		return new ReportedFigure(result.indicator(), Said.FIGURE, typed(result.actual()), plain(result.actual()),
				typed(result.previous()), plain(result.previous()), result.completedOn(), result.note(), "");
	}

	private static Object[] score(long submission, ScoreLine line) {
		return new Object[] { submission, line.criteriaSet(), line.criterion(), line.indicator(), plain(line.max()),
				line.knockout(), plain(line.selfScore()), plain(line.score()), plain(line.value()), line.note() };
	}

	private static String typed(@Nullable Figure figure) {
		return (figure == null) ? "" : VietnameseText.of(figure);
	}

	private static String plain(@Nullable Figure figure) {
		return (figure == null) ? "" : figure.plain();
	}

}

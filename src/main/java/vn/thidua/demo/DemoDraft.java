package vn.thidua.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.dossier.TypedText;
import vn.thidua.planning.AssignedRevision;
import vn.thidua.planning.Plans;
import vn.thidua.planning.TargetDesk;
import vn.thidua.planning.TargetKey;
import vn.thidua.planning.TargetOrder;
import vn.thidua.planning.TypedTarget;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;
import vn.thidua.submission.ReportedFigure;
import vn.thidua.submission.Said;
import vn.thidua.submission.Submission;
import vn.thidua.submission.SubmissionDesk;

/**
 * An illustrative draft of nine months, half filled in: of a health centre that is given,
 * beside its own, the targets of its district and its office, so that there are 36.
 */
@Component
@Profile("demo")
class DemoDraft {

	private static final Logger LOG = LoggerFactory.getLogger(DemoDraft.class);

	private static final String UNIT = "TTYT-VIET-YEN";

	private static final String YEAR = "2026";

	private static final String INTERIM = "2026-M09";

	private static final int TARGETS = 36;

	private static final Actor COMMITTEE = new Actor("demo", Role.COMMITTEE, "", "");

	private static final Actor CENTRE = new Actor("demo", Role.UNIT, UNIT, "");

	/** Indicator, figure and the figure of the same nine months of the year before. */
	private static final List<List<String>> FIGURES = List.of(List.of("KCB-01", "108.500", "101.240"),
			List.of("KCB-02", "9.905", "9.310"), List.of("KTXH-01", "228.150", "226.400"),
			List.of("KTXH-02", "0,03", "0,03"), List.of("KTXH-03", "1,15", "1,2"), List.of("KTXH-04", "29,4", "28,8"),
			List.of("KTXH-05", "100", "100"), List.of("KTXH-06", "9,3", "9,6"), List.of("KTXH-07", "19,8", "20,1"),
			List.of("KTXH-08", "99,1", "98,6"), List.of("CB-01", "107", "101"), List.of("CB-02", "96,5", "94"),
			List.of("CB-03", "84", "79"), List.of("CB-04", "66", "70"), List.of("CB-05", "100", "100"),
			List.of("CB-06", "97", "95"), List.of("CB-07", "99,5", "98"));

	private final Plans plans;

	private final TargetDesk targets;

	private final SubmissionDesk desk;

	private final JdbcTemplate jdbc;

	DemoDraft(Plans plans, TargetDesk targets, SubmissionDesk desk, JdbcTemplate jdbc) {
		this.plans = plans;
		this.targets = targets;
		this.desk = desk;
		this.jdbc = jdbc;
	}

	void fill() {
		assign();
		Submission draft = this.desk.open(CENTRE, UNIT, INTERIM);
		List<ReportedFigure> figures = Stream
			.concat(FIGURES.stream().map((one) -> figure(one.get(0), one.get(1), one.get(2))),
					Stream.of(said("CB-08", Said.NOT_REPORTED, "Minh họa: đang tổng hợp"),
							said("CB-09", Said.NOT_APPLICABLE, "Minh họa: không thuộc chức năng của Trung tâm")))
			.toList();
		this.desk.report(CENTRE, draft.number(), draft.version(), figures);
		this.jdbc.update("insert into submission_row values (?, 'UNIT_YEARS', 0, ?)", draft.number(),
				"{\"unit\":\"" + UNIT + "\",\"year\":\"" + YEAR + "\",\"score\":\"91\"}");
	}

	private void assign() {
		Period year = Period.parse(YEAR).orElseThrow();
		int own = this.plans.counting(year, List.of(UNIT)).size();
		List<TypedTarget> given = Stream.of("VIET-YEN", "PYT-VIET-YEN")
			.flatMap((unit) -> this.plans.counting(year, List.of(unit)).stream())
			.limit(Math.max(0, TARGETS - own))
			.map(DemoDraft::given)
			.toList();
		TargetOrder order = new TargetOrder("Kế hoạch năm 2026 (minh họa)", null, LocalDate.of(2026, 1, 1),
				"Minh họa: giao thêm cho Trung tâm Y tế");
		this.targets.assign(COMMITTEE, order, given)
			.faults()
			.forEach((fault) -> LOG.warn("{}: {}", fault.key(), fault.problem()));
	}

	private static TypedTarget given(AssignedRevision one) {
		TargetKey key = new TargetKey(UNIT, one.indicator(), one.horizon(), "Sở Y tế (minh họa)");
		return new TypedTarget(key, one.target(), one.direction(), one.document(), 0);
	}

	private static ReportedFigure figure(String indicator, String typed, String previous) {
		return new ReportedFigure(indicator, Said.FIGURE, typed, plain(typed), previous, plain(previous), null,
				"Số liệu minh họa", "");
	}

	private static ReportedFigure said(String indicator, Said said, String note) {
		return new ReportedFigure(indicator, said, "", "", "", "", null, note, "");
	}

	private static String plain(String typed) {
		Figure figure = TypedText.figure(typed, "").value();
		return (figure == null) ? "" : figure.plain();
	}

}

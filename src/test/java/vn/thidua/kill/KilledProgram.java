package vn.thidua.kill;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.thidua.ThiDua;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.assessment.run.RunProgress;
import vn.thidua.exchange.ImportCheck;
import vn.thidua.exchange.ReportImport;
import vn.thidua.submission.Reception;
import vn.thidua.submission.ReportedFigure;
import vn.thidua.submission.Said;
import vn.thidua.submission.Submission;
import vn.thidua.submission.SubmissionDesk;
import vn.thidua.work.committee.PeriodAssessments;

/**
 * The whole application in a process of its own, working until it is killed. It says on
 * its output what it has been answered.
 */
final class KilledProgram {

	static final String SIGN = "@@ ";

	/** How many figures an import brings. */
	static final int ROWS = 30_000;

	private static final Actor MEMBER = new Actor("hoidong", Role.COMMITTEE, "", "");

	private static final Actor DISTRICT = new Actor("huyen", Role.UNIT, Seed.TOP, "");

	private final ConfigurableApplicationContext context;

	private KilledProgram(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/** Starts the application, then does what the first argument says. */
	public static void main(String[] arguments) throws Exception {
		String[] settings = Arrays.copyOfRange(arguments, 1, arguments.length);
		KilledProgram program = new KilledProgram(SpringApplication.run(ThiDua.class, settings));
		say("started");
		switch (arguments[0]) {
			case "seed-steps" -> program.seed(new Seed(program.jdbc(), 8, 3), false);
			case "seed-import" -> program.seed(new Seed(program.jdbc(), 1_500, 20), false);
			case "seed-assess" -> program.seed(new Seed(program.jdbc(), 1_500, 10), true);
			case "steps" -> program.steps();
			case "import" -> program.bringIn();
			case "assess" -> program.assess(Long.parseLong(System.getProperty("seen")));
			default -> throw new IllegalArgumentException(arguments[0]);
		}
		say("ended");
		program.context.close();
	}

	private void seed(Seed seed, boolean accepted) {
		seed.plan();
		if (accepted) {
			seed.accepted();
		}
	}

	/** Units and the committee take one step after another, four at a time. */
	private void steps() throws InterruptedException {
		List<Thread> threads = IntStream.range(0, 4)
			.mapToObj((at) -> new Thread(() -> turns(Seed.unit(2 * at), Seed.unit(2 * at + 1))))
			.toList();
		threads.forEach(Thread::start);
		for (Thread thread : threads) {
			thread.join();
		}
	}

	private void turns(String... units) {
		for (int turn = 1; turn < 100_000; turn++) {
			for (String unit : units) {
				turn(unit);
			}
		}
	}

	/** One step on from wherever the submission stands. */
	private void turn(String unit) {
		SubmissionDesk desk = this.context.getBean(SubmissionDesk.class);
		Reception reception = this.context.getBean(Reception.class);
		Submission at = acknowledged(desk.open(DISTRICT, unit, Seed.PERIOD), "");
		switch (at.state()) {
			case SUBMITTED -> acknowledged(reception.accept(MEMBER, at.number(), at.version()), "");
			case ACCEPTED -> acknowledged(reception.reopen(MEMBER, at.number(), at.version(), "Sửa"), "");
			default -> {
				String figure = String.valueOf(1_000 + at.version());
				ReportedFigure said = new ReportedFigure("CT-0", Said.FIGURE, figure, figure, "", "", null, "", "");
				Submission told = acknowledged(desk.report(DISTRICT, at.number(), at.version(), List.of(said)), figure);
				acknowledged(desk.submit(DISTRICT, told.number(), told.version()), figure);
			}
		}
	}

	private static Submission acknowledged(Submission step, String figure) {
		say("step " + step.unitCode() + " " + step.version() + " " + step.state() + " " + figure);
		return step;
	}

	/** Checks a report of all units, then carries it out and says what is written. */
	private void bringIn() throws IOException {
		ReportImport imports = this.context.getBean(ReportImport.class);
		String lines = IntStream.range(0, ROWS)
			.mapToObj((at) -> Seed.unit(at / 20) + "," + Seed.indicator(at % 20) + "," + (1_000 + at % 500))
			.collect(Collectors.joining("\n", "unit,indicator,actual\n", "\n"));
		ImportCheck check = imports.check(DISTRICT, Seed.PERIOD, Map.of("results.csv",
				() -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "dossier.yaml",
				() -> new ByteArrayInputStream(("period: '2061'\nnumbers: plain\n").getBytes(StandardCharsets.UTF_8))));
		say("checked " + check.changes() + " " + check.errors());
		Thread watch = new Thread(this::tellRows);
		watch.setDaemon(true);
		watch.start();
		say("imported " + imports.confirm(DISTRICT, check.id()).done().changes());
	}

	/** Says how many rows are written, also while their transaction goes on. */
	private void tellRows() {
		JdbcTemplate beside = new JdbcTemplate(new SingleConnectionDataSource(
				this.context.getEnvironment().getRequiredProperty("spring.datasource.url"), "sa", "", true));
		beside.execute("set session characteristics as transaction isolation level read uncommitted");
		for (long told = 0; told < ROWS;) {
			Long rows = beside.queryForObject("select count(*) from submission_figure", Long.class);
			if (rows != null && rows > told) {
				told = rows;
				say("written " + told);
			}
			LockSupport.parkNanos(1_000_000);
		}
	}

	/** Starts an assessment and says how far it has come. */
	private void assess(long seen) {
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(MEMBER.name(), "",
					AuthorityUtils.createAuthorityList(MEMBER.role().authority())));
		long run = this.context.getBean(PeriodAssessments.class).start(MEMBER, Seed.PERIOD, false, seen).run();
		say("run " + run);
		Assessments assessments = this.context.getBean(Assessments.class);
		long told = 0;
		for (RunProgress at = RunProgress.NONE; at != null; at = assessments.progress(run).orElse(null)) {
			if (at.decided() > told) {
				told = at.decided();
				say("progress " + at.percent());
			}
			LockSupport.parkNanos(1_000_000);
		}
		say("assessed " + assessments.run(run).orElseThrow().status());
	}

	private JdbcTemplate jdbc() {
		return this.context.getBean(JdbcTemplate.class);
	}

	private static void say(String what) {
		synchronized (System.out) {
			System.out.println(SIGN + what);
			System.out.flush();
		}
	}

}

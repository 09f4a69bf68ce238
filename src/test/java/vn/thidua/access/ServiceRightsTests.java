package vn.thidua.access;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.api.DossierIntake;
import vn.thidua.api.RunLibrary;
import vn.thidua.api.RunLines;
import vn.thidua.api.Span;
import vn.thidua.assessment.OutputFile;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.assessment.run.DossierRegisters;
import vn.thidua.assessment.run.OwnerNames;
import vn.thidua.assessment.run.Replays;
import vn.thidua.assessment.run.RunDifferences;
import vn.thidua.assessment.run.Seals;
import vn.thidua.assessment.run.StoredDossier;
import vn.thidua.audit.AuditFilter;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.Decisions;
import vn.thidua.notice.Mails;
import vn.thidua.planning.Growth;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.planning.TargetCopy;
import vn.thidua.planning.share.ShareQuestion;
import vn.thidua.planning.share.ShareWay;
import vn.thidua.planning.share.TargetShares;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.rulebase.release.Draft;
import vn.thidua.rulebase.release.WorkingCopy;
import vn.thidua.shared.Period;
import vn.thidua.submission.PeriodDoubts;
import vn.thidua.work.committee.PeriodRuns;
import vn.thidua.unit.Register;
import vn.thidua.workbench.check.DraftChecks;
import vn.thidua.workbench.editor.Drafts;
import vn.thidua.workbench.editor.NewPacks;
import vn.thidua.workbench.effect.EffectReport;
import vn.thidua.workbench.effect.Effects;
import vn.thidua.workbench.history.ReleaseTransfer;
import vn.thidua.workbench.publication.Publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Role by service: the services ask themselves, whoever calls them. */
@ApplicationTest
@Transactional
class ServiceRightsTests {

	private static final Set<Role> ADMIN = EnumSet.of(Role.ADMIN);

	private static final Set<Role> ASSESSORS = EnumSet.of(Role.ADMIN, Role.COMMITTEE);

	private static final Set<Role> READERS = EnumSet.of(Role.ADMIN, Role.COMMITTEE, Role.AUDITOR);

	private static final Set<Role> COMMITTEE = EnumSet.of(Role.COMMITTEE);

	private static final Set<Role> AUDITORS = EnumSet.of(Role.ADMIN, Role.AUDITOR);

	private static final Period PERIOD = Period.parse("2038").orElseThrow();

	private static final AuditFilter NO_ROWS = new AuditFilter("nobody-at-all", "", "", "", "");

	private static final Span FIRST = new Span(1, 10);

	private static final RuleFiles NOTHING = RuleFiles.of(Map.of());

	@Autowired
	private ApplicationContext beans;

	/** A call of a service that changes nothing even where it is allowed. */
	private interface Call {

		void on(ApplicationContext beans) throws Exception;

	}

	private record Row(String name, Set<Role> roles, Call call) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	static List<Row> table() {
		return Stream.of(rules(), drafts(), runs()).flatMap(List::stream).toList();
	}

	private static List<Row> rules() {
		return List.of(
				new Row("roll back", ADMIN, (all) -> all.getBean(ActiveRules.class).rollBack("x", 0, "an", "thử")),
				new Row("save to the working copy", ADMIN,
						(all) -> all.getBean(WorkingCopy.class).save("../x", "", "")),
				new Row("delete from the working copy", ADMIN,
						(all) -> all.getBean(WorkingCopy.class).delete("../x", "")),
				new Row("save a draft", ADMIN, (all) -> all.getBean(Drafts.class).save("../x", "", "")),
				new Row("delete of a draft", ADMIN, (all) -> all.getBean(Drafts.class).delete("../x", "")),
				new Row("create in a draft", ADMIN, (all) -> all.getBean(Drafts.class).create("../x")),
				new Row("revert in a draft", ADMIN, (all) -> all.getBean(Drafts.class).revert("../x", "")),
				new Row("approve", ADMIN, (all) -> all.getBean(Publication.class).approve(-1, "an", "")),
				new Row("reject", ADMIN, (all) -> all.getBean(Publication.class).reject(-1, "an", "")),
				new Row("withdraw", ADMIN, (all) -> all.getBean(Publication.class).withdraw(-1, "an")),
				new Row("bring a release", ADMIN,
						(all) -> all.getBean(ReleaseTransfer.class).bring(new ByteArrayInputStream(new byte[0]), "an")),
				new Row("stop a preview", ADMIN, (all) -> all.getBean(Effects.class).cancel(-1)));
	}

	private static List<Row> drafts() {
		return List.of(new Row("read the draft", READERS, (all) -> all.getBean(Draft.class).files()),
				new Row("read a file of the draft", READERS, (all) -> all.getBean(Drafts.class).file("README.md")),
				new Row("read changes of the draft", READERS, (all) -> all.getBean(Drafts.class).changes()),
				new Row("read the sources of new packs", READERS, (all) -> all.getBean(NewPacks.class).sources()),
				new Row("check a draft", READERS, (all) -> all.getBean(DraftChecks.class).prompt(NOTHING, "", false)),
				new Row("read previews", READERS, (all) -> all.getBean(Effects.class).previews()),
				new Row("read what a preview found", READERS, (all) -> all.getBean(EffectReport.class).units(-1)),
				new Row("read the open proposal", READERS, (all) -> all.getBean(Publication.class).open()));
	}

	private static List<Row> runs() {
		return List.of(
				new Row("assess under another law", ASSESSORS,
						(all) -> all.getBean(Assessments.class)
							.startUnder(-1, LocalDate.EPOCH, all.getBean(ActiveRules.class).state().release(), "an")),
				new Row("say whose a dossier is", ADMIN,
						(all) -> all.getBean(DossierRegisters.class).assign("x", Register.HERE)),
				new Row("read whose a dossier is", ASSESSORS, (all) -> all.getBean(DossierRegisters.class).of("x")),
				new Row("seal", ASSESSORS, (all) -> all.getBean(Seals.class).seal(-1, "an", "thử")),
				new Row("replay", READERS, (all) -> all.getBean(Replays.class).replay(-1)),
				new Row("read a run", READERS, (all) -> all.getBean(Assessments.class).run(-1)),
				new Row("read how far a run has come", READERS, (all) -> all.getBean(Assessments.class).progress(-1)),
				new Row("read a seal", READERS, (all) -> all.getBean(Seals.class).of(-1)),
				new Row("read how the council decided", READERS,
						(all) -> all.getBean(Decisions.class).last(-1, "x", List.of("x"))),
				new Row("count the decisions of the council", READERS,
						(all) -> all.getBean(Decisions.class).tally(-1, "x")),
				new Row("take the decisions of the council away", READERS,
						(all) -> all.getBean(Decisions.class).all(-1)),
				new Row("read differences", READERS,
						(all) -> all.getBean(RunDifferences.class).compare(-1, -2, (one) -> {
						})),
				new Row("read names of a run", READERS,
						(all) -> all.getBean(OwnerNames.class).of(List.of(-1L), List.of("x"))));
	}

	/** A call by an actor of a service that asks for one. */
	private interface ActorCall {

		void on(ApplicationContext beans, Actor actor) throws Exception;

	}

	private record ActorRow(String name, Set<Role> roles, ActorCall call) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	static List<ActorRow> actorTable() {
		return Stream.of(plans(), letters(), trail(), dossiers()).flatMap(List::stream).toList();
	}

	private static List<ActorRow> plans() {
		ShareQuestion question = new ShareQuestion(PERIOD, "x", "x", "x", ShareWay.EQUAL);
		return List.of(
				new ActorRow("units to split over", COMMITTEE,
						(all, actor) -> all.getBean(TargetShares.class).below(actor, "x")),
				new ActorRow("weights of a split", COMMITTEE,
						(all, actor) -> all.getBean(TargetShares.class).weights(actor, question)),
				new ActorRow("targets to copy", COMMITTEE,
						(all, actor) -> all.getBean(TargetCopy.class)
							.lines(actor, PERIOD, PERIOD, Growth.read("5%"), false)),
				new ActorRow("what looks implausible in a period", READERS,
						(all, actor) -> all.getBean(PeriodDoubts.class)
							.of(actor, new ReportingPeriod("2038", 0, "", LocalDate.EPOCH, true, "", "open"),
									List.of("x"))));
	}

	private static List<ActorRow> letters() {
		return List.of(
				new ActorRow("runs of a period", READERS,
						(all, actor) -> all.getBean(PeriodRuns.class).of(actor, "2038")),
				new ActorRow("what changed since a run", READERS,
						(all, actor) -> all.getBean(PeriodRuns.class).changed(actor, -1)),
				new ActorRow("letters that did not arrive", READERS,
						(all, actor) -> all.getBean(Mails.class).failed(actor, "2038")),
				new ActorRow("try letters again", COMMITTEE,
						(all, actor) -> all.getBean(Mails.class).retry(actor, "2038")));
	}

	private static List<ActorRow> trail() {
		return List.of(
				new ActorRow("read the trail", AUDITORS,
						(all, actor) -> all.getBean(AuditTrail.class).page(actor, NO_ROWS, 1)),
				new ActorRow("read all rows of the trail", AUDITORS,
						(all, actor) -> all.getBean(AuditTrail.class).each(actor, NO_ROWS, (row) -> {
						})),
				new ActorRow("read one row of the trail", AUDITORS,
						(all, actor) -> all.getBean(AuditTrail.class).entry(actor, -1)),
				new ActorRow("read the actions of the trail", AUDITORS,
						(all, actor) -> all.getBean(AuditTrail.class).actions(actor)),
				new ActorRow("verify the trail", AUDITORS, (all, actor) -> all.getBean(AuditTrail.class).verify(actor)),
				new ActorRow("take rows of the trail away", AUDITORS,
						(all, actor) -> all.getBean(AuditTrail.class).exported(actor, NO_ROWS)));
	}

	private static List<ActorRow> dossiers() {
		return List.of(
				new ActorRow("hand in a dossier", ASSESSORS,
						(all, actor) -> all.getBean(DossierIntake.class)
							.keep(actor, new StoredDossier("x.zip", new byte[0]), Optional.empty(), Locale.ROOT)),
				new ActorRow("list dossiers", ASSESSORS,
						(all, actor) -> all.getBean(DossierIntake.class).dossiers(actor, "x", FIRST)),
				new ActorRow("read a dossier", ASSESSORS,
						(all, actor) -> all.getBean(DossierIntake.class).dossier(actor, "x", Locale.ROOT)),
				new ActorRow("assess a dossier", ASSESSORS,
						(all, actor) -> all.getBean(DossierIntake.class).assess(actor, "x", null)),
				new ActorRow("find the run of a dossier", ASSESSORS,
						(all, actor) -> all.getBean(RunLibrary.class).of(actor, "x", "x", null)));
	}

	@ParameterizedTest
	@MethodSource("actorTable")
	void onlyActorsOfTheRolesOfTheTablePass(ActorRow row) {
		for (Role role : Role.values()) {
			Throwable failure = catchThrowable(() -> row.call().on(this.beans, actor(role, "XA-998")));
			assertThat(failure instanceof AccessDeniedException).as(role.name() + ": " + failure)
				.isEqualTo(!row.roles().contains(role));
		}
	}

	private static Actor actor(Role role, String unit) {
		return new Actor("an", role, (role == Role.UNIT) ? unit : "", "");
	}

	/** A run that knows one unit, with one line about it and one about another. */
	private long runOf(String unit) {
		JdbcClient jdbc = this.beans.getBean(JdbcClient.class);
		jdbc.sql("insert into register_unit values (?, 'x', 'HEALTH_CENTRE', '', '', 0, '')").param(unit).update();
		jdbc.sql(
				"""
						insert into run (version, status, period, as_of, title, source, illustrative, dossier_name,
							dossier_digest, release_digest, created_at, created_by)
						values (1, 'finished', '2038', date '2038-12-31', 'x', '', true, 'x', 'x-2038', '', current_timestamp, 'an')
						""")
			.update();
		jdbc.sql("insert into stored_dossier (digest, name, content, register) values ('x-2038', 'x', X'', 'here')")
			.update();
		long run = jdbc.sql("select max(id) from run").query(Long.class).single();
		jdbc.sql(
				"insert into run_unit (run_id, \"unit\", name, type, parent, block, zone, region) values (?, ?, 'x', '', '', '', 0, '')")
			.params(run, unit)
			.update();
		for (String about : List.of(unit, "XA-997")) {
			jdbc.sql(
					"insert into outcomes values (?, ?, ?, 'CT', '', '', '', '', 'met', '', '', '', '', '', '', '', '', '')")
				.params(run, about.equals(unit) ? 1 : 2, about)
				.update();
		}
		return run;
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void programsReadRunsAndLinesInTheReachOfTheirRole(Role role) {
		long run = runOf("XA-998");
		RunLibrary library = this.beans.getBean(RunLibrary.class);
		RunLines lines = this.beans.getBean(RunLines.class);
		Actor reader = actor(role, "XA-998");
		assertThat(library.runs(reader, "2038", null, FIRST).total()).isOne();
		assertThat(library.run(reader, run).id()).isEqualTo(run);
		assertThat(lines.lines(reader, run, OutputFile.OUTCOMES, Map.of(), FIRST).total())
			.isEqualTo((role == Role.UNIT) ? 1 : 2);
		Actor stranger = actor(role, "XA-996");
		assertThat(library.runs(stranger, "2038", null, FIRST).total()).isEqualTo((role == Role.UNIT) ? 0 : 1);
		assertThat(catchThrowable(() -> library.run(stranger, run)) instanceof NotFound).isEqualTo(role == Role.UNIT);
		assertThat(catchThrowable(
				() -> lines.lines(stranger, run, OutputFile.OUTCOMES, Map.of(), FIRST)) instanceof NotFound)
			.isEqualTo(role == Role.UNIT);
	}

	@AfterEach
	void nobody() {
		SecurityContextHolder.clearContext();
	}

	@ParameterizedTest
	@MethodSource("table")
	void onlyTheRolesOfTheTablePass(Row row) {
		for (Role role : Role.values()) {
			login(role.authority());
			assertThat(refused(row)).as(role.name()).isEqualTo(!row.roles().contains(role));
		}
	}

	@ParameterizedTest
	@MethodSource("table")
	void nobodyAndAnUnknownRoleAreRefused(Row row) {
		SecurityContextHolder.clearContext();
		assertThat(failure(row)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
		login("ROLE_USER");
		assertThat(failure(row)).isInstanceOf(AccessDeniedException.class);
	}

	@ParameterizedTest
	@MethodSource("table")
	void theProgramItselfPassesWhileItSaysSo(Row row) {
		CurrentActor.asProgram(() -> assertThat(refused(row)).isFalse());
		assertThat(failure(row)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void whoeverActedBeforeActsAfterTheProgram(Role role) {
		login(role.authority());
		CurrentActor.asProgram(() -> assertThat(CurrentActor.now()).isEqualTo(Actor.program()));
		assertThat(CurrentActor.now().role()).isEqualTo(role);
	}

	@Test
	void whoActsIsNotTheProgramForWantOfAnother() {
		assertThat(catchThrowable(CurrentActor::now)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
	}

	private boolean refused(Row row) {
		Throwable failure = failure(row);
		return failure instanceof AccessDeniedException || failure instanceof NotFound;
	}

	private @Nullable Throwable failure(Row row) {
		return catchThrowable(() -> row.call().on(this.beans));
	}

	private static void login(String authority) {
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("an", "", authority));
	}

}

package vn.thidua.access;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.assessment.run.OwnerNames;
import vn.thidua.assessment.run.Replays;
import vn.thidua.assessment.run.RunDifferences;
import vn.thidua.assessment.run.Seals;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.rulebase.release.Draft;
import vn.thidua.rulebase.release.WorkingCopy;
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
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Transactional
class ServiceRightsTests {

	private static final Set<Role> ADMIN = EnumSet.of(Role.ADMIN);

	private static final Set<Role> ASSESSORS = EnumSet.of(Role.ADMIN, Role.COMMITTEE);

	private static final Set<Role> READERS = EnumSet.of(Role.ADMIN, Role.COMMITTEE, Role.AUDITOR);

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
				new Row("seal", ASSESSORS, (all) -> all.getBean(Seals.class).seal(-1, "an", "thử")),
				new Row("replay", READERS, (all) -> all.getBean(Replays.class).replay(-1)),
				new Row("read a run", READERS, (all) -> all.getBean(Assessments.class).run(-1)),
				new Row("read how far a run has come", READERS, (all) -> all.getBean(Assessments.class).progress(-1)),
				new Row("read a seal", READERS, (all) -> all.getBean(Seals.class).of(-1)), new Row("read differences",
						READERS, (all) -> all.getBean(RunDifferences.class).compare(-1, -2, (one) -> {
						})),
				new Row("read names of a run", READERS,
						(all) -> all.getBean(OwnerNames.class).of(List.of(-1L), List.of("x"))));
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

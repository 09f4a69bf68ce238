package vn.thidua.account.trust;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.account.Account;
import vn.thidua.account.AccountAdministration;
import vn.thidua.account.AccountDetails;
import vn.thidua.account.AccountRefused;
import vn.thidua.account.AccountRefused.Refusal;
import vn.thidua.account.AccountStore;
import vn.thidua.account.care.AccountCare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Every way by which one administrator alone could become two. */
@ApplicationTest
@Transactional
class SecondPersonTests {

	private static final Actor AN = new Actor("an", Role.ADMIN, "", "192.0.2.1");

	private static final Actor BINH = new Actor("binh", Role.ADMIN, "", "192.0.2.2");

	private static final Actor CUC = new Actor("cuc", Role.ADMIN, "", "192.0.2.3");

	@Autowired
	private AccountAdministration administration;

	@Autowired
	private AccountCare care;

	@Autowired
	private AccountRequests requests;

	@Autowired
	private SecondPerson second;

	@Autowired
	private AccountStore accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@BeforeEach
	void twoAdministratorsAndOthers() {
		insert("an", Role.ADMIN, "");
		insert("binh", Role.ADMIN, "binh@soyte.vn");
		insert("cuc", Role.ADMIN, "");
		insert("dung", Role.COMMITTEE, "");
	}

	@Test
	void aNewAdministratorLogsInOnlyOnceASecondOneApproved() {
		long id = this.administration.create(AN, details("giang", Role.ADMIN, "")).id();
		assertThat(account("giang").enabled()).isFalse();
		assertRefused("request-own", () -> this.requests.approve(new Actor("AN", Role.ADMIN, "", ""), open()));
		this.requests.approve(BINH, open());
		assertThat(account("giang").enabled()).isTrue();
		assertThat(account("giang").id()).isEqualTo(id);
		assertThat(recorded("giang")).containsExactly("account.create", "account.request", "account.request-approve");
	}

	@Test
	void anotherRoleNeedsNobody() {
		this.administration.create(AN, details("giang", Role.COMMITTEE, ""));
		assertThat(account("giang").enabled()).isTrue();
		assertThat(this.requests.open(AN)).isEmpty();
	}

	@Test
	void theRoleOfAdministratorsIsGivenByTwo() {
		Account dung = account("dung");
		assertThat(this.administration.change(AN, dung.id(), 0, details("dung", Role.ADMIN, "d@soyte.vn"))).isFalse();
		assertThat(account("dung").details()).isEqualTo(dung.details());
		this.requests.approve(BINH, open());
		assertThat(account("dung").details()).isEqualTo(details("dung", Role.ADMIN, "d@soyte.vn"));
		assertBarred("dung");
	}

	@Test
	void aDisabledAdministratorIsEnabledByTwo() {
		this.administration.enable(AN, account("cuc").id(), false);
		assertThat(this.administration.enable(AN, account("cuc").id(), true)).isFalse();
		assertThat(account("cuc").enabled()).isFalse();
		this.requests.approve(BINH, open());
		assertThat(account("cuc").enabled()).isTrue();
		assertBarred("cuc");
	}

	@Test
	void theSecondFactorOfAnAdministratorIsTakenAwayByTwo() {
		this.jdbc.sql("update account set second_factor = 'x' where name = 'cuc'").update();
		assertThat(this.care.resetSecondFactor(AN, account("cuc").id())).isFalse();
		assertThat(account("cuc").secondFactor()).isTrue();
		this.requests.approve(BINH, open());
		assertThat(account("cuc").secondFactor()).isFalse();
		assertBarred("cuc");
	}

	@Test
	void theAddressByWhichAnAdministratorMayLogInIsChangedByTwo() {
		Account binh = account("binh");
		assertThat(this.administration.change(AN, binh.id(), 0, details("binh", Role.ADMIN, "an2@soyte.vn"))).isFalse();
		assertThat(this.accounts.ofEmail("an2@soyte.vn")).isEmpty();
		assertThat(this.administration.change(BINH, binh.id(), 0, details("binh", Role.ADMIN, "b@soyte.vn")))
			.as("one's own")
			.isTrue();
	}

	@Test
	void whoseAddressIsTakenMeanwhileGetsNone() {
		this.administration.change(AN, account("dung").id(), 0, details("dung", Role.ADMIN, "d@soyte.vn"));
		insert("giang", Role.UNIT, "d@soyte.vn");
		assertRefused("changed-meanwhile", () -> this.requests.approve(BINH, open()));
		assertThat(account("dung").details().role()).isEqualTo(Role.COMMITTEE);
	}

	@Test
	void whoHasGivenAPasswordDoesNotApproveWithIt() {
		this.care.resetPassword(AN, account("binh").id());
		this.administration.create(AN, details("giang", Role.ADMIN, ""));
		assertRefused("barred", () -> this.requests.approve(BINH, open()));
		assertThat(account("giang").enabled()).isFalse();
		this.requests.approve(CUC, open());
		assertThat(account("giang").enabled()).isTrue();
	}

	@Test
	void whoHasGivenAPasswordDoesNotAskWithItAndApproveAsThemselves() {
		this.care.resetPassword(AN, account("binh").id());
		assertRefused("barred",
				() -> this.administration.change(BINH, account("dung").id(), 0, details("dung", Role.ADMIN, "")));
		assertThat(this.requests.open(AN)).isEmpty();
	}

	@Test
	void aChainOfResetsGainsNothing() {
		this.care.resetPassword(AN, account("binh").id());
		this.care.resetPassword(BINH, account("cuc").id());
		this.administration.change(AN, account("dung").id(), 0, details("dung", Role.ADMIN, ""));
		assertRefused("barred", () -> this.requests.approve(BINH, open()));
		assertRefused("barred", () -> this.requests.approve(CUC, open()));
	}

	@Test
	void aNewAdministratorWhosePasswordTheOneWhoAskedKnowsDoesNotCountYet() {
		this.administration.create(AN, details("giang", Role.ADMIN, ""));
		this.requests.approve(BINH, open());
		assertBarred("giang");
	}

	@Test
	void aDetourThroughAnotherRoleGainsNothing() {
		long binh = account("binh").id();
		this.administration.change(AN, binh, 0, details("binh", Role.AUDITOR, "an2@soyte.vn"));
		this.care.resetPassword(AN, binh);
		assertThat(this.administration.change(AN, binh, 1, details("binh", Role.ADMIN, "an2@soyte.vn"))).isFalse();
		assertThat(account("binh").details().role()).isEqualTo(Role.AUDITOR);
		this.requests.approve(CUC, open());
		assertBarred("binh");
	}

	@Test
	void theBarEndsAfterADay() {
		this.care.resetPassword(AN, account("binh").id());
		assertThat(later(Duration.ofHours(24).minusMinutes(1)).independent("binh")).isFalse();
		assertThat(later(Duration.ofHours(24).plusMinutes(1)).independent("BINH")).isTrue();
		assertThat(this.second.independent("an")).isTrue();
	}

	@Test
	void unlockingDoesNotEndIt() {
		this.care.resetPassword(AN, account("binh").id());
		this.care.unlock(AN, account("binh").id());
		assertBarred("binh");
	}

	@Test
	void anAccountThatChangedMeanwhileIsNotApproved() {
		this.administration.change(AN, account("dung").id(), 0, details("dung", Role.ADMIN, ""));
		this.administration.change(AN, account("dung").id(), 0, details("dung", Role.AUDITOR, ""));
		long open = open();
		assertRefused("changed-meanwhile", () -> this.requests.approve(BINH, open));
		assertThat(account("dung").details().role()).isEqualTo(Role.AUDITOR);
		assertThat(this.requests.open(AN)).isEmpty();
		assertRefused("request-decided", () -> this.requests.approve(BINH, open));
		assertThat(recorded("dung")).contains("account.request-void");
	}

	@Test
	void aRequestIsRejectedOrTakenBackAndDecidedOnce() {
		this.administration.create(AN, details("giang", Role.ADMIN, ""));
		long first = open();
		this.requests.decline(BINH, first);
		assertThat(account("giang").enabled()).isFalse();
		assertRefused("request-decided", () -> this.requests.approve(BINH, first));
		assertThat(this.administration.enable(AN, account("giang").id(), true)).isFalse();
		assertRefused("request-open", () -> this.administration.enable(CUC, account("giang").id(), true));
		this.requests.decline(AN, open());
		assertThat(recorded("giang")).endsWith("account.request-reject", "account.request", "account.request-withdraw");
	}

	@Test
	void onesOwnAccountIsNotReset() {
		assertRefused("own", () -> this.care.resetPassword(AN, account("an").id()));
		assertRefused("own", () -> this.care.resetSecondFactor(AN, account("an").id()));
	}

	@Test
	void anAccountOfTheDemonstrationStaysDisabled() {
		long id = this.accounts.insert(details("quantri", Role.ADMIN, ""), "{noop}x", false, this.clock.instant(),
				"demo");
		this.accounts.enable(id, false);
		assertRefused("demo", () -> this.administration.enable(AN, id, true));
	}

	@Test
	void whereOnePersonMayDoBothNothingWaits() {
		SecondPerson alone = new SecondPerson(this.accounts, this.clock, true);
		this.care.resetPassword(AN, account("binh").id());
		assertThat(alone.needed(AN)).isFalse();
		assertThat(alone.independent("binh")).isTrue();
	}

	@Test
	void whetherAnybodyCouldApproveIsKnown() {
		assertThat(this.second.available(AN)).isTrue();
		this.jdbc.sql("update account set enabled = false where name <> 'an'").update();
		assertThat(this.second.available(AN)).isFalse();
	}

	@Test
	void nobodyButAdministratorsDecides() {
		this.administration.create(AN, details("giang", Role.ADMIN, ""));
		long open = open();
		for (Role role : List.of(Role.COMMITTEE, Role.UNIT, Role.AUDITOR)) {
			Actor actor = new Actor("dung", role, "", "");
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.requests.approve(actor, open));
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.requests.decline(actor, open));
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.requests.open(actor));
		}
	}

	private SecondPerson later(Duration time) {
		return new SecondPerson(this.accounts, Clock.offset(this.clock, time), false);
	}

	private void assertBarred(String name) {
		assertThat(this.second.independent(name)).isFalse();
	}

	private long open() {
		return this.requests.open(AN).get(0).id();
	}

	private static void assertRefused(String code, Runnable work) {
		assertThatExceptionOfType(AccountRefused.class).isThrownBy(work::run)
			.satisfies((ex) -> assertThat(ex.refusals()).containsExactly(new Refusal("", code)));
	}

	private void insert(String name, Role role, String email) {
		this.accounts.insert(details(name, role, email), "{noop}x", false, this.clock.instant(), "test");
	}

	private Account account(String name) {
		return this.accounts.named(name).orElseThrow();
	}

	private static AccountDetails details(String name, Role role, String email) {
		return new AccountDetails(name, "", email, role, "");
	}

	private List<String> recorded(String account) {
		return this.jdbc.sql("select action from audit_event where subject = ? order by seq")
			.param("account " + account)
			.query(String.class)
			.list();
	}

}

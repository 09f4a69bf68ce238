package vn.thidua.account;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Role;
import vn.thidua.account.AccountRefused.Refusal;
import vn.thidua.account.care.AccountCare;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What administrators do with accounts. */
@ApplicationTest
@Transactional
class AccountAdministrationTests {

	private static final Actor ADMIN = new Actor("admin", Role.ADMIN, "", "192.0.2.1");

	@Autowired
	private AccountAdministration administration;

	@Autowired
	private AccountCare care;

	@Autowired
	private AccountList list;

	@Autowired
	private AccountStore accounts;

	@Autowired
	private PasswordHashing hashing;

	@Autowired
	private CodeAttempts attempts;

	@Autowired
	private UnitRegister units;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aUnit() {
		this.units.save(new HealthUnit("TT-ACCOUNT", "Trung tâm", null, "", "", 0, null));
	}

	@Test
	void aNewAccountHasARandomPasswordThatMustBeChanged() {
		FreshPassword fresh = this.administration.create(ADMIN, details("thu", Role.UNIT, "TT-ACCOUNT"));
		Account stored = this.accounts.named("THU").orElseThrow();
		assertThat(stored.id()).isEqualTo(fresh.id());
		assertThat(stored.mustChange()).isTrue();
		assertThat(stored.createdBy()).isEqualTo("admin");
		assertThat(this.hashing.matches(fresh.password(), stored.passwordHash())).isTrue();
		assertThat(fresh.toString()).doesNotContain(fresh.password());
		assertThat(recorded()).last().asString().isEqualTo("account.create|account thu");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ab", "thư", "a b", ".abc", "program", "Stranger", "x<script>" })
	void aNameThatIsNoneIsRefused(String name) {
		assertRefused(details(name, Role.AUDITOR, ""), "name", "name");
	}

	@Test
	void aNameIsTakenWhateverItsCase() {
		this.administration.create(ADMIN, details("thu.nguyen", Role.AUDITOR, ""));
		assertRefused(details("Thu.Nguyen", Role.AUDITOR, ""), "name", "name-taken");
	}

	@Test
	void anAccountOfAUnitNeedsAUnitThatThereIs() {
		assertRefused(details("thu", Role.UNIT, "TT-NOWHERE"), "unitCode", "unit");
		assertRefused(details("thu", Role.UNIT, ""), "unitCode", "unit");
	}

	@Test
	void anAccountOfAnotherRoleHasNoUnit() {
		this.administration.create(ADMIN, details("thu", Role.AUDITOR, "TT-ACCOUNT"));
		assertThat(this.accounts.named("thu").orElseThrow().details().unitCode()).isEmpty();
	}

	@Test
	void anEMailAddressBelongsToOneAccount() {
		this.administration.create(ADMIN, new AccountDetails("mot", "", "A@soyte.vn", Role.AUDITOR, ""));
		assertRefused(new AccountDetails("hai", "", "a@SoYTe.vn ", Role.AUDITOR, ""), "email", "email-taken");
		assertRefused(new AccountDetails("hai", "", "không phải", Role.AUDITOR, ""), "email", "email");
		long id = this.accounts.named("mot").orElseThrow().id();
		this.administration.change(ADMIN, id, 0, new AccountDetails("mot", "Một", "a@soyte.vn", Role.AUDITOR, ""));
		assertThat(this.accounts.ofEmail("a@soyte.vn").orElseThrow().details().displayName()).isEqualTo("Một");
	}

	@Test
	void aChangeOfWhatSomebodyElseChangedMeanwhileIsRefused() {
		long id = this.administration.create(ADMIN, details("thu", Role.AUDITOR, "")).id();
		this.administration.change(ADMIN, id, 0, details("thu", Role.COMMITTEE, ""));
		assertThatExceptionOfType(AccountRefused.class)
			.isThrownBy(() -> this.administration.change(ADMIN, id, 0, details("thu", Role.AUDITOR, "")))
			.satisfies((ex) -> assertThat(ex.refusals()).containsExactly(new Refusal("", "changed-meanwhile")));
		assertThat(this.accounts.numbered(id).orElseThrow().details().role()).isEqualTo(Role.COMMITTEE);
	}

	@Test
	void aNameNeverChanges() {
		long id = this.administration.create(ADMIN, details("thu", Role.AUDITOR, "")).id();
		this.administration.change(ADMIN, id, 0, details("khac", Role.AUDITOR, ""));
		assertThat(this.accounts.numbered(id).orElseThrow().name()).isEqualTo("thu");
	}

	@Test
	void theLastAdministratorRemains() {
		Account admin = this.accounts.named("admin").orElseThrow();
		assertThatExceptionOfType(AccountRefused.class)
			.isThrownBy(() -> this.administration.enable(ADMIN, admin.id(), false));
		assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> this.administration.change(ADMIN, admin.id(),
				admin.version(), details("admin", Role.AUDITOR, "")));
		long second = this.accounts.insert(details("hai", Role.ADMIN, ""), "{noop}x", false, Instant.now(), "test");
		this.administration.enable(ADMIN, second, false);
		assertThatExceptionOfType(AccountRefused.class).as("the other one is disabled")
			.isThrownBy(() -> this.administration.enable(ADMIN, admin.id(), false));
		this.accounts.enable(second, true);
		this.administration.enable(ADMIN, admin.id(), false);
		assertThatExceptionOfType(AccountRefused.class)
			.isThrownBy(() -> this.administration.change(ADMIN, second, 0, details("hai", Role.AUDITOR, "")));
	}

	@Test
	void aResetPasswordIsAnotherAndEndsALockOut() {
		FreshPassword first = this.administration.create(ADMIN, details("thu", Role.AUDITOR, ""));
		for (int i = 0; i < 5; i++) {
			this.attempts.begin(this.accounts.numbered(first.id()).orElseThrow());
		}
		FreshPassword second = this.care.resetPassword(ADMIN, first.id());
		Account stored = this.accounts.numbered(first.id()).orElseThrow();
		assertThat(this.hashing.matches(first.password(), stored.passwordHash())).isFalse();
		assertThat(this.hashing.matches(second.password(), stored.passwordHash())).isTrue();
		assertThat(stored.failures()).isZero();
		assertThat(stored.lockedUntil()).isNull();
	}

	@Test
	void changesAreRecordedWithOldAndNew() {
		long id = this.administration.create(ADMIN, details("thu", Role.AUDITOR, "")).id();
		this.administration.change(ADMIN, id, 0, details("thu", Role.UNIT, "TT-ACCOUNT"));
		assertThat(this.jdbc.sql("select before_value, after_value from audit_event where action = 'account.change'")
			.query((row, number) -> row.getString(1) + " | " + row.getString(2))
			.single()).contains("role=AUDITOR, unit= |", "role=UNIT, unit=TT-ACCOUNT");
		this.administration.enable(ADMIN, id, false);
		this.administration.enable(ADMIN, id, false);
		this.administration.enable(ADMIN, id, true);
		this.care.unlock(ADMIN, id);
		this.care.resetSecondFactor(ADMIN, id);
		assertThat(recorded()).endsWith("account.disable|account thu", "account.enable|account thu",
				"account.unlock|account thu", "account.second-factor-reset|account thu");
	}

	@Test
	void theListFindsByNameAddressUnitAndRole() {
		this.administration.create(ADMIN, new AccountDetails("thu_1", "Nguyễn Thị Thu", "thu@x.vn", Role.AUDITOR, ""));
		this.administration.create(ADMIN, details("thux1", Role.UNIT, "TT-ACCOUNT"));
		assertThat(this.list.find(ADMIN, "thu_", null)).extracting(Account::name).containsExactly("thu_1");
		assertThat(this.list.find(ADMIN, "THỊ THU".toLowerCase(Locale.ROOT), null)).extracting(Account::name)
			.containsExactly("thu_1");
		assertThat(this.list.find(ADMIN, "tt-acc", null)).extracting(Account::name).containsExactly("thux1");
		assertThat(this.list.find(ADMIN, "", Role.ADMIN)).extracting(Account::name).containsExactly("admin");
		assertThat(this.list.find(ADMIN, "%", null)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
	void nobodyButAdministratorsDoesAnyOfIt(Role role) {
		Actor actor = new Actor("ai", role, "TT-ACCOUNT", "");
		long id = this.accounts.named("admin").orElseThrow().id();
		List<Runnable> all = List.of(() -> this.list.find(actor, "", null),
				() -> this.administration.account(actor, id),
				() -> this.administration.create(actor, details("thu", Role.ADMIN, "")),
				() -> this.administration.change(actor, id, 0, details("admin", Role.ADMIN, "")),
				() -> this.administration.enable(actor, id, false), () -> this.care.unlock(actor, id),
				() -> this.care.resetPassword(actor, id), () -> this.care.resetSecondFactor(actor, id));
		assertThat(all)
			.allSatisfy((one) -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(one::run));
	}

	@Test
	void anAccountThatThereIsNotIsNotFound() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.administration.account(ADMIN, -1));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.care.unlock(ADMIN, -1));
	}

	private void assertRefused(AccountDetails details, String field, String code) {
		assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> this.administration.create(ADMIN, details))
			.satisfies((ex) -> assertThat(ex.refusals()).containsExactly(new Refusal(field, code)));
	}

	private static AccountDetails details(String name, Role role, String unit) {
		return new AccountDetails(name, "", "", role, unit);
	}

	private List<String> recorded() {
		return this.jdbc.sql("select action, subject from audit_event order by seq")
			.query((row, number) -> row.getString(1) + "|" + row.getString(2))
			.list();
	}

}

package vn.thidua.account.web;

import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.AccountUser;
import vn.thidua.access.Role;
import vn.thidua.account.Account;
import vn.thidua.account.AccountStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The administrator's pages of accounts. */
@ApplicationTest
@Transactional
class AccountPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AccountStore accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SessionRegistry registry;

	@ParameterizedTest
	@EnumSource(Role.class)
	void onlyAdministratorsOpenThem(Role role) {
		AccountUser reader = new AccountUser("ai", "", role, "", true, true);
		int status = (role == Role.ADMIN) ? 200 : 403;
		long id = this.accounts.named("admin").orElseThrow().id();
		assertThat(this.mvc.get().uri("/accounts").with(user(reader))).hasStatus(status);
		assertThat(this.mvc.get().uri("/accounts/new").with(user(reader))).hasStatus(status);
		assertThat(this.mvc.get().uri("/accounts/" + id).with(user(reader))).hasStatus(status);
	}

	@Test
	@WithMockUser(roles = "ADMIN")
	void anAccountIsCreatedAndItsPasswordShownOnce() {
		MvcTestResult created = create(Map.of("name", "thu.hoi", "role", "AUDITOR"));
		long id = this.accounts.named("thu.hoi").orElseThrow().id();
		assertThat(created).redirectedUrl().isEqualTo("/accounts/" + id);
		assertThat(created).flash().containsKey("fresh");
		assertThat(this.mvc.get().uri("/accounts/" + id)).bodyText().contains("thu.hoi").doesNotContain("Mật khẩu tạm");
		assertThat(this.mvc.get().uri("/accounts?text=thu.h&role=AUDITOR")).bodyText().contains("thu.hoi");
		assertThat(this.mvc.get().uri("/accounts?text=thu.h&role=ADMIN")).bodyText().contains("Tìm thấy 0 tài khoản");
	}

	@Test
	@WithMockUser(roles = "ADMIN")
	void whatIsWrongIsToldWithNothingTypedLost() {
		assertThat(create(Map.of("name", "a b", "role", "UNIT", "unitCode", "XA-999", "email", "thu"))).hasStatusOk()
			.bodyText()
			.contains("href=\"#name\"", "href=\"#email\"", "href=\"#unitCode\"", "value=\"a b\"", "value=\"XA-999\"",
					"value=\"thu\"");
	}

	@Test
	@WithMockUser(roles = "ADMIN")
	void theLastAdministratorIsNotDisabled() {
		Account admin = this.accounts.named("admin").orElseThrow();
		assertThat(this.mvc.post().uri("/accounts/" + admin.id() + "/disable").with(csrf())).flash()
			.containsKey("refused");
		assertThat(this.accounts.named("admin").orElseThrow().enabled()).isTrue();
	}

	@Test
	@WithMockUser(roles = "ADMIN")
	void anAccountIsDisabledAndEnabledAgain() {
		create(Map.of("name", "thu.hoi", "role", "AUDITOR"));
		long id = this.accounts.named("thu.hoi").orElseThrow().id();
		assertThat(this.mvc.post().uri("/accounts/" + id + "/disable").with(csrf())).flash()
			.containsEntry("done", "account-disabled");
		assertThat(this.accounts.named("thu.hoi").orElseThrow().enabled()).isFalse();
		assertThat(this.mvc.post().uri("/accounts/" + id + "/enable").with(csrf())).flash()
			.containsEntry("done", "account-enabled");
		assertThat(this.accounts.named("thu.hoi").orElseThrow().enabled()).isTrue();
	}

	@Test
	@WithMockUser(username = "admin", roles = "ADMIN")
	void aNewAdministratorWaitsOnThePageForAnother() {
		create(Map.of("name", "thu.hoi", "role", "ADMIN", "email", "thu@soyte.vn"));
		long id = this.accounts.named("thu.hoi").orElseThrow().id();
		assertThat(this.mvc.get().uri("/accounts/" + id)).bodyText()
			.contains("Chờ duyệt: Cho tài khoản quản trị thu.hoi đăng nhập (admin đề nghị)", "account approve");
		long request = this.jdbc.sql("select max(id) from account_request").query(Long.class).single();
		String approve = "/accounts/requests/" + request + "/approve";
		assertThat(this.mvc.get().uri("/accounts")).bodyText()
			.contains("Rút đề nghị", "thu@soyte.vn")
			.doesNotContain(approve);
		assertThat(this.mvc.post().uri(approve).with(csrf())).flash().containsKey("refused");
		AccountUser other = new AccountUser("khac", "", Role.ADMIN, "", true, true);
		assertThat(this.mvc.get().uri("/accounts").with(user(other))).bodyText().contains(approve, "Từ chối");
		assertThat(this.mvc.get().uri("/accounts?lang=en").with(user(other))).bodyText()
			.contains("Let the administrator thu.hoi log in");
		assertThat(this.mvc.post().uri(approve).with(csrf()).with(user(other))).flash()
			.containsEntry("done", "request-approved");
		assertThat(this.accounts.named("thu.hoi").orElseThrow().enabled()).isTrue();
	}

	@Test
	@WithMockUser(username = "admin", roles = "ADMIN")
	void ownTokensAreRevokedAndThoseOfOthersNotFound() {
		create(Map.of("name", "thu.hoi", "role", "AUDITOR"));
		this.jdbc.sql("update account set must_change = false, password_hash = '{noop}bão rơi giữa rừng'").update();
		assertThat(this.mvc.post()
			.uri("/account/tokens")
			.with(csrf())
			.param("label", "kho dữ liệu")
			.param("scope", "READ")
			.param("days", "30")
			.param("proof", "bão rơi giữa rừng")).flash().containsKey("fresh");
		long token = this.jdbc.sql("select max(id) from account_token").query(Long.class).single();
		AccountUser other = new AccountUser("thu.hoi", "", Role.AUDITOR, "", true, true);
		assertThat(this.mvc.post().uri("/account/tokens/" + token + "/revoke").with(csrf()).with(user(other)))
			.hasStatus(404);
		assertThat(this.mvc.get().uri("/account/tokens")).bodyText().contains("/account/tokens/" + token + "/revoke");
		assertThat(this.mvc.post().uri("/account/tokens/" + token + "/revoke").with(csrf())).flash()
			.containsEntry("done", "token-revoked");
		assertThat(this.mvc.get().uri("/account/tokens")).bodyText()
			.doesNotContain("/account/tokens/" + token + "/revoke");
	}

	@Test
	@WithMockUser(username = "admin", roles = "ADMIN")
	void theOtherSessionsOfTheAccountEndAndNobodyElses() {
		AccountUser admin = new AccountUser("admin", "", Role.ADMIN, "", true, true);
		this.registry.registerNewSession("admin-elsewhere", admin);
		this.registry.registerNewSession("somebody", new AccountUser("ai", "", Role.AUDITOR, "", true, true));
		assertThat(this.mvc.post().uri("/account/sessions/end-others").with(csrf())).flash()
			.containsEntry("done", "sessions-ended");
		assertThat(expired("admin-elsewhere")).isTrue();
		assertThat(expired("somebody")).isFalse();
		this.registry.removeSessionInformation("admin-elsewhere");
		this.registry.removeSessionInformation("somebody");
	}

	private boolean expired(String session) {
		return Objects.requireNonNull(this.registry.getSessionInformation(session)).isExpired();
	}

	@Test
	@WithMockUser(roles = "ADMIN")
	void anAccountThatThereIsNotIsNotFound() {
		assertThat(this.mvc.get().uri("/accounts/999999")).hasStatus(404);
		assertThat(this.mvc.post().uri("/accounts/999999/password").with(csrf())).hasStatus(404);
	}

	@Test
	@WithMockUser(username = "khong.co", roles = "COMMITTEE")
	void whoHasNoAccountHasNoPageOfIt() {
		assertThat(this.mvc.get().uri("/account")).hasStatus(404);
		assertThat(this.mvc.get().uri("/account/tokens")).hasStatus(404);
	}

	private MvcTestResult create(Map<String, String> typed) {
		MockMvcRequestBuilder request = this.mvc.post().uri("/accounts").with(csrf());
		typed.forEach(request::param);
		return request.exchange();
	}

}

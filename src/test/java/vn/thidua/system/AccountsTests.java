package vn.thidua.system;

import org.junit.jupiter.api.Test;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.thidua.access.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Which accounts may approve what another one proposed. */
class AccountsTests {

	private final SecurityConfiguration security = new SecurityConfiguration();

	private final PasswordEncoder encoder = this.security.passwordEncoder();

	@Test
	void anApproverExistsOnlyWithAPassword() {
		UserDetailsService alone = this.security.administrators(this.encoder, "một", "");
		assertThatExceptionOfType(UsernameNotFoundException.class)
			.isThrownBy(() -> alone.loadUserByUsername("approver"));
		UserDetailsService both = this.security.administrators(this.encoder, "một", "hai");
		assertThat(this.encoder.matches("hai", both.loadUserByUsername("approver").getPassword())).isTrue();
		assertThat(both.loadUserByUsername("approver").getAuthorities()).extracting("authority")
			.containsExactly("ROLE_ADMIN");
	}

	@Test
	void theDemonstrationHasTwoAdministrators() {
		assertThat(DemoAccount.ALL).filteredOn((account) -> account.role() == Role.ADMIN)
			.extracting(DemoAccount::name)
			.containsExactly("quantri", "phapche");
	}

}

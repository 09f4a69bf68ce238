package vn.thidua.system;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import vn.thidua.access.AccountUser;

/** Every page needs a log-in, but the log-in page, its assets and the health check. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final Logger LOG = LoggerFactory.getLogger(SecurityConfiguration.class);

	private static final String CONTENT_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "img-src 'self' data:; frame-ancestors 'none'; form-action 'self'; base-uri 'self'";

	private static final int PASSWORD_BYTES = 15;

	@Bean
	SecurityFilterChain pages(HttpSecurity http) throws Exception {
		return http
			.authorizeHttpRequests((request) -> request
				.requestMatchers("/webjars/**", "/css/**", "/js/**", "/login", "/error", "/actuator/health")
				.permitAll()
				.requestMatchers(HttpMethod.POST, "/rules/**")
				.hasRole("ADMIN")
				.requestMatchers("/rules/draft/**")
				.hasAnyRole("ADMIN", "COMMITTEE", "AUDITOR")
				.requestMatchers(HttpMethod.POST, "/runs/**")
				.hasAnyRole("ADMIN", "COMMITTEE")
				.requestMatchers("/imports/**")
				.hasAnyRole("ADMIN", "COMMITTEE")
				.anyRequest()
				.authenticated())
			.formLogin((login) -> login.loginPage("/login").defaultSuccessUrl("/", false))
			.logout((logout) -> logout.logoutSuccessUrl("/login?logout"))
			.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_POLICY)))
			.build();
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

	@Bean
	@Profile("demo")
	UserDetailsService demoAccounts(PasswordEncoder encoder) {
		Map<String, AccountUser> accounts = new HashMap<>();
		DemoAccount.ALL.forEach((one) -> accounts.put(one.name(),
				new AccountUser(one.name(), encoder.encode(one.password()), one.role(), one.unitCode(), true, true)));
		return (name) -> {
			AccountUser known = accounts.get(name);
			if (known == null) {
				throw new UsernameNotFoundException(name);
			}
			return new AccountUser(known.getUsername(), String.valueOf(known.getPassword()), known.role(),
					known.unitCode(), true, true);
		};
	}

	@Bean
	@Profile("!demo")
	UserDetailsService administrators(PasswordEncoder encoder, @Value("${thidua.admin.password:}") String given,
			@Value("${thidua.approver.password:}") String approver) {
		String password = given.isEmpty() ? random() : given;
		if (given.isEmpty()) {
			LOG.info("Administrator for this start: admin, password {} (set thidua.admin.password to choose one)",
					password);
		}
		InMemoryUserDetailsManager accounts = new InMemoryUserDetailsManager(
				account("admin", encoder.encode(password), "ADMIN"));
		if (!approver.isEmpty()) {
			accounts.createUser(account("approver", encoder.encode(approver), "ADMIN"));
		}
		return accounts;
	}

	private static UserDetails account(String name, String password, String role) {
		return User.withUsername(name).password(password).roles(role).build();
	}

	private static String random() {
		byte[] bytes = new byte[PASSWORD_BYTES];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}

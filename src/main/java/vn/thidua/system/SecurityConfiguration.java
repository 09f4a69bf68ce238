package vn.thidua.system;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Every page needs a log-in, but the log-in page, its assets and the health check. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String CONTENT_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "img-src 'self' data:; frame-ancestors 'none'; form-action 'self'; base-uri 'self'";

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

}

package vn.thidua.system;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import vn.thidua.account.login.LogIns;
import vn.thidua.account.token.ApiAccess;

/**
 * Every page needs a log-in, but the log-in page, its assets and the health check;
 * programs need a token. Which account may do what in detail is for the services to
 * demand.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String CONTENT_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "img-src 'self' data:; frame-ancestors 'none'; form-action 'self'; base-uri 'self'";

	@Bean
	@Order(1)
	SecurityFilterChain programs(HttpSecurity http, ApiAccess access, LogIns logIns) {
		http.securityMatcher("/api/**");
		access.addTo(http);
		logIns.addGateTo(http);
		return http.build();
	}

	@Bean
	SecurityFilterChain pages(HttpSecurity http, LogIns logIns) throws Exception {
		http.authorizeHttpRequests((request) -> request
			.requestMatchers("/webjars/**", "/css/**", "/js/**", "/login", "/login/second", "/error",
					"/developers/problems/**", "/actuator/health")
			.permitAll()
			.requestMatchers(HttpMethod.POST, "/rules/**")
			.hasRole("ADMIN")
			.requestMatchers("/rules/draft/**")
			.hasAnyRole("ADMIN", "COMMITTEE", "AUDITOR")
			.requestMatchers(HttpMethod.POST, "/runs/**")
			.hasAnyRole("ADMIN", "COMMITTEE")
			.requestMatchers("/imports/**")
			.hasAnyRole("ADMIN", "COMMITTEE")
			.requestMatchers("/accounts/**")
			.hasRole("ADMIN")
			.anyRequest()
			.authenticated())
			.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_POLICY)));
		logIns.addTo(http);
		return http.build();
	}

}

package vn.thidua.system;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
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
			+ "img-src 'self' data:; frame-ancestors 'none'; form-action 'self'; base-uri 'self'; object-src 'none'";

	private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

	private static final String NO_DEVICES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

	@Bean
	@Order(1)
	SecurityFilterChain programs(HttpSecurity http, ApiAccess access, LogIns logIns) {
		http.securityMatcher("/api/**");
		http.headers((headers) -> protect(headers, DATA_POLICY));
		access.addTo(http);
		logIns.addGateTo(http);
		return http.build();
	}

	@Bean
	SecurityFilterChain pages(HttpSecurity http, LogIns logIns) throws Exception {
		http.authorizeHttpRequests((request) -> request
			.requestMatchers("/webjars/**", "/css/**", "/js/**", "/login", "/login/second", "/error",
					"/developers/problems/**", "/developers/openapi", "/actuator/health")
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
			.authenticated()).headers((headers) -> protect(headers, CONTENT_POLICY));
		http.addFilterBefore(new UploadsNeedLogIn(), CsrfFilter.class);
		logIns.addTo(http);
		return http.build();
	}

	private static void protect(HeadersConfigurer<HttpSecurity> headers, String contentPolicy) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(contentPolicy))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((policy) -> policy.policy(NO_DEVICES))
			.crossOriginOpenerPolicy((policy) -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.crossOriginResourcePolicy((policy) -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
	}

}

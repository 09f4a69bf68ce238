package vn.thidua.account.token;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.account.throttle.TokenThrottle;

/**
 * How programs get in: by token, without a session; what is refused is told as a problem
 * (RFC 9457).
 */
@Component
public class ApiAccess {

	private static final String PAGES = "/developers/problems/";

	private final TokenLogIn tokens;

	private final MessageSource messages;

	private final LocaleResolver locales;

	private final JsonMapper json;

	private final BearerTokenAuthenticationEntryPoint unknown = new BearerTokenAuthenticationEntryPoint();

	private final BearerTokenAccessDeniedHandler denied = new BearerTokenAccessDeniedHandler();

	ApiAccess(TokenLogIn tokens, MessageSource messages, LocaleResolver locales, JsonMapper json) {
		this.tokens = tokens;
		this.messages = messages;
		this.locales = locales;
		this.json = json;
	}

	/** Adds it to a chain. */
	public void addTo(HttpSecurity http) {
		http.securityContext((context) -> context.securityContextRepository(new SessionForReading()))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.authorizeHttpRequests((request) -> request.anyRequest().access(ScopeDemand.byMethod()))
			.oauth2ResourceServer((server) -> server.authenticationManagerResolver((request) -> this.tokens)
				.authenticationEntryPoint((request, response, why) -> {
					this.unknown.commence(request, response, why);
					response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(why));
					boolean many = why instanceof TooManyWrongTokens;
					if (many) {
						response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
						response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(TokenThrottle.WAIT.toSeconds()));
					}
					tell(request, response, many ? "too-many" : "unauthorized", "account.api." + response.getStatus());
				})
				.accessDeniedHandler((request, response, why) -> {
					this.denied.handle(request, response, why);
					tell(request, response, "denied", "account.api.403");
				}));
	}

	private static String challenge(AuthenticationException why) {
		return (why instanceof OAuth2AuthenticationException refused)
				? "Bearer error=\"" + refused.getError().getErrorCode() + "\"" : "Bearer";
	}

	private void tell(HttpServletRequest request, HttpServletResponse response, String kind, String key)
			throws IOException {
		Locale locale = this.locales.resolveLocale(request);
		Map<String, Object> problem = new LinkedHashMap<>();
		problem.put("type", PAGES + kind);
		problem.put("title", this.messages.getMessage("api.problem." + kind, null, locale));
		problem.put("status", response.getStatus());
		problem.put("detail", this.messages.getMessage(key, null, locale));
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding("UTF-8");
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
		this.json.writeValue(response.getOutputStream(), problem);
	}

}

package vn.thidua.account.login;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.thidua.access.CurrentActor;
import vn.thidua.access.SignedIn;
import vn.thidua.account.AccountStore;
import vn.thidua.account.factor.SecondFactors;
import vn.thidua.account.session.OpenSessions;
import vn.thidua.audit.AuditLog;

/** Everything by which people log in and out, for a chain of security filters. */
@Component
public class LogIns {

	private static final int ANY_NUMBER = -1;

	private final AccountStore accounts;

	private final SecondFactors factors;

	private final OpenSessions sessions;

	private final SessionRegistry registry;

	private final LogInSucceeded succeeded;

	private final SecurityContextRepository contexts;

	private final ObjectProvider<ClientRegistrationRepository> providers;

	private final ProviderLogIn providerLogIn;

	private final AuditLog audit;

	private final Clock clock;

	private final boolean administratorsNeedTwo;

	private final String address;

	LogIns(AccountStore accounts, SecondFactors factors, OpenSessions sessions, SessionRegistry registry,
			LogInSucceeded succeeded, SecurityContextRepository contexts,
			ObjectProvider<ClientRegistrationRepository> providers, ProviderLogIn providerLogIn, AuditLog audit,
			Clock clock, @Value("${thidua.second-factor.required-for-administrators}") boolean administratorsNeedTwo,
			@Value("${thidua.public-url}") String address) {
		this.address = address;
		this.accounts = accounts;
		this.factors = factors;
		this.sessions = sessions;
		this.registry = registry;
		this.succeeded = succeeded;
		this.contexts = contexts;
		this.providers = providers;
		this.providerLogIn = providerLogIn;
		this.audit = audit;
		this.clock = clock;
		this.administratorsNeedTwo = administratorsNeedTwo;
	}

	/** Adds all of it to a chain. */
	public void addTo(HttpSecurity http) throws Exception {
		http.securityContext((context) -> context.securityContextRepository(this.contexts))
			.formLogin((login) -> login.loginPage("/login")
				.successHandler(this.succeeded)
				.failureHandler((request, response,
						why) -> response.sendRedirect(request.getContextPath()
								+ ((why instanceof TooManyFailures) ? "/login?slow" : "/login?error"))))
			.logout((logout) -> logout.logoutSuccessUrl("/login?logout").addLogoutHandler(loggedOut()))
			.sessionManagement((session) -> session.sessionConcurrency((number) -> number.maximumSessions(ANY_NUMBER)
				.sessionRegistry(this.registry)
				.expiredUrl("/login?ended")))
			.with(new SecondStep(new SecondFactorFilter(this.accounts, this.factors, this.succeeded, this.clock)));
		addGateTo(http);
		if (this.providers.getIfAvailable() != null) {
			http.oauth2Login((login) -> login.loginPage("/login")
				.authorizationEndpoint((begin) -> begin
					.authorizationRequestResolver(ProviderRequests.to(this.providers.getObject(), this.address)))
				.successHandler(this.succeeded)
				.failureUrl("/login?provider")
				.userInfoEndpoint((user) -> user.oidcUserService(this.providerLogIn).userService((request) -> {
					throw new OAuth2AuthenticationException(new OAuth2Error("openid"), "The scope openid is missing");
				})));
		}
	}

	/** Adds only the look at what sessions may do. */
	public void addGateTo(HttpSecurity http) {
		http.addFilterBefore(new AccountGate(this.accounts, this.sessions, this.administratorsNeedTwo),
				AuthorizationFilter.class);
	}

	private LogoutHandler loggedOut() {
		return (request, response, authentication) -> {
			if (authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
				record(authentication, who, request.getRemoteAddr());
			}
		};
	}

	private void record(Authentication authentication, SignedIn who, String origin) {
		this.audit.record(CurrentActor.of(authentication, origin), "account.logout", "account " + who.name(), "", "");
	}

}

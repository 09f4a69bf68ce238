package vn.thidua.account.login;

import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import vn.thidua.account.Account;
import vn.thidua.account.AccountStore;
import vn.thidua.account.factor.SecondFactors;

/** Takes the code of the second factor and completes the log-in that waits for it. */
class SecondFactorFilter extends AbstractAuthenticationProcessingFilter {

	private final AccountStore accounts;

	private final SecondFactors factors;

	private final Clock clock;

	SecondFactorFilter(AccountStore accounts, SecondFactors factors, LogInSucceeded succeeded, Clock clock) {
		super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login/second"));
		this.accounts = accounts;
		this.factors = factors;
		this.clock = clock;
		setAuthenticationSuccessHandler((request, response, authentication) -> succeeded.complete(request, response,
				authentication, "two factors"));
		setAuthenticationFailureHandler(this::refuse);
	}

	@Override
	public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
		PendingLogIn pending = PendingLogIn.of(request, this.clock.instant())
			.orElseThrow(() -> new InsufficientAuthenticationException("No log-in waits for a code"));
		Account account = this.accounts.named(pending.authentication().getName()).orElseThrow();
		String code = Objects.requireNonNullElse(request.getParameter("code"), "");
		if (!this.factors.admits(account, code, request.getRemoteAddr())) {
			throw new BadCredentialsException("Refused");
		}
		PendingLogIn.forget(request.getSession());
		return pending.authentication();
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
			throws IOException {
		Optional<PendingLogIn> pending = PendingLogIn.of(request, this.clock.instant());
		String page = pending.isPresent() ? "/login/second?error" : "/login?expired";
		response.sendRedirect(request.getContextPath() + page);
	}

}

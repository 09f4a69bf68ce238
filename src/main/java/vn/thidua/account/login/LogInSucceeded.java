package vn.thidua.account.login;

import java.io.IOException;
import java.time.Clock;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.thidua.access.SignedIn;
import vn.thidua.account.Account;
import vn.thidua.account.AccountStore;
import vn.thidua.account.session.OpenSessions;
import vn.thidua.audit.AuditLog;

/**
 * After the first factor: asks for the second one where the account has one, else lets
 * the log-in be.
 */
@Component
class LogInSucceeded extends SavedRequestAwareAuthenticationSuccessHandler {

	private final AccountStore accounts;

	private final OpenSessions sessions;

	private final SecurityContextRepository contexts;

	private final AuditLog audit;

	private final Clock clock;

	LogInSucceeded(AccountStore accounts, OpenSessions sessions, SecurityContextRepository contexts, AuditLog audit,
			Clock clock) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.contexts = contexts;
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException, ServletException {
		Account account = account(authentication);
		if (account.secondFactor()) {
			suspend(request, response, authentication);
			getRedirectStrategy().sendRedirect(request, response, "/login/second");
		}
		else {
			complete(request, response, authentication, "one factor");
		}
	}

	private void suspend(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
		SecurityContextHolder.clearContext();
		this.contexts.saveContext(SecurityContextHolder.createEmptyContext(), request, response);
		HttpSession session = request.getSession();
		this.sessions.forget(session.getId());
		new PendingLogIn(authentication, this.clock.instant()).keep(session);
	}

	/** Completes a log-in whose factors are all there. */
	void complete(HttpServletRequest request, HttpServletResponse response, Authentication authentication, String how)
			throws IOException, ServletException {
		Account account = account(authentication);
		AccountGate.guard(request.getSession());
		this.sessions.begun(request);
		this.audit.record(account.actor(request.getRemoteAddr()), "account.login", account.subject(), "",
				how + ((authentication.getPrincipal() instanceof ProviderUser) ? ", by provider" : ", by password"));
		super.onAuthenticationSuccess(request, response, authentication);
	}

	private Account account(Authentication authentication) {
		if (authentication.getPrincipal() instanceof SignedIn who) {
			return this.accounts.named(who.name()).orElseThrow();
		}
		throw new IllegalStateException("No account: " + authentication.getName());
	}

}

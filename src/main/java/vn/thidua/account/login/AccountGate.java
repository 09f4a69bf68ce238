package vn.thidua.account.login;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.access.Role;
import vn.thidua.access.SignedIn;
import vn.thidua.account.Account;
import vn.thidua.account.AccountStore;
import vn.thidua.account.session.OpenSessions;

/**
 * Looks at every request of a session that began with a log-in. It ends the session if
 * the account may no longer log in or has another role or unit, and lets nothing through
 * but what must be done first: changing the password, setting up a second factor.
 */
class AccountGate extends OncePerRequestFilter {

	private static final String GUARDED = AccountGate.class.getName();

	private static final String PASSWORD = "/account/password";

	private static final String SECOND_FACTOR = "/account/second-factor";

	private static final List<RequestMatcher> ALWAYS = Stream
		.of("/webjars/**", "/css/**", "/js/**", "/logout", "/error")
		.map(AccountGate::path)
		.toList();

	private final AccountStore accounts;

	private final OpenSessions sessions;

	private final boolean administratorsNeedTwo;

	AccountGate(AccountStore accounts, OpenSessions sessions, boolean administratorsNeedTwo) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.administratorsNeedTwo = administratorsNeedTwo;
	}

	/** Notes that a session began with a log-in. */
	static void guard(HttpSession session) {
		session.setAttribute(GUARDED, true);
	}

	private static RequestMatcher path(String pattern) {
		return PathPatternRequestMatcher.withDefaults().matcher(pattern);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session == null || session.getAttribute(GUARDED) == null
				|| ALWAYS.stream().anyMatch((path) -> path.matches(request));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		SignedIn who = who();
		if (who == null) {
			chain.doFilter(request, response);
			return;
		}
		Optional<Account> account = this.accounts.named(who.name()).filter((found) -> same(found, who));
		if (account.isEmpty() || this.sessions.ended(request.getSession().getId())) {
			request.getSession().invalidate();
			SecurityContextHolder.clearContext();
			lead(request, response, "/login?ended");
			return;
		}
		String first = first(account.get(), who);
		if (first.isEmpty() || path(first + "/**").matches(request)) {
			chain.doFilter(request, response);
		}
		else {
			lead(request, response, first);
		}
	}

	private static @Nullable SignedIn who() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof SignedIn who) ? who : null;
	}

	private static boolean same(Account account, SignedIn who) {
		return account.enabled() && account.details().role() == who.role()
				&& account.details().unitCode().equals(who.unitCode());
	}

	private String first(Account account, SignedIn who) {
		if (account.mustChange() && !(who instanceof ProviderUser)) {
			return PASSWORD;
		}
		boolean lacking = this.administratorsNeedTwo && who.role() == Role.ADMIN && !account.secondFactor();
		return lacking ? SECOND_FACTOR : "";
	}

	private static void lead(HttpServletRequest request, HttpServletResponse response, String page) throws IOException {
		if (path("/api/**").matches(request)) {
			throw new AccessDeniedException("The session must first be led to " + page);
		}
		else if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Redirect", request.getContextPath() + page);
		}
		else {
			response.sendRedirect(request.getContextPath() + page);
		}
	}

}

package vn.thidua.account.login;

import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccountUser;
import vn.thidua.access.Actor;
import vn.thidua.account.Account;
import vn.thidua.account.AccountStore;
import vn.thidua.account.LogInAttempts;
import vn.thidua.account.PasswordHashing;
import vn.thidua.account.RandomText;
import vn.thidua.audit.AuditLog;

/**
 * Takes a name and a password. Whatever is wrong, the answer is the same and takes about
 * as long, whether or not there is such an account.
 */
@Component
class PasswordLogIn implements AuthenticationProvider {

	private static final int RANDOM_BYTES = 15;

	private final AccountStore accounts;

	private final LogInAttempts attempts;

	private final PasswordHashing hashing;

	private final AuditLog audit;

	private final Clock clock;

	private final @Nullable String nobody;

	PasswordLogIn(AccountStore accounts, LogInAttempts attempts, PasswordHashing hashing, AuditLog audit, Clock clock) {
		this.accounts = accounts;
		this.attempts = attempts;
		this.hashing = hashing;
		this.audit = audit;
		this.clock = clock;
		this.nobody = hashing.encode(RandomText.of(RANDOM_BYTES));
	}

	@Override
	public boolean supports(Class<?> kind) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
	}

	@Override
	public Authentication authenticate(Authentication request) {
		String password = String.valueOf(request.getCredentials());
		Optional<Account> found = this.accounts.named(request.getName());
		if (found.isEmpty()) {
			this.hashing.matches(password, this.nobody);
			this.audit.record(Actor.stranger(origin(request)), "account.login-failed", "account", "", "unknown");
			throw new BadCredentialsException("Refused");
		}
		Account account = found.get();
		String refusal = refusal(account, password);
		if (!refusal.isEmpty()) {
			this.attempts.failed(account, origin(request), refusal);
			throw new BadCredentialsException("Refused");
		}
		if (account.secondFactor()) {
			this.attempts.undone(account);
		}
		else {
			this.attempts.passed(account);
		}
		return loggedIn(account.user(this.clock.instant()), request);
	}

	private String refusal(Account account, String password) {
		boolean open = this.attempts.begin(account);
		boolean right = this.hashing.matches(password, account.passwordHash());
		if (!open) {
			return LogInAttempts.LOCKED;
		}
		if (!right) {
			return "password";
		}
		return account.enabled() ? "" : "disabled";
	}

	private static Authentication loggedIn(AccountUser user, Authentication request) {
		UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(user, null,
				user.getAuthorities());
		token.setDetails(request.getDetails());
		user.eraseCredentials();
		return token;
	}

	private static String origin(Authentication request) {
		return (request.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress() : "";
	}

}

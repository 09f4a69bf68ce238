package vn.thidua.account.login;

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
import vn.thidua.account.PasswordHashing;
import vn.thidua.account.RandomText;
import vn.thidua.account.throttle.PasswordThrottle;
import vn.thidua.audit.FailureLog;

/**
 * Takes a name and a password. Whatever is wrong, the answer is the same and takes about
 * as long, whether or not there is such an account; so is how soon an address must wait.
 */
@Component
class PasswordLogIn implements AuthenticationProvider {

	private static final int RANDOM_BYTES = 15;

	private final AccountStore accounts;

	private final PasswordThrottle throttle;

	private final PasswordHashing hashing;

	private final FailureLog failures;

	private final @Nullable String nobody;

	PasswordLogIn(AccountStore accounts, PasswordThrottle throttle, PasswordHashing hashing, FailureLog failures) {
		this.accounts = accounts;
		this.throttle = throttle;
		this.hashing = hashing;
		this.failures = failures;
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
		Actor actor = found.map((one) -> one.actor(origin(request))).orElse(Actor.stranger(origin(request)));
		String subject = found.map(Account::subject).orElse("account");
		PasswordThrottle.Attempt attempt = this.throttle
			.begin(request.getName(), found.map(Account::unlocks).orElse(0), origin(request))
			.orElseThrow(() -> {
				this.failures.record(actor, "account.login-slowed", subject, "password");
				return new TooManyFailures();
			});
		String refusal = refusal(found.orElse(null), password);
		if (!refusal.isEmpty()) {
			this.failures.record(actor, "account.login-failed", subject, refusal);
			throw new BadCredentialsException("Refused");
		}
		Account account = found.orElseThrow();
		if (account.secondFactor()) {
			attempt.undone();
		}
		else {
			attempt.passed();
		}
		return loggedIn(account.user(), request);
	}

	private String refusal(@Nullable Account account, String password) {
		if (!this.hashing.matches(password, (account == null) ? this.nobody : account.passwordHash())) {
			return (account == null) ? "unknown" : "password";
		}
		return (account != null && account.enabled()) ? "" : "disabled";
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

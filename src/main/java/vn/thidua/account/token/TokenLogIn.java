package vn.thidua.account.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.account.Account;
import vn.thidua.account.AccountStore;
import vn.thidua.account.TokenScope;
import vn.thidua.account.throttle.TokenThrottle;
import vn.thidua.audit.FailureLog;

/**
 * Takes a token in place of a log-in. It is refused once it is expired or revoked, or
 * once its owner may not log in; its scopes shrink with the owner's role.
 */
@Component
public class TokenLogIn implements AuthenticationManager {

	private static final Duration PRECISION = Duration.ofMinutes(1);

	private final AccountStore accounts;

	private final TokenStore tokens;

	private final FailureLog failures;

	private final TokenThrottle throttle;

	private final Clock clock;

	private final boolean administratorsNeedTwo;

	TokenLogIn(AccountStore accounts, TokenStore tokens, FailureLog failures, TokenThrottle throttle, Clock clock,
			@Value("${thidua.second-factor.required-for-administrators}") boolean administratorsNeedTwo) {
		this.administratorsNeedTwo = administratorsNeedTwo;
		this.accounts = accounts;
		this.tokens = tokens;
		this.failures = failures;
		this.throttle = throttle;
		this.clock = clock;
	}

	@Override
	public Authentication authenticate(Authentication request) {
		String text = ((BearerTokenAuthenticationToken) request).getToken();
		AccessToken token = this.tokens.of(text)
			.orElseThrow(() -> refused(Actor.stranger(origin(request)), "token", "unknown"));
		Account owner = this.accounts.numbered(token.account()).orElseThrow();
		Instant now = this.clock.instant();
		String refusal = refusal(token, owner, now);
		if (refusal != null) {
			throw refused(owner.actor(origin(request)), "token " + token.id(), refusal);
		}
		if (token.lastUsedAt() == null || !now.isBefore(token.lastUsedAt().plus(PRECISION))) {
			this.tokens.used(token.id(), now);
		}
		return authenticated(token, owner, request.getDetails());
	}

	private @Nullable String refusal(AccessToken token, Account owner, Instant now) {
		if (!token.state(now).equals("good")) {
			return token.state(now);
		}
		if (!owner.enabled()) {
			return "disabled";
		}
		if (this.administratorsNeedTwo && owner.details().role() == Role.ADMIN && !owner.secondFactor()) {
			return "second factor lacking";
		}
		return owner.mustChange() ? "password to be changed" : null;
	}

	private static Authentication authenticated(AccessToken token, Account owner, @Nullable Object details) {
		Set<TokenScope> scopes = EnumSet.copyOf(token.scopes());
		scopes.retainAll(TokenScope.of(owner.details().role()));
		TokenAuthentication authentication = new TokenAuthentication(owner.user(), scopes);
		authentication.getPrincipal().eraseCredentials();
		authentication.setDetails(details);
		return authentication;
	}

	private InvalidBearerTokenException refused(Actor actor, String subject, String why) {
		this.failures.record(actor, "account.token-refused", subject, why);
		return this.throttle.tooMany(actor.origin()) ? new TooManyWrongTokens()
				: new InvalidBearerTokenException("The token is unknown or no longer good");
	}

	private static String origin(Authentication request) {
		return (request.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress() : "";
	}

}

package vn.thidua.account.login;

import java.util.Objects;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.thidua.access.Actor;
import vn.thidua.account.Account;
import vn.thidua.account.AccountStore;
import vn.thidua.audit.FailureLog;

/**
 * Finds the account of an identity that a provider vouches for: by the verified e-mail
 * address, or by the account's name where another claim is to tell it. Never makes one.
 */
@Component
class ProviderLogIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

	private static final String EMAIL = "email";

	private final OidcUserService identities = new OidcUserService();

	private final AccountStore accounts;

	private final FailureLog failures;

	private final String claim;

	ProviderLogIn(AccountStore accounts, FailureLog failures, @Value("${thidua.oidc.account-claim}") String claim) {
		this.accounts = accounts;
		this.failures = failures;
		this.claim = claim;
	}

	@Override
	public OidcUser loadUser(OidcUserRequest request) {
		OidcUser identity = this.identities.loadUser(request);
		Optional<Account> account = account(identity);
		if (account.isEmpty() || !account.get().enabled()) {
			String provider = request.getClientRegistration().getRegistrationId();
			this.failures.record(account.map((one) -> one.actor(origin())).orElse(Actor.stranger(origin())),
					"account.login-failed", account.map(Account::subject).orElse("account"),
					"provider=" + provider + ", " + this.claim + "=" + identity.getClaimAsString(this.claim));
			throw new OAuth2AuthenticationException(new OAuth2Error("account"), "No account may log in by that");
		}
		return new ProviderUser(account.get().details(), identity);
	}

	private Optional<Account> account(OidcUser identity) {
		String said = Objects.requireNonNullElse(identity.getClaimAsString(this.claim), "");
		if (said.isBlank()) {
			return Optional.empty();
		}
		if (!this.claim.equals(EMAIL)) {
			return this.accounts.named(said);
		}
		return Boolean.TRUE.equals(identity.getEmailVerified()) ? this.accounts.ofEmail(said) : Optional.empty();
	}

	private static String origin() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
				? request.getRequest().getRemoteAddr() : "";
	}

}

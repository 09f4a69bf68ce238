package vn.thidua.account.token;

import java.util.Set;
import java.util.stream.Stream;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.thidua.access.AccountUser;
import vn.thidua.account.TokenScope;

/** A program that acts for an account by one of its tokens. */
public final class TokenAuthentication extends AbstractAuthenticationToken {

	private static final long serialVersionUID = 1L;

	private final AccountUser owner;

	TokenAuthentication(AccountUser owner, Set<TokenScope> scopes) {
		super(Stream.concat(Stream.of(owner.role().authority()), scopes.stream().map(TokenScope::authority))
			.map(SimpleGrantedAuthority::new)
			.toList());
		this.owner = owner;
		setAuthenticated(true);
	}

	/** Whether the token has that scope. */
	public boolean has(TokenScope scope) {
		return getAuthorities().stream().anyMatch((held) -> scope.authority().equals(held.getAuthority()));
	}

	@Override
	public AccountUser getPrincipal() {
		return this.owner;
	}

	@Override
	public Object getCredentials() {
		return "";
	}

}

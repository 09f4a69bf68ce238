package vn.thidua.account.login;

import java.util.List;

import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import vn.thidua.access.Role;
import vn.thidua.access.SignedIn;
import vn.thidua.account.AccountDetails;

/** An account whose owner a provider of identities vouches for. */
final class ProviderUser extends DefaultOidcUser implements SignedIn {

	private static final long serialVersionUID = 1L;

	private final String account;

	private final Role role;

	private final String unitCode;

	ProviderUser(AccountDetails account, OidcUser identity) {
		super(List.of(new SimpleGrantedAuthority(account.role().authority())), identity.getIdToken(),
				identity.getUserInfo());
		this.account = account.name();
		this.role = account.role();
		this.unitCode = account.unitCode();
	}

	@Override
	public String getName() {
		return this.account;
	}

	@Override
	public String name() {
		return this.account;
	}

	@Override
	public Role role() {
		return this.role;
	}

	@Override
	public String unitCode() {
		return this.unitCode;
	}

	@Override
	public boolean equals(Object other) {
		return super.equals(other);
	}

	@Override
	public int hashCode() {
		return super.hashCode();
	}

}

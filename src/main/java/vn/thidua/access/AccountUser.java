package vn.thidua.access;

import java.util.List;

import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** An account as the security framework knows it once it is logged in. */
public final class AccountUser extends User implements SignedIn {

	private static final long serialVersionUID = 1L;

	private final Role role;

	private final String unitCode;

	/** An account; a locked one is refused at log-in. */
	public AccountUser(String name, String passwordHash, Role role, String unitCode, boolean enabled,
			boolean unlocked) {
		super(name, passwordHash, enabled, true, true, unlocked, List.of(new SimpleGrantedAuthority(role.authority())));
		this.role = role;
		this.unitCode = unitCode;
	}

	@Override
	public String name() {
		return getUsername();
	}

	@Override
	public Role role() {
		return this.role;
	}

	@Override
	public String unitCode() {
		return this.unitCode;
	}

}

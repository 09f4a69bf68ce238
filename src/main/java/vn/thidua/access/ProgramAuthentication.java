package vn.thidua.access;

import java.util.List;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The program itself, as the security framework knows it. */
final class ProgramAuthentication extends AbstractAuthenticationToken {

	private static final long serialVersionUID = 1L;

	ProgramAuthentication() {
		super(List.of(new SimpleGrantedAuthority(Actor.program().role().authority())));
		setAuthenticated(true);
	}

	@Override
	public Object getPrincipal() {
		return Actor.program().name();
	}

	@Override
	public Object getCredentials() {
		return "";
	}

}

package vn.thidua.account.login;

import org.springframework.security.core.AuthenticationException;

/** A log-in that is not looked at, because too many have failed from its address. */
class TooManyFailures extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	TooManyFailures() {
		super("Too many failures");
	}

}

package vn.thidua.account.token;

import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** One wrong token too many from an address. */
class TooManyWrongTokens extends InvalidBearerTokenException {

	private static final long serialVersionUID = 1L;

	TooManyWrongTokens() {
		super("Too many wrong tokens");
	}

}

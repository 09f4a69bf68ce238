package vn.thidua.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What was asked for is not there, or is not there for the one who asks: the answer does
 * not tell which.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFound extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Nothing of that kind and code. */
	public NotFound(String what) {
		super("Not there, or not for the one who asks: " + what);
	}

}

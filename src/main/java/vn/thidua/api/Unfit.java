package vn.thidua.api;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A request that is not right: what is wrong with it, and where there is a closed list,
 * what is allowed. Its text is {@code api.unfit.code}.
 */
public class Unfit extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String code;

	private final transient List<Object> details;

	private final transient List<String> allowed;

	/** Unfit for the reason of that code; nothing allowed is listed where it is empty. */
	public Unfit(String code, Collection<String> allowed, Object... details) {
		super(code + " " + List.of(details));
		this.code = code;
		this.allowed = List.copyOf(allowed);
		this.details = List.of(details);
	}

	/** The value of a field that must be there. */
	public static <T> T needed(String field, @Nullable T value) {
		if (value == null) {
			throw new Unfit("field.missing", List.of(), field);
		}
		return value;
	}

	/** A value that stands in no closed list. */
	static Unfit value(String parameter, String value, Collection<String> allowed) {
		return new Unfit("value", allowed, parameter, value);
	}

	/** The end of the key of its text. */
	public String code() {
		return this.code;
	}

	/** What its text mentions. */
	public List<Object> details() {
		return this.details;
	}

	/** What is allowed; empty where there is no list of it. */
	public List<String> allowed() {
		return this.allowed;
	}

}

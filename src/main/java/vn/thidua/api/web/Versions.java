package vn.thidua.api.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import vn.thidua.shared.Digest;

/** Versions of resources as {@code ETag} and {@code If-Match} tell them (RFC 9110). */
final class Versions {

	private Versions() {
	}

	/** An answer that bears the version of what it holds. */
	static <T> ResponseEntity<T> tagged(Object version, T body) {
		return ResponseEntity.ok().eTag(String.valueOf(version)).body(body);
	}

	/**
	 * The version that a change was decided on.
	 * @param match the header {@code If-Match}; nothing where it is not there
	 * @param told the version in the body; nothing where it is not told
	 * @param now the version that there is
	 */
	static int decided(@Nullable String match, @Nullable Integer told, int now) {
		if (match == null && told == null) {
			throw new VersionRefused(ProblemKind.VERSION_MISSING);
		}
		if (match != null) {
			demand(match, String.valueOf(now));
		}
		return (told == null) ? now : told;
	}

	/**
	 * Whether a request adds something new.
	 * @param match the header {@code If-Match}
	 * @param none the header {@code If-None-Match}
	 * @param there whether it is there already
	 */
	static boolean adds(@Nullable String match, @Nullable String none, boolean there) {
		if (none == null) {
			return false;
		}
		if (match != null || !none.strip().equals("*") || there) {
			throw new VersionRefused(ProblemKind.CHANGED, "none-match");
		}
		return true;
	}

	/** A version of what bears none. */
	static String digest(String text) {
		return new Digest().add("", text.getBytes(StandardCharsets.UTF_8)).hex();
	}

	/** Demands that the header names the version that there is. */
	static void demand(@Nullable String match, String now) {
		if (match == null) {
			throw new VersionRefused(ProblemKind.VERSION_MISSING);
		}
		boolean named = Arrays.stream(match.split(","))
			.map(String::strip)
			.anyMatch((tag) -> tag.equals("*") || tag.equals('"' + now + '"'));
		if (!named) {
			throw new VersionRefused(ProblemKind.CHANGED);
		}
	}

}

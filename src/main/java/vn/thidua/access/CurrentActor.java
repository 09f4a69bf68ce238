package vn.thidua.access;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Tells who acts. */
public final class CurrentActor {

	private CurrentActor() {
	}

	/** Who acts on this thread: who is logged in, else the program itself. */
	public static Actor now() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication == null) ? Actor.program() : of(authentication, origin(authentication));
	}

	/**
	 * Who stands behind an authentication.
	 * @throws IllegalArgumentException if it bears none of the roles
	 */
	public static Actor of(Authentication authentication, String origin) {
		if (authentication.getPrincipal() instanceof SignedIn account) {
			return new Actor(account.name(), account.role(), account.unitCode(), origin);
		}
		Role role = Arrays.stream(Role.values())
			.filter((one) -> authentication.getAuthorities()
				.stream()
				.anyMatch((held) -> one.authority().equals(held.getAuthority())))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No role: " + authentication.getName()));
		return new Actor(authentication.getName(), role, "", origin);
	}

	private static String origin(@Nullable Authentication authentication) {
		return (authentication != null && authentication.getDetails() instanceof WebAuthenticationDetails details)
				? details.getRemoteAddress() : "";
	}

}

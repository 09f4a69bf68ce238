package vn.thidua.access;

import java.util.Arrays;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Tells who acts. */
public final class CurrentActor {

	private CurrentActor() {
	}

	/**
	 * Who acts on this thread.
	 * @throws AuthenticationCredentialsNotFoundException if nobody is logged in, nor does
	 * the program act {@linkplain #asProgram of itself}
	 * @throws AccessDeniedException if whoever is logged in bears none of the roles
	 */
	public static Actor now() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null) {
			throw new AuthenticationCredentialsNotFoundException("Nobody is logged in");
		}
		return of(authentication, origin(authentication));
	}

	/**
	 * Who stands behind an authentication.
	 * @throws AccessDeniedException if it bears none of the roles
	 */
	public static Actor of(Authentication authentication, String origin) {
		if (authentication instanceof ProgramAuthentication) {
			return Actor.program();
		}
		if (authentication.getPrincipal() instanceof SignedIn account) {
			return new Actor(account.name(), account.role(), account.unitCode(), origin);
		}
		Role role = Arrays.stream(Role.values())
			.filter((one) -> authentication.getAuthorities()
				.stream()
				.anyMatch((held) -> one.authority().equals(held.getAuthority())))
			.findFirst()
			.orElseThrow(() -> new AccessDeniedException("No role: " + authentication.getName()));
		return new Actor(authentication.getName(), role, "", origin);
	}

	/** Something that may fail. */
	public interface Work<X extends Exception> {

		/** Does it. */
		void run() throws X;

	}

	/** Does something as the program itself, such as at its start. */
	public static <X extends Exception> void asProgram(Work<X> work) throws X {
		SecurityContext before = SecurityContextHolder.getContext();
		SecurityContext program = SecurityContextHolder.createEmptyContext();
		program.setAuthentication(new ProgramAuthentication());
		SecurityContextHolder.setContext(program);
		try {
			work.run();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

	private static String origin(Authentication authentication) {
		return (authentication.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "";
	}

}

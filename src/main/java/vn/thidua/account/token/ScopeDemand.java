package vn.thidua.account.token;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import vn.thidua.account.TokenScope;

/**
 * Demands scopes of requests made by token; who is logged in otherwise acts with the
 * whole role.
 */
public final class ScopeDemand {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	private ScopeDemand() {
	}

	/**
	 * Demands a scope of the request that this thread serves.
	 * @throws AccessDeniedException if it is made by a token without the scope
	 */
	public static void require(TokenScope scope) {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication instanceof TokenAuthentication token && !token.has(scope)) {
			throw new AccessDeniedException("The token lacks the scope " + scope.code());
		}
	}

	/** Demands {@code read} of reading requests and any other scope of the rest. */
	public static AuthorizationManager<RequestAuthorizationContext> byMethod() {
		return (authentication,
				request) -> new AuthorizationDecision(may(authentication, request.getRequest().getMethod()));
	}

	private static boolean may(Supplier<? extends @Nullable Authentication> asking, String method) {
		Authentication authentication = asking.get();
		if (authentication instanceof TokenAuthentication token) {
			return READING.contains(method) ? token.has(TokenScope.READ)
					: Stream.of(TokenScope.values()).filter((scope) -> scope != TokenScope.READ).anyMatch(token::has);
		}
		return authentication != null && authentication.isAuthenticated()
				&& !(authentication instanceof AnonymousAuthenticationToken);
	}

}

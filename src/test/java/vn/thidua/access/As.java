package vn.thidua.access;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Services as somebody of a role calls them, on any thread and after requests, which
 * leave nobody logged in on the thread of a test.
 */
public final class As {

	private As() {
	}

	/** A service as an administrator calls it. */
	public static <T> T admin(T service) {
		return of(Role.ADMIN, service);
	}

	/** A service as a member of the committee calls it. */
	public static <T> T committee(T service) {
		return of(Role.COMMITTEE, service);
	}

	/** A service as somebody of that role calls it. */
	public static <T> T of(Role role, T service) {
		return of(new TestingAuthenticationToken("an", "", role.authority()), service);
	}

	/** A service as an account of the role {@link Role#UNIT} calls it. */
	public static <T> T unit(String code, T service) {
		AccountUser account = account(Role.UNIT, code);
		return of(new TestingAuthenticationToken(account, "", Role.UNIT.authority()), service);
	}

	/** An account of a role and unit. */
	public static AccountUser account(Role role, String unit) {
		return new AccountUser("an", "", role, unit, true, true);
	}

	@SuppressWarnings("unchecked")
	private static <T> T of(TestingAuthenticationToken caller, T service) {
		ProxyFactory proxies = new ProxyFactory(service);
		proxies.setProxyTargetClass(true);
		proxies.addAdvice((MethodInterceptor) (call) -> {
			SecurityContext before = SecurityContextHolder.getContext();
			SecurityContextHolder.setContext(new SecurityContextImpl(caller));
			try {
				return call.proceed();
			}
			finally {
				SecurityContextHolder.setContext(before);
			}
		});
		return (T) proxies.getProxy();
	}

}

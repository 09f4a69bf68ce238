package vn.thidua.access;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;

/** Demands of whoever calls a method what it {@linkplain Needs needs}. */
final class NeedsCheck implements AuthorizationManager<MethodInvocation> {

	private final ObjectProvider<Rights> rights;

	NeedsCheck(ObjectProvider<Rights> rights) {
		this.rights = rights;
	}

	@Override
	public AuthorizationResult authorize(Supplier<? extends @Nullable Authentication> caller, MethodInvocation call) {
		Method method = call.getMethod();
		Action action = Objects.requireNonNull(AnnotationUtils.findAnnotation(method, Needs.class)).value();
		Actor actor = CurrentActor.of(Objects.requireNonNull(caller.get()), "");
		Rights table = this.rights.getObject();
		unit(method).ifPresentOrElse((at) -> table.require(actor, action, String.valueOf(call.getArguments()[at])),
				() -> table.requireWhole(actor, action));
		return new AuthorizationDecision(true);
	}

	private static OptionalInt unit(Method method) {
		return IntStream.range(0, method.getParameterCount())
			.filter((at) -> Arrays.stream(method.getParameterAnnotations()[at]).anyMatch(OfUnit.class::isInstance))
			.findFirst();
	}

}

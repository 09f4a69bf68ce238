package vn.thidua.access;

import java.lang.annotation.Annotation;
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
import vn.thidua.unit.Register;
import vn.thidua.unit.UnitKey;

/** Demands of whoever calls a method what it {@linkplain Needs needs}. */
final class NeedsCheck implements AuthorizationManager<MethodInvocation> {

	private final ObjectProvider<Rights> rights;

	private final ObjectProvider<RunRegisters> registers;

	NeedsCheck(ObjectProvider<Rights> rights, ObjectProvider<RunRegisters> registers) {
		this.rights = rights;
		this.registers = registers;
	}

	@Override
	public AuthorizationResult authorize(Supplier<? extends @Nullable Authentication> caller, MethodInvocation call) {
		Method method = call.getMethod();
		Action action = Objects.requireNonNull(AnnotationUtils.findAnnotation(method, Needs.class)).value();
		Actor actor = CurrentActor.of(Objects.requireNonNull(caller.get()), "");
		Rights table = this.rights.getObject();
		at(method, OfUnit.class).ifPresentOrElse((unit) -> table.require(actor, action, key(call, unit)),
				() -> table.requireWhole(actor, action));
		return new AuthorizationDecision(true);
	}

	private UnitKey key(MethodInvocation call, int unit) {
		int run = at(call.getMethod(), OfRun.class)
			.orElseThrow(() -> new IllegalStateException("Of which run is the unit in " + call.getMethod()));
		Register register = this.registers.getObject().of((Long) call.getArguments()[run]);
		return new UnitKey(register, String.valueOf(call.getArguments()[unit]));
	}

	private static OptionalInt at(Method method, Class<? extends Annotation> mark) {
		return IntStream.range(0, method.getParameterCount())
			.filter((at) -> Arrays.stream(method.getParameterAnnotations()[at]).anyMatch(mark::isInstance))
			.findFirst();
	}

}

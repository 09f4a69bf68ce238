package vn.thidua.rulebase;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thidua.shared.Coded;

/**
 * The types that rules see.
 *
 * @param facts their loader
 * @param factPackage the package of the facts
 */
record FactTypes(ClassLoader facts, String factPackage) {

	/** The fact of that simple name; nothing where there is none. */
	@Nullable Class<?> fact(String name) {
		try {
			return Class.forName(this.factPackage + "." + name, false, this.facts);
		}
		catch (ClassNotFoundException | LinkageError ex) {
			return null;
		}
	}

	/** The methods that a call may mean. */
	static List<Method> methods(Class<?> owner, String name, int arguments, boolean ofClass) {
		return Arrays.stream(owner.getMethods())
			.filter((method) -> method.getName().equals(name) && method.getParameterCount() == arguments)
			.filter((method) -> !method.isBridge() && Modifier.isStatic(method.getModifiers()) == ofClass)
			.toList();
	}

	/** From which list a field comes. */
	static Optional<Coded> coded(@Nullable Class<?> owner, String field) {
		return (owner == null) ? Optional.empty()
				: methods(owner, field, 0, false).stream()
					.map((method) -> method.getAnnotation(Coded.class))
					.filter((coded) -> coded != null)
					.findFirst();
	}

}

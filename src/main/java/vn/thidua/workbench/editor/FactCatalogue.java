package vn.thidua.workbench.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.shared.Figure;

/**
 * The records that rules may name, with what may be asked of them and called on them.
 * What only the program itself calls, with lists and the like, is left out.
 */
@Component
public class FactCatalogue {

	private static final Set<Class<?>> PLAIN = Set.of(String.class, int.class, boolean.class, Figure.class);

	private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

	private final List<FactType> types;

	FactCatalogue() {
		this.types = classes().map(FactCatalogue::type).toList();
	}

	/** All of them, by name. */
	public List<FactType> types() {
		return this.types;
	}

	private static Stream<Class<?>> classes() {
		ClassLoader loader = Limit.class.getClassLoader();
		String folder = Limit.class.getPackageName().replace('.', '/');
		try {
			Resource[] found = new PathMatchingResourcePatternResolver(loader)
				.getResources("classpath*:" + folder + "/*.class");
			return Arrays.stream(found)
				.map((resource) -> String.valueOf(resource.getFilename()).replace(".class", ""))
				.filter((name) -> !name.contains("-"))
				.sorted()
				.<Class<?>>map((name) -> load(Limit.class.getPackageName() + "." + name.replace('/', '.'), loader))
				.filter((type) -> Modifier.isPublic(type.getModifiers()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Class<?> load(String name, ClassLoader loader) {
		try {
			return Class.forName(name, false, loader);
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException("The facts lack a class of their own package", ex);
		}
	}

	private static FactType type(Class<?> type) {
		RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
		List<String> fields = Arrays.stream(components).map(RecordComponent::getName).toList();
		Predicate<Method> asked = (method) -> fields.contains(method.getName()) && method.getParameterCount() == 0;
		return new FactType(name(type), members(type, (method) -> !isStatic(method) && asked.test(method)),
				members(type, (method) -> !isStatic(method) && !asked.test(method)),
				members(type, FactCatalogue::isStatic));
	}

	private static List<FactType.Member> members(Class<?> type, Predicate<Method> taken) {
		return Arrays.stream(type.getMethods())
			.filter((method) -> method.getDeclaringClass() != Object.class && !method.isSynthetic())
			.filter((method) -> !OF_EVERY_OBJECT.contains(method.getName()))
			.filter((method) -> Arrays.stream(method.getParameterTypes()).allMatch(FactCatalogue::isKnown))
			.filter(taken)
			.map(FactCatalogue::member)
			.distinct()
			.sorted(Comparator.comparing(FactType.Member::name).thenComparing((one) -> one.parameters().size()))
			.toList();
	}

	private static FactType.Member member(Method method) {
		return new FactType.Member(method.getName(), name(method.getReturnType()),
				Arrays.stream(method.getParameters())
					.map((one) -> name(one.getType()) + (one.isNamePresent() ? " " + one.getName() : ""))
					.toList());
	}

	private static boolean isKnown(Class<?> type) {
		return PLAIN.contains(type) || type.getPackage() == Limit.class.getPackage();
	}

	private static boolean isStatic(Method method) {
		return Modifier.isStatic(method.getModifiers());
	}

	private static String name(Class<?> type) {
		return (type.getEnclosingClass() == null) ? type.getSimpleName()
				: name(type.getEnclosingClass()) + "." + type.getSimpleName();
	}

}

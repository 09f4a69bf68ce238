package vn.thidua.rulebase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;

/**
 * Loads vetted classes, each release in a loader of its own so that it can be forgotten
 * whole.
 */
final class RuleClasses extends ClassLoader {

	private final Map<String, byte[]> classes;

	private final Map<String, Model> models;

	RuleClasses(Map<String, byte[]> classes, ClassLoader facts) {
		super("rules", facts);
		this.classes = Map.copyOf(classes);
		this.models = models();
	}

	/** The classes by file name. */
	Map<String, byte[]> bytes() {
		return this.classes;
	}

	/** A base of the rules of packages; those without rules do not count. */
	KieBase base(Collection<String> packages) {
		List<Model> together = packages.stream().filter(this.models::containsKey).map(this.models::get).toList();
		return EngineLoader.with(() -> WatchedJoins
			.in(KieBaseBuilder.createKieBaseFromModel(together, KieBaseMutabilityOption.ALLOWED)));
	}

	/** The models of the packages, by package name. */
	private Map<String, Model> models() {
		Map<String, Model> models = new TreeMap<>();
		for (String file : this.classes.keySet()) {
			String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
			if (name.matches(".*\\.Rules[0-9A-F]{32}")) {
				models.put(name.substring(0, name.lastIndexOf('.')), model(name));
			}
		}
		return models;
	}

	private Model model(String name) {
		try {
			return (Model) loadClass(name).getDeclaredConstructor().newInstance();
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("The compiled rules have no model " + name, ex);
		}
	}

	@Override
	protected Class<?> findClass(String name) throws ClassNotFoundException {
		byte[] bytes = this.classes.get(file(name));
		if (bytes == null) {
			throw new ClassNotFoundException(name);
		}
		return defineClass(name, bytes, 0, bytes.length);
	}

	private static String file(String name) {
		return name.replace('.', '/') + ".class";
	}

}

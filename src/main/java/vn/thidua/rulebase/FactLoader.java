package vn.thidua.rulebase;

import java.net.URL;

import org.jspecify.annotations.Nullable;

/**
 * The program's classes as the compiler and the rules may ask for them. Questions for
 * classes of rules end here: the program has none, and its loaders would remember the
 * name of each one for ever.
 */
final class FactLoader extends ClassLoader {

	private static final String RULES = "rules";

	FactLoader(ClassLoader program) {
		super("facts", program);
	}

	@Override
	protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
		if (name.startsWith(RULES + ".")) {
			throw new ClassNotFoundException(name);
		}
		return super.loadClass(name, resolve);
	}

	@Override
	public @Nullable URL getResource(String name) {
		return name.startsWith(RULES + "/") ? null : super.getResource(name);
	}

}

package vn.thidua.rulebase;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * Compiles rule files to classes in memory. Nothing is loaded: the classes are still to
 * be vetted.
 */
final class RuleCompiler {

	/** The place of a problem where the engine tells none that its author knows. */
	static final Place NOWHERE = Place.startOf("rules");

	/** The engine repeats an error with the whole class it made. */
	private static final String DUMP = "Java source of ";

	private static final String RESOURCES = "src/main/resources/";

	private final KieServices services = EngineLoader.with(KieServices.Factory::get);

	private final KieFileSystem sources = this.services.newKieFileSystem();

	private final Map<String, String> paths = new TreeMap<>();

	/** Adds a rule file, of the named package, under the path its author knows. */
	void add(String packageName, String path, String text) {
		String source = RESOURCES + packageName.replace('.', '/') + path.substring(path.lastIndexOf('/'));
		this.paths.put(source, path);
		this.sources.write(source, text);
	}

	/**
	 * The compiled classes by file name; every reason why files do not compile becomes a
	 * problem.
	 */
	SortedMap<String, byte[]> compile(ClassLoader facts, Problems problems) {
		return EngineLoader.with(() -> compiled(facts, problems));
	}

	private SortedMap<String, byte[]> compiled(ClassLoader facts, Problems problems) {
		KieBuilder builder = this.services.newKieBuilder(this.sources, facts);
		try {
			builder.buildAll(ExecutableModelProject.class);
			for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
				if (!message.getText().startsWith(DUMP)) {
					problems.error(place(message), message.getText(), "rule.compile");
				}
			}
			if (builder.getResults().hasMessages(Message.Level.ERROR) && !problems.refuse()) {
				problems.error(NOWHERE, DUMP, "rule.compile");
			}
		}
		catch (RuntimeException | StackOverflowError | OutOfMemoryError ex) {
			problems.error(NOWHERE, String.valueOf(ex.getMessage()), "rule.compile");
		}
		return problems.refuse() ? new TreeMap<>()
				: classes((InternalKieModule) ((KieBuilderImpl) builder).getKieModuleIgnoringErrors());
	}

	private SortedMap<String, byte[]> classes(InternalKieModule module) {
		SortedMap<String, byte[]> classes = new TreeMap<>();
		for (String name : module.getFileNames()) {
			if (name.endsWith(".class") && name.startsWith("rules/")) {
				classes.put(name, module.getBytes(name));
			}
		}
		this.services.getRepository().removeKieModule(module.getReleaseId());
		return classes;
	}

	private Place place(Message message) {
		String path = String.valueOf(message.getPath());
		String file = this.paths.getOrDefault(path, this.paths.get(RESOURCES + path));
		boolean told = file != null && message.getLine() > 0;
		return told ? new Place(file, message.getLine(), Math.max(1, message.getColumn())) : NOWHERE;
	}

}

package vn.thidua.rules;

import java.util.ArrayList;
import java.util.List;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import vn.thidua.rulebase.RuleFiles;

/**
 * One example of what a rule means, as its pack's author wrote it (rules/README.md).
 *
 * @param pack the id of the pack it belongs to
 * @param file the file it stands in
 * @param title what it shows, in one Vietnamese sentence
 * @param clause the clause it is about
 * @param input what is known
 * @param expected what must be concluded
 */
record Scenario(String pack, String file, String title, String clause, Given input, Given expected) {

	private static final String FOLDER = "/scenarios/";

	/** Every scenario of a snapshot, in the order of files and lines. */
	static List<Scenario> all(RuleFiles files) {
		List<Scenario> all = new ArrayList<>();
		for (String path : files.endingIn(".yaml")) {
			if (path.contains(FOLDER)) {
				Given file = Given.of(yaml().load(files.text(path))).knowing("defaults", "scenarios");
				if (!(file.entries().get("scenarios") instanceof List<?> scenarios)) {
					throw new AssertionError(path + " has no list of scenarios");
				}
				scenarios.forEach((entry) -> all.add(of(path, file.part("defaults"), Given.of(entry))));
			}
		}
		return all;
	}

	private static Scenario of(String path, Given defaults, Given entry) {
		entry.knowing("title", "clause", "input", "expected");
		return new Scenario(path.substring(0, path.indexOf(FOLDER)), path, entry.text("title"), entry.text("clause"),
				entry.part("input").over(defaults), entry.part("expected"));
	}

	private static Yaml yaml() {
		DumperOptions dumping = new DumperOptions();
		LoaderOptions loading = new LoaderOptions();
		loading.setAllowDuplicateKeys(false);
		return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Resolver() {
			@Override
			protected void addImplicitResolvers() {
				// every value stays the text it is
			}
		});
	}

	@Override
	public String toString() {
		return this.clause + ": " + this.title;
	}

}

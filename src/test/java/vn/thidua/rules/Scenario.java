package vn.thidua.rules;

import java.util.ArrayList;
import java.util.List;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleRelease;

/**
 * One example of what a rule means, as its pack's author wrote it (rules/README.md).
 *
 * @param pack the id of the pack it is tried with
 * @param file the file it stands in
 * @param title what it shows, in one Vietnamese sentence
 * @param clause the clause it is about
 * @param input what is known
 * @param expected what must be concluded
 */
record Scenario(String pack, String file, String title, String clause, Given input, Given expected) {

	private static final String FOLDER = "/scenarios/";

	/**
	 * Every scenario of a release, in the order of files and lines; one of a shared
	 * folder once for each pack that includes it.
	 */
	static List<Scenario> all(RuleRelease release) {
		List<Scenario> all = new ArrayList<>();
		for (String path : release.files().endingIn(".yaml")) {
			if (path.contains(FOLDER)) {
				Given file = Given.of(yaml().load(release.files().text(path))).knowing("defaults", "scenarios");
				if (!(file.entries().get("scenarios") instanceof List<?> scenarios)) {
					throw new AssertionError(path + " has no list of scenarios");
				}
				String folder = path.substring(0, path.indexOf(FOLDER));
				scenarios.forEach(
						(entry) -> of(folder, path, file.part("defaults"), Given.of(entry), release).forEach(all::add));
			}
		}
		return all;
	}

	/**
	 * One in its own pack, or one for each pack that has its clause and takes rules of
	 * the shared folder.
	 */
	private static List<Scenario> of(String folder, String path, Given defaults, Given entry, RuleRelease release) {
		entry.knowing("title", "clause", "input", "expected");
		List<Scenario> all = release.packs()
			.stream()
			.filter((pack) -> release.pack(folder).isPresent() ? pack.id().equals(folder) : takes(pack, folder))
			.filter((pack) -> pack.rule(entry.text("clause")).isPresent())
			.map((pack) -> new Scenario(pack.id(), path, entry.text("title"), entry.text("clause"),
					entry.part("input").over(defaults), entry.part("expected")))
			.toList();
		if (all.isEmpty()) {
			throw new AssertionError(path + " has a scenario about no rule: " + entry.text("clause"));
		}
		return all;
	}

	private static boolean takes(RulePack pack, String folder) {
		return pack.rules().stream().anyMatch((rule) -> rule.file().startsWith(folder + "/"));
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
		return this.clause + ": " + this.title + (this.file.startsWith(this.pack + "/") ? "" : " (" + this.pack + ")");
	}

}

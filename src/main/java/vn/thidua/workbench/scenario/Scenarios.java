package vn.thidua.workbench.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/** Reads the scenarios that stand beside rules. */
public final class Scenarios {

	private static final String FOLDER = "/scenarios/";

	private static final String DEFAULTS = "defaults";

	private final List<RulePack> packs;

	private final Problems problems;

	private final Set<String> known = new HashSet<>();

	private final List<Scenario> found = new ArrayList<>();

	private Scenarios(List<RulePack> packs, Problems problems) {
		this.packs = packs;
		this.problems = problems;
	}

	/**
	 * Every scenario of a release, in the order of files and lines; one of a shared
	 * folder once for each pack that takes its rule. What cannot be read is left out and
	 * told.
	 */
	public static List<Scenario> of(RuleRelease release, Problems problems) {
		return of(release.files(), release.packs(), problems);
	}

	/** The scenarios of files for packs that need not be compiled. */
	public static List<Scenario> of(RuleFiles files, List<RulePack> packs, Problems problems) {
		Scenarios scenarios = new Scenarios(packs, problems);
		for (String path : files.endingIn(".yaml")) {
			if (path.contains(FOLDER)) {
				ScenarioYaml yaml = new ScenarioYaml(path, problems);
				yaml.read(files.text(path)).ifPresent((root) -> scenarios.read(yaml, root));
			}
		}
		return List.copyOf(scenarios.found);
	}

	private void read(ScenarioYaml yaml, MappingNode root) {
		Node defaults = ScenarioYaml.below(root, DEFAULTS);
		Map<String, Place> keys = new HashMap<>(yaml.keys(root));
		try {
			Given.of(yaml.value(root)).knowing(DEFAULTS, "scenarios");
			if (!(ScenarioYaml.below(root, "scenarios") instanceof SequenceNode list)) {
				throw new ScenarioFault("scenario.list", "scenarios");
			}
			Given shared = (defaults == null) ? new Given(Map.of()) : Given.of(yaml.value(defaults));
			for (Node entry : list.getValue()) {
				Map<String, Place> own = new HashMap<>(yaml.keys(defaults));
				own.putAll(yaml.keys(entry));
				keys = own;
				read(yaml, entry, shared, Map.copyOf(own));
			}
		}
		catch (ScenarioFault ex) {
			tell(ex, keys.getOrDefault(ex.value(), yaml.place(root)));
		}
	}

	private void read(ScenarioYaml yaml, Node node, Given defaults, Map<String, Place> keys) {
		Place place = yaml.place(node);
		try {
			Problems again = new Problems();
			Given entry = Given.of(new ScenarioYaml(yaml.file(), again).value(node))
				.knowing("title", "clause", "input", "expected");
			String clause = entry.text("clause");
			Scenario read = new Scenario("", place, entry.text("title"), clause, entry.part("input").over(defaults),
					entry.part("expected"), keys);
			if (read.title().isBlank() || read.expected().entries().isEmpty()) {
				throw new ScenarioFault("scenario.empty", read.title());
			}
			List<RulePack> about = about(place.file(), clause);
			if (about.isEmpty()) {
				throw new ScenarioFault("scenario.clause", clause);
			}
			about.forEach((pack) -> add(pack, read));
		}
		catch (ScenarioFault ex) {
			tell(ex, keys.getOrDefault(ex.value(), place));
		}
	}

	private void add(RulePack pack, Scenario read) {
		Scenario scenario = new Scenario(pack.id(), read.place(), read.title(), read.clause(), read.input(),
				read.expected(), read.keys());
		if (!this.known.add(scenario.toString())) {
			throw new ScenarioFault("scenario.twice", read.title(), read.clause());
		}
		ScenarioForm.check(scenario, pack);
		this.found.add(scenario);
	}

	/**
	 * Its own pack, or each pack that has its clause and takes rules of the shared
	 * folder.
	 */
	private List<RulePack> about(String path, String clause) {
		String folder = path.substring(0, path.indexOf(FOLDER));
		boolean own = this.packs.stream().anyMatch((pack) -> pack.id().equals(folder));
		return this.packs.stream()
			.filter((pack) -> own ? pack.id().equals(folder) : takes(pack, folder))
			.filter((pack) -> pack.rule(clause).isPresent())
			.toList();
	}

	private static boolean takes(RulePack pack, String folder) {
		return pack.rules().stream().anyMatch((rule) -> rule.file().startsWith(folder + "/"));
	}

	private void tell(ScenarioFault fault, Place place) {
		if (this.problems.all()
			.stream()
			.noneMatch((told) -> told.place().equals(place) && told.code().equals(fault.code()))) {
			this.problems.error(place, fault.value(), fault.code(), fault.details());
		}
	}

}

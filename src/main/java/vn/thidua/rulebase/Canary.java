package vn.thidua.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * Checks that the engine does with every construct the packs use what its language says.
 * A construct that the engine gets wrong and no pack can do without refuses every
 * release; one that packs can do without refuses the packs that use it.
 */
final class Canary {

	static final String PACKAGE = "rules.canary";

	static final String FILE = "engine/canary.drl";

	private static final Set<String> GROUPED = Set.of("exists-and-not", "exists-and-not-concluded");

	private static final Set<String> EXPECTED = Set.of("literal", "not-equal", "flag", "join", "at-least", "below",
			"exists", "not", "chained", "exists-and-not", "exists-and-not-concluded");

	private static final Pattern GROUP = Pattern.compile("\\b(?:exists|not)\\s*\\(");

	private static final List<CanaryFact> FACTS = List.of(CanaryFact.given("limit", "north", "50.0", true),
			CanaryFact.given("score", "north", "50", true), CanaryFact.given("score", "south", "49.99", false));

	private Canary() {
	}

	static String text() {
		try (InputStream in = Objects.requireNonNull(Canary.class.getResourceAsStream("canary.drl"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void check(@Nullable KieBase base, Collection<RuleFolder> folders, Problems problems) {
		Set<String> sung = (base == null) ? Set.of() : sung(base);
		Set<String> wrong = new TreeSet<>(EXPECTED);
		wrong.removeAll(sung);
		sung.stream().filter((construct) -> !EXPECTED.contains(construct)).forEach(wrong::add);
		if (wrong.removeAll(GROUPED)) {
			refuseGroups(folders, problems);
		}
		wrong.forEach((construct) -> problems.error(Place.startOf(FILE), construct, "engine.canary"));
	}

	/** The constructs whose rules fire. */
	static Set<String> sung(KieBase base) {
		KieSession session = base.newKieSession();
		try {
			FACTS.forEach(session::insert);
			session.fireAllRules(1000);
			return session.getObjects((object) -> object instanceof CanaryFact fact && fact.kind().equals("sings"))
				.stream()
				.map((object) -> ((CanaryFact) object).scope())
				.collect(Collectors.toCollection(TreeSet::new));
		}
		finally {
			session.dispose();
		}
	}

	private static void refuseGroups(Collection<RuleFolder> folders, Problems problems) {
		folders.forEach((folder) -> refuseGroups(folder.rules(), problems));
	}

	/**
	 * Refuses groups in rules that share a base with those of another folder, where the
	 * engine loses them.
	 */
	static void refuseGroups(List<RuleText> rules, Problems problems) {
		for (RuleText rule : rules) {
			if (GROUP.matcher(DrlText.of(rule.file(), rule.text()).bare()).find()) {
				problems.error(new Place(rule.file(), rule.line(), 1), "exists( … and not … )", "engine.construct");
			}
		}
	}

}

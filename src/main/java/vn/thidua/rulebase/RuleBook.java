package vn.thidua.rulebase;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.kie.api.KieBase;
import vn.thidua.shared.Problems;

/**
 * Turns a snapshot of rule files into a release: read, vet the source, compile, vet the
 * classes, load.
 */
public final class RuleBook {

	private final String factPackage;

	private final ClassLoader facts;

	private final RuleLimits limits;

	/** Rules may see the records of the package that the example is in. */
	public RuleBook(Class<?> exampleFact, RuleLimits limits) {
		this.factPackage = exampleFact.getPackageName();
		this.facts = exampleFact.getClassLoader();
		this.limits = limits;
	}

	/**
	 * The release of a snapshot.
	 * @throws RulesRefused if anything in it is not as it must be; nothing of it was
	 * loaded then
	 */
	public RuleRelease release(RuleFiles files) {
		Problems problems = new Problems();
		List<RulePack> packs = read(files, problems);
		refuseIfAny(problems);
		SortedMap<String, byte[]> classes = Precompiled.of(files).orElseGet(() -> compile(files, packs, problems));
		refuseIfAny(problems);
		BytecodeVetting.check(classes, packs, problems);
		refuseIfAny(problems);
		Map<String, KieBase> bases = new RuleClasses(classes, this.facts).bases();
		Canary.check(bases.get(Canary.PACKAGE), packs, problems);
		refuseIfAny(problems);
		return new RuleRelease(files, packs, bases, this.limits);
	}

	List<RulePack> read(RuleFiles files, Problems problems) {
		return new PackReader(files, this.factPackage, problems).packs();
	}

	SortedMap<String, byte[]> compile(RuleFiles files, List<RulePack> packs, Problems problems) {
		RuleCompiler compiler = new RuleCompiler();
		compiler.add(Canary.PACKAGE, Canary.FILE, Canary.text());
		for (RulePack pack : packs) {
			for (String path : files.below(pack.id() + "/").endingIn(".drl")) {
				compiler.add(pack.packageName(), path, files.text(path));
			}
		}
		Problems found = new Problems();
		SortedMap<String, byte[]> classes = compiler.compile(this.facts, found);
		problems.addAll(new RuleFaults(files, packs, this.facts).located(found.errors()));
		return classes;
	}

	private static void refuseIfAny(Problems problems) {
		if (problems.refuse()) {
			throw new RulesRefused(problems.errors());
		}
	}

}

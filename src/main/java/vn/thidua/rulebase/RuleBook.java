package vn.thidua.rulebase;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

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
		RuleFolders read = read(files, problems);
		refuseIfAny(problems);
		SortedMap<String, byte[]> classes = Precompiled.of(files)
			.orElseGet(() -> compile(files, read.folders().values(), problems));
		refuseIfAny(problems);
		BytecodeVetting.check(classes, read.folders().values(), problems);
		refuseIfAny(problems);
		RuleClasses loaded = new RuleClasses(classes, this.facts);
		Canary.check(loaded.base(List.of(Canary.PACKAGE)), read.folders().values(), problems);
		refuseIfAny(problems);
		return new RuleRelease(files, read.packs(), loaded, this.limits);
	}

	RuleFolders read(RuleFiles files, Problems problems) {
		return new PackReader(files, this.factPackage, problems).read();
	}

	SortedMap<String, byte[]> compile(RuleFiles files, Collection<RuleFolder> folders, Problems problems) {
		RuleCompiler compiler = new RuleCompiler();
		compiler.add(Canary.PACKAGE, Canary.FILE, Canary.text());
		for (RuleFolder folder : folders) {
			for (String path : files.below(folder.id() + "/").endingIn(".drl")) {
				compiler.add(folder.packageName(), path, files.text(path));
			}
		}
		Problems found = new Problems();
		SortedMap<String, byte[]> classes = compiler.compile(this.facts, found);
		problems.addAll(new RuleFaults(files, folders, this.facts).located(found.errors()));
		return classes;
	}

	private static void refuseIfAny(Problems problems) {
		if (problems.refuse()) {
			throw new RulesRefused(problems.errors());
		}
	}

}

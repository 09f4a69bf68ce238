package vn.thidua.rulebase;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
		SortedMap<String, byte[]> classes = classes(CompiledFolder.of(files, read.folders().values()), problems);
		refuseIfAny(problems);
		BytecodeVetting.check(classes, read.folders().values(), problems);
		refuseIfAny(problems);
		RuleClasses loaded = new RuleClasses(classes, this.facts);
		Canary.check(loaded.base(List.of(Canary.PACKAGE)), read.folders().values(), problems);
		refuseIfAny(problems);
		return new RuleRelease(files, read, loaded, this.limits);
	}

	RuleFolders read(RuleFiles files, Problems problems) {
		return new PackReader(files, this.factPackage, problems).read();
	}

	/** The classes of the folders; those that were compiled before are not again. */
	private SortedMap<String, byte[]> classes(List<CompiledFolder> folders, Problems problems) {
		Precompiled before = Precompiled.read();
		Map<Boolean, List<CompiledFolder>> known = folders.stream().collect(Collectors.partitioningBy(before::holds));
		SortedMap<String, byte[]> classes = new TreeMap<>(compile(known.get(false), problems));
		known.get(true).forEach((folder) -> classes.putAll(before.classes(folder)));
		return classes;
	}

	SortedMap<String, byte[]> compile(List<CompiledFolder> folders, Problems problems) {
		if (folders.isEmpty()) {
			return new TreeMap<>();
		}
		RuleCompiler compiler = new RuleCompiler();
		folders.forEach(
				(folder) -> folder.texts().forEach((path, text) -> compiler.add(folder.packageName(), path, text)));
		Problems found = new Problems();
		SortedMap<String, byte[]> classes = compiler.compile(this.facts, found);
		problems.addAll(new RuleFaults(folders, this.facts).located(found.errors()));
		return classes;
	}

	private static void refuseIfAny(Problems problems) {
		if (problems.refuse()) {
			throw new RulesRefused(problems.errors());
		}
	}

}

package vn.thidua.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;

/**
 * Turns a snapshot of rule files into a release: read, vet the source, compile, vet the
 * classes, load.
 */
public final class RuleBook {

	private static final Precompiled SHIPPED = Precompiled.read();

	private final String factPackage;

	private final ClassLoader facts;

	private final RuleLimits limits;

	private final CompiledCache compiled = new CompiledCache();

	/** Rules may see the records of the package that the example is in. */
	public RuleBook(Class<?> exampleFact, RuleLimits limits) {
		this.factPackage = exampleFact.getPackageName();
		this.facts = new FactLoader(exampleFact.getClassLoader());
		this.limits = limits;
	}

	/**
	 * The release of a snapshot.
	 * @throws RulesRefused if anything in it is not as it must be; nothing of it was
	 * loaded then
	 */
	public RuleRelease release(RuleFiles files) {
		return release(files, SHIPPED);
	}

	/**
	 * The release of a snapshot, some of whose folders were compiled before by this very
	 * compiler; their classes are vetted again.
	 * @throws RulesRefused if anything in it is not as it must be; nothing of it was
	 * loaded then
	 */
	public RuleRelease release(RuleFiles files, Precompiled before) {
		Problems problems = new Problems();
		RuleFolders read = read(files, problems);
		refuseIfAny(problems);
		SortedMap<String, byte[]> classes = classes(CompiledFolder.of(files, read.folders().values()), before,
				problems);
		refuseIfAny(problems);
		BytecodeVetting.check(classes, read.folders().values(), problems);
		refuseIfAny(problems);
		RuleClasses loaded = new RuleClasses(classes, this.facts);
		Canary.check(loaded.base(List.of(Canary.PACKAGE)), read.folders().values(), problems);
		refuseIfAny(problems);
		return new RuleRelease(files, read, loaded, this.limits);
	}

	/**
	 * Everything that can be told of a snapshot at once: what is wrong in one folder
	 * hides nothing of another.
	 */
	public Examined examine(RuleFiles files) {
		Problems problems = new Problems();
		RuleFolders read = read(files, problems);
		Set<String> faulty = problems.errors()
			.stream()
			.map((error) -> error.place().file())
			.collect(Collectors.toSet());
		List<CompiledFolder> sound = CompiledFolder.of(files, read.folders().values())
			.stream()
			.filter((folder) -> folder.texts().keySet().stream().noneMatch(faulty::contains))
			.toList();
		SortedMap<String, byte[]> classes = classes(sound, SHIPPED, problems);
		BytecodeVetting.check(classes, read.folders().values(), problems);
		RuleRelease release = null;
		if (!problems.refuse()) {
			RuleClasses loaded = new RuleClasses(classes, this.facts);
			Canary.check(loaded.base(List.of(Canary.PACKAGE)), read.folders().values(), problems);
			release = problems.refuse() ? null : new RuleRelease(files, read, loaded, this.limits);
		}
		List<RuleText> rules = read.folders().values().stream().flatMap((folder) -> folder.rules().stream()).toList();
		return new Examined(files, read.packs(), rules, release, problems.errors());
	}

	/**
	 * The packs of a snapshot as far as they can be read; nothing is compiled, vetted or
	 * refused, so that what is wrong with them can be shown beside them.
	 */
	public List<RulePack> packs(RuleFiles files) {
		return List.copyOf(read(files, new Problems()).packs());
	}

	/** The name of the package that the rule files of a folder must be in. */
	public static String packageOf(String folder) {
		return RuleFolder.packageName(folder);
	}

	/** By what rules are compiled: classes of another compiler do not count. */
	public String compiler() {
		return CompilerKey.of(this.factPackage, this.facts);
	}

	RuleFolders read(RuleFiles files, Problems problems) {
		RuleFolders read = new PackReader(files, this.factPackage, problems).read();
		new FactWords(this.facts, this.factPackage, problems).check(files, read.folders().values());
		return read;
	}

	/** The classes of the folders; those that were compiled before are not again. */
	private SortedMap<String, byte[]> classes(List<CompiledFolder> folders, Precompiled before, Problems problems) {
		SortedMap<String, byte[]> classes = new TreeMap<>();
		List<CompiledFolder> unknown = new ArrayList<>();
		for (CompiledFolder folder : folders) {
			CompiledCache.Entry kept = this.compiled.of(folder).orElse(null);
			Optional<Precompiled> known = Stream.of(before, SHIPPED).filter((one) -> one.holds(folder)).findFirst();
			if (known.isPresent()) {
				classes.putAll(known.get().classes(folder));
			}
			else if (kept != null) {
				classes.putAll(kept.classes());
				problems.addAll(kept.problems());
			}
			else {
				unknown.add(folder);
			}
		}
		SortedMap<String, byte[]> made = compiled(unknown, problems);
		classes.putAll(made);
		return classes;
	}

	/**
	 * Compiles folders together; where one does not compile, each alone, so that its
	 * errors are its own.
	 */
	private SortedMap<String, byte[]> compiled(List<CompiledFolder> folders, Problems problems) {
		Problems found = new Problems();
		SortedMap<String, byte[]> classes = compile(folders, found);
		if (found.refuse() && folders.size() > 1) {
			SortedMap<String, byte[]> each = new TreeMap<>();
			folders.forEach((folder) -> each.putAll(compiled(List.of(folder), problems)));
			return each;
		}
		folders.forEach((folder) -> this.compiled.keep(folder, classes, found.errors()));
		problems.addAll(found.errors());
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
		List<Problem> located = new RuleFaults(folders, this.facts).located(found.errors());
		problems.addAll(CompileWords.told(located, folders));
		return classes;
	}

	private static void refuseIfAny(Problems problems) {
		if (problems.refuse()) {
			throw new RulesRefused(problems.errors());
		}
	}

}

package vn.thidua.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;

/**
 * Turns a snapshot of rule files into a release: read, vet the source, compile, vet the
 * classes, load.
 */
public final class RuleBook {

	/** Ten times what is shipped; more would keep the compiler busy for minutes. */
	private static final int MOST_RULES = 1500;

	static final Precompiled SHIPPED = Precompiled.read();

	private final String factPackage;

	private final ClassLoader facts;

	private final RuleLimits limits;

	private final FolderCompiler compiler;

	/** Rules may see the records of the package that the example is in. */
	public RuleBook(Class<?> exampleFact, RuleLimits limits) {
		this.factPackage = exampleFact.getPackageName();
		this.facts = new FactLoader(exampleFact.getClassLoader());
		this.limits = limits;
		this.compiler = new FolderCompiler(this.facts,
				new TreeVetting(new FactTypes(this.facts, this.factPackage), exampleFact.getSimpleName()));
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
		return accepted(files, before).unlessClaiming();
	}

	/**
	 * The release of a snapshot that was accepted once, so that what it decided can be
	 * computed again. What its rules may do is vetted as ever; what they claim is told by
	 * {@link RuleRelease#claims()} and refuses nothing.
	 * @throws RulesRefused if anything else in it is not as it must be
	 */
	public RuleRelease accepted(RuleFiles files, Precompiled before) {
		Problems problems = new Problems();
		RuleFolders read = read(files, problems);
		refuse(Claims.others(problems.errors()));
		BuiltFolders built = this.compiler.build(CompiledFolder.of(files, read.folders().values()), read, before,
				problems);
		new JoinSize(read.packs(), problems).check(built.shapes());
		new NumberClaims(read.packs(), problems).check(built.shapes());
		refuse(Claims.others(problems.errors()));
		BytecodeVetting.check(built.classes(), read.folders().values(), problems);
		refuse(Claims.others(problems.errors()));
		return loaded(files, read, built, problems);
	}

	/** The same where nothing of it was compiled before. */
	public RuleRelease accepted(RuleFiles files) {
		return accepted(files, SHIPPED);
	}

	private RuleRelease loaded(RuleFiles files, RuleFolders read, BuiltFolders built, Problems problems) {
		RuleClasses loaded = new RuleClasses(built.classes(), this.facts);
		Canary.check(loaded.base(List.of(Canary.PACKAGE)), read.folders().values(), problems);
		refuse(Claims.others(problems.errors()));
		return new RuleRelease(files, read, loaded, built, Claims.of(problems.errors()), this.limits);
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
		BuiltFolders built = this.compiler.build(sound, read, SHIPPED, problems);
		new JoinSize(read.packs(), problems).check(built.shapes());
		new NumberClaims(read.packs(), problems).check(built.shapes());
		BytecodeVetting.check(built.classes(), read.folders().values(), problems);
		RuleRelease release = null;
		if (!problems.refuse()) {
			try {
				release = loaded(files, read, built, problems);
			}
			catch (RulesRefused ex) {
				// its problems are told below
			}
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

	FolderCompiler folderCompiler() {
		return this.compiler;
	}

	RuleFolders read(RuleFiles files, Problems problems) {
		RuleFolders read = new PackReader(files, this.factPackage, problems).read();
		int rules = read.folders().values().stream().mapToInt((folder) -> folder.rules().size()).sum();
		if (rules > MOST_RULES) {
			problems.error(Place.startOf("rules"), String.valueOf(rules), "rules.many", String.valueOf(MOST_RULES));
		}
		new FactWords(this.facts, this.factPackage, problems).check(files, read.folders().values());
		return read;
	}

	private static void refuse(List<Problem> problems) {
		if (!problems.isEmpty()) {
			throw new RulesRefused(problems);
		}
	}

}

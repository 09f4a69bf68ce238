package vn.thidua.rulebase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import vn.thidua.shared.Problem;
import vn.thidua.shared.Provinces;

/**
 * An immutable, vetted and compiled set of rule packs. It may be used by any number of
 * threads at once.
 */
public final class RuleRelease {

	private final RuleFiles files;

	private final String digest;

	private final List<RulePack> packs;

	private final Provinces provinces;

	private final Loader loader;

	private final RuleLimits limits;

	private final String draft;

	private final Consumer<List<Object>> listener;

	RuleRelease(RuleFiles files, RuleFolders read, RuleClasses classes, BuiltFolders built, List<Problem> claims,
			RuleLimits limits) {
		this(files, files.digest(), List.copyOf(read.packs()), read.provinces(),
				new Loader(read.folders().values(), classes, built, claims, new ConcurrentHashMap<>()), limits, "",
				(concluded) -> {
				});
	}

	private RuleRelease(RuleFiles files, String digest, List<RulePack> packs, Provinces provinces, Loader loader,
			RuleLimits limits, String draft, Consumer<List<Object>> listener) {
		this.files = files;
		this.digest = digest;
		this.packs = packs;
		this.provinces = provinces;
		this.loader = loader;
		this.limits = limits;
		this.draft = draft;
		this.listener = listener;
	}

	/**
	 * Loads the rules of a pack when they are first asked for; they are vetted before.
	 */
	private record Loader(Collection<RuleFolder> folders, RuleClasses classes, BuiltFolders built, List<Problem> claims,
			Map<String, LoadedPack> loaded) {

		LoadedPack load(RulePack pack) {
			return this.loaded.computeIfAbsent(pack.base(), (name) -> LoadedPack.of(pack, this.folders, this.classes));
		}

	}

	/** SHA-256 over paths and bytes of the files. */
	public String digest() {
		return this.digest;
	}

	/**
	 * What its rules claim that is not theirs: nothing unless it was accepted by an
	 * earlier version of the program, and then it puts nothing new into force.
	 */
	public List<Problem> claims() {
		return this.loader.claims();
	}

	/**
	 * The same, to be put into force.
	 * @throws RulesRefused if its rules claim what is not theirs
	 */
	public RuleRelease unlessClaiming() {
		if (!claims().isEmpty()) {
			throw new RulesRefused(claims());
		}
		return this;
	}

	/** The files it was made of. */
	public RuleFiles files() {
		return this.files;
	}

	/** Its compiled classes as an archive, to be loaded again without compiling. */
	public byte[] compiled() {
		try {
			return Precompiled.bytes(CompiledFolder.of(this.files, this.loader.folders()), this.loader.built());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Its packs, in the order of their ids, without anything laid over them. */
	public List<RulePack> packs() {
		return this.packs;
	}

	/**
	 * The law of a day in a province.
	 * @param province its name in any usual writing; empty for none
	 */
	public Law law(LocalDate day, String province) {
		return new Law(this.packs, this.draft, this.provinces, day, province);
	}

	/** The pack of that id. */
	public Optional<RulePack> pack(String id) {
		return this.packs.stream().filter((pack) -> pack.id().equals(id)).findFirst();
	}

	/** The drafts that may be tried. */
	public List<RulePack> drafts() {
		return this.packs.stream().filter(RulePack::draft).toList();
	}

	/** The same rules with a draft in the place of the law in force; empty for none. */
	public RuleRelease trying(String draft) {
		if (!draft.isEmpty() && drafts().stream().noneMatch((pack) -> pack.id().equals(draft))) {
			throw new IllegalArgumentException("The release has no draft " + draft);
		}
		return new RuleRelease(this.files, this.digest, this.packs, this.provinces, this.loader, this.limits, draft,
				this.listener);
	}

	/** The draft that is tried; empty for none. */
	public String draft() {
		return this.draft;
	}

	/**
	 * The same rules, whose conclusions are also told to a listener, from any thread.
	 */
	public RuleRelease telling(Consumer<List<Object>> listener) {
		return new RuleRelease(this.files, this.digest, this.packs, this.provinces, this.loader, this.limits,
				this.draft, listener);
	}

	/** What one case may cost. */
	public RuleLimits limits() {
		return this.limits;
	}

	/**
	 * Runs the rules of a pack, as it is applied, over the facts of one case.
	 * @return everything that the rules concluded, in no particular order
	 * @throws RulesStopped if the rules fail or go over a limit
	 */
	public List<Object> conclude(PackOnDay applied, Collection<?> facts) {
		RulePack pack = applied.pack();
		if (pack(pack.id()).isEmpty()) {
			throw new IllegalArgumentException("The release has no pack " + pack.id());
		}
		List<Object> concluded = new RuleRun(pack, this.loader.load(pack), this.limits).conclude(facts);
		this.listener.accept(concluded);
		return concluded;
	}

}

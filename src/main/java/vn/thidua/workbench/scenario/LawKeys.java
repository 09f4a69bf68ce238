package vn.thidua.workbench.scenario;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.Digest;

/**
 * A key for all that the results of a pack's scenarios rest on: its files and those it
 * takes from, what is laid over it, the vocabulary, and for awards the ratings too.
 * Scenarios themselves do not count.
 */
final class LawKeys {

	private static final Set<String> MERIT = Set.of("award", "rating", RulePack.LOCAL);

	private final RuleRelease release;

	private final Map<String, String> digests = new HashMap<>();

	private LawKeys(RuleRelease release) {
		this.release = release;
	}

	static Map<String, String> of(RuleRelease release) {
		LawKeys keys = new LawKeys(release);
		Map<String, String> laws = new HashMap<>();
		release.packs().forEach((pack) -> laws.put(pack.id(), keys.of(pack)));
		return laws;
	}

	private String of(RulePack pack) {
		Set<String> folders = new TreeSet<>(folders(pack));
		if (MERIT.contains(pack.stage())) {
			Set<String> stages = pack.stage().equals("rating") ? Set.of(RulePack.LOCAL) : MERIT;
			this.release.packs()
				.stream()
				.filter((other) -> stages.contains(other.stage()))
				.filter((other) -> !other.stage().equals("award") || pack.stage().equals(RulePack.LOCAL))
				.forEach((other) -> folders.addAll(folders(other)));
		}
		overlays(pack).forEach((overlay) -> folders.addAll(folders(overlay)));
		pack.head()
			.composition()
			.extended()
			.forEach((extended) -> this.release.pack(extended).ifPresent((one) -> folders.addAll(folders(one))));
		folders.add("vocabulary");
		Digest digest = new Digest();
		digest.add(pack.id(), new byte[0]);
		folders.forEach((folder) -> digest.add(folder,
				this.digests.computeIfAbsent(folder, this::digest).getBytes(StandardCharsets.UTF_8)));
		return digest.hex();
	}

	/** What may be laid over it, or over what it adds to. */
	private Stream<RulePack> overlays(RulePack pack) {
		Set<String> about = new TreeSet<>(pack.head().composition().extended());
		about.add(pack.id());
		return this.release.packs()
			.stream()
			.filter((one) -> one.head().composition().extended().stream().anyMatch(about::contains));
	}

	private Set<String> folders(RulePack pack) {
		Set<String> folders = new TreeSet<>(Set.of(pack.id()));
		folders.addAll(pack.head().composition().includes());
		String former = pack.head().composition().carries();
		if (!former.isEmpty() && folders.add(former)) {
			this.release.pack(former).ifPresent((carried) -> folders.addAll(folders(carried)));
		}
		return folders;
	}

	private String digest(String folder) {
		RuleFiles files = this.release.files().below(folder + "/");
		Digest digest = new Digest();
		files.contents().forEach((path, bytes) -> {
			if (!path.contains("/scenarios/")) {
				digest.add(path, bytes);
			}
		});
		return digest.hex();
	}

}

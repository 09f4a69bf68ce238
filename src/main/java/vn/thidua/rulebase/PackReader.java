package vn.thidua.rulebase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;
import vn.thidua.shared.Provinces;

/**
 * Reads a snapshot: a folder with a {@code pack.yaml} is a pack, any other with rule
 * files is shared by the packs that include it.
 */
final class PackReader {

	private static final String HEAD = "pack.yaml";

	/** What stands in for bytes that are no UTF-8. */
	private static final char REPLACEMENT = '\uFFFD';

	private final RuleFiles files;

	private final String factPackage;

	private final Problems problems;

	PackReader(RuleFiles files, String factPackage, Problems problems) {
		this.files = files;
		this.factPackage = factPackage;
		this.problems = problems;
	}

	/** What the snapshot holds. */
	RuleFolders read() {
		this.files.contents().keySet().forEach(this::checkEncoding);
		SortedMap<String, RuleFolder> folders = folders();
		new UnreadFiles(folders.keySet(), this.problems).check(this.files);
		Provinces provinces = new VocabularyReader(this.files, new PackTables(this.files, this.problems), this.problems)
			.provinces();
		SortedMap<String, PackHead> heads = new TreeMap<>();
		for (String path : this.files.endingIn("/" + HEAD)) {
			String id = path.substring(0, path.length() - HEAD.length() - 1);
			heads.put(id, new HeadOfPack(this.files, path, provinces, this.problems).read(id));
		}
		PackComposer composer = new PackComposer(folders, heads, this.problems);
		List<RulePack> packs = new ArrayList<>();
		heads.keySet().forEach((id) -> packs.add(composer.pack(id)));
		if (packs.isEmpty()) {
			this.problems.error(Place.startOf(HEAD), "", "packs.none");
		}
		new OverlayChecks(provinces, this.problems, composer.claims()).check(packs);
		packs.forEach((pack) -> composer.claims().checkForeign(pack, packs, folders.values()));
		new PackCalendar(this.problems).check(packs);
		return new RuleFolders(folders, packs, provinces);
	}

	private void checkEncoding(String path) {
		int at = this.files.text(path).indexOf(REPLACEMENT);
		if (at >= 0) {
			int line = (int) this.files.text(path).substring(0, at).chars().filter((c) -> c == '\n').count() + 1;
			this.problems.error(new Place(path, line, 1), "", "pack.encoding");
		}
	}

	private SortedMap<String, RuleFolder> folders() {
		TreeSet<String> ids = new TreeSet<>();
		for (String path : this.files.contents().keySet()) {
			if (path.indexOf('/') > 0 && (path.endsWith(".drl") || path.endsWith("/" + HEAD))) {
				ids.add(path.substring(0, path.lastIndexOf('/')));
			}
		}
		SortedMap<String, RuleFolder> folders = new TreeMap<>();
		Map<String, String> packages = new HashMap<>();
		for (String id : ids) {
			String earlier = packages.putIfAbsent(RuleFolder.packageName(id), id);
			if (earlier != null) {
				this.problems.error(Place.startOf(id + "/" + HEAD), id, "packs.twice", earlier);
			}
			folders.put(id, new FolderReader(this.files, id, this.factPackage, this.problems).folder());
		}
		return folders;
	}

}

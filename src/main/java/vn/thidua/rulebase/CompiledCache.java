package vn.thidua.rulebase;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import vn.thidua.shared.Problem;

/** The classes of the folders that were compiled last, or why they did not compile. */
final class CompiledCache {

	private static final int MOST = 64;

	/** What compiling a folder came to. */
	record Entry(SortedMap<String, byte[]> classes, List<Problem> problems) {
	}

	private final Map<String, Entry> entries = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Entry> eldest) {
			return size() > MOST;
		}

	});

	Optional<Entry> of(CompiledFolder folder) {
		return Optional.ofNullable(this.entries.get(folder.digest()));
	}

	/** Keeps what was compiled of a folder, out of the classes of several. */
	void keep(CompiledFolder folder, SortedMap<String, byte[]> classes, List<Problem> problems) {
		String path = folder.packageName().replace('.', '/') + "/";
		this.entries.put(folder.digest(),
				new Entry(new TreeMap<>(classes.subMap(path, path + Character.MAX_VALUE)), List.copyOf(problems)));
	}

}

package vn.thidua.assessment.difference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import vn.thidua.assessment.OutputFile;

/** Files that are compared owner by owner together, and what of them is still held. */
final class Stage {

	private static final String BEYOND_ALL = String.valueOf(Character.MAX_VALUE);

	private final List<OutputFile> files;

	private final Map<Side, NavigableMap<String, OwnerLines>> waiting = new EnumMap<>(Side.class);

	private final Map<Side, Map<OutputFile, String>> last = new EnumMap<>(Side.class);

	private final Map<Side, Long> held = new EnumMap<>(Side.class);

	Stage(List<OutputFile> files) {
		this.files = files;
		for (Side side : Side.values()) {
			this.waiting.put(side, new TreeMap<>());
			this.last.put(side, new EnumMap<>(OutputFile.class));
			this.held.put(side, 0L);
		}
	}

	List<OutputFile> files() {
		return this.files;
	}

	long held(Side side) {
		return this.held.getOrDefault(side, 0L);
	}

	String last(Side side, OutputFile file) {
		return lasts(side).getOrDefault(file, "");
	}

	void add(Side side, OutputFile file, List<List<String>> lines) {
		LineShape shape = LineShape.of(file);
		String owner = "";
		List<List<String>> own = new ArrayList<>();
		for (List<String> line : lines) {
			if (own.isEmpty() || !shape.owner(line).equals(owner)) {
				owner = shape.owner(line);
				own = owners(side).computeIfAbsent(owner, (code) -> new OwnerLines()).of(file);
			}
			own.add(line);
		}
		lasts(side).put(file, owner);
		this.held.merge(side, (long) lines.size(), Long::sum);
	}

	void end(Side side, OutputFile file) {
		lasts(side).put(file, BEYOND_ALL);
	}

	/** Compares the owners that both sides have passed. */
	void settle(Set<Side> ended, Consumer<Change> taker) {
		boolean all = ended.size() == Side.values().length;
		String reached = all ? "" : reached(ended);
		Set<String> settled = new TreeSet<>();
		for (Side side : Side.values()) {
			settled.addAll(all ? owners(side).keySet() : owners(side).headMap(reached, false).keySet());
		}
		settled.forEach(
				(owner) -> new OwnerComparison(this.files, take(Side.BEFORE, owner), take(Side.AFTER, owner)).changes()
					.forEach(taker));
	}

	/** The owner up to which both sides have told everything, itself not included. */
	private String reached(Set<Side> ended) {
		String reached = null;
		for (Side side : Side.values()) {
			for (OutputFile file : this.files) {
				String at = last(side, file);
				if (!ended.contains(side) && (reached == null || at.compareTo(reached) < 0)) {
					reached = at;
				}
			}
		}
		return (reached == null) ? "" : reached;
	}

	private OwnerLines take(Side side, String owner) {
		OwnerLines lines = owners(side).remove(owner);
		if (lines == null) {
			return new OwnerLines();
		}
		this.held.merge(side, -lines.size(), Long::sum);
		return lines;
	}

	private NavigableMap<String, OwnerLines> owners(Side side) {
		return this.waiting.computeIfAbsent(side, (none) -> new TreeMap<>());
	}

	private Map<OutputFile, String> lasts(Side side) {
		return this.last.computeIfAbsent(side, (none) -> new EnumMap<>(OutputFile.class));
	}

}

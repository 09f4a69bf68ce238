package vn.thidua.assessment.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import vn.thidua.assessment.OutputFile;

/**
 * The changes of one unit or person. A change of a candidate names the clauses whose
 * checks changed with it.
 *
 * @param files the files that are compared together
 * @param before its lines on the one side
 * @param after its lines on the other
 */
record OwnerComparison(List<OutputFile> files, OwnerLines before, OwnerLines after) {

	List<Change> changes() {
		List<Change> changes = new ArrayList<>();
		for (OutputFile file : this.files) {
			if (!this.before.of(file).equals(this.after.of(file))) {
				changes.addAll(changes(file, changes));
			}
		}
		return changes;
	}

	private List<Change> changes(OutputFile file, List<Change> known) {
		LineShape shape = LineShape.of(file);
		Map<List<String>, List<String>> first = byKey(shape, this.before.of(file));
		Map<List<String>, List<String>> second = byKey(shape, this.after.of(file));
		Set<List<String>> keys = new LinkedHashSet<>(first.keySet());
		keys.addAll(second.keySet());
		return keys.stream()
			.filter((key) -> !Objects.equals(first.get(key), second.get(key)))
			.map((key) -> change(shape, key.subList(0, shape.key().length), first.get(key), second.get(key)))
			.map((change) -> (file == OutputFile.CANDIDATES) ? explained(change, known) : change)
			.toList();
	}

	/** Lines by key; those that repeat a key get a number besides. */
	private static Map<List<String>, List<String>> byKey(LineShape shape, List<List<String>> lines) {
		Map<List<String>, List<String>> byKey = new LinkedHashMap<>();
		for (List<String> line : lines) {
			List<String> key = shape.key(line);
			List<String> free = key;
			for (int again = 2; byKey.containsKey(free); again++) {
				free = new ArrayList<>(key);
				free.add(String.valueOf(again));
			}
			byKey.put(free, line);
		}
		return byKey;
	}

	private static Change change(LineShape shape, List<String> key, @Nullable List<String> first,
			@Nullable List<String> second) {
		List<String> all = shape.file().columns();
		List<String> columns = (first == null || second == null) ? all
				: IntStream.range(0, all.size())
					.filter((at) -> !first.get(at).equals(second.get(at)))
					.mapToObj(all::get)
					.toList();
		return new Change(shape.file(), List.copyOf(key), (first == null) ? null : shape.judgement(first),
				(second == null) ? null : shape.judgement(second), columns);
	}

	private static Change explained(Change candidate, List<Change> known) {
		List<Change> checks = known.stream()
			.filter((check) -> check.award().equals(candidate.award()) && check.decisive())
			.toList();
		return new Change(candidate.file(), candidate.key(), explained(candidate.before(), checks, Change::before),
				explained(candidate.after(), checks, Change::after), candidate.columns());
	}

	private static @Nullable Judgement explained(@Nullable Judgement candidate, List<Change> checks,
			Function<Change, @Nullable Judgement> side) {
		return (candidate == null) ? null
				: candidate.by(joined(checks, side, Judgement::rule), joined(checks, side, Judgement::basis));
	}

	private static String joined(List<Change> checks, Function<Change, @Nullable Judgement> side,
			Function<Judgement, String> cell) {
		return checks.stream()
			.map(side)
			.filter(Objects::nonNull)
			.map(cell)
			.distinct()
			.collect(Collectors.joining("; "));
	}

}

package vn.thidua.rulebase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;

/**
 * Judges folders on their trees and compiles them; those that were before are not again.
 */
final class FolderCompiler {

	private final ClassLoader facts;

	private final TreeVetting trees;

	private final CompiledCache compiled = new CompiledCache();

	FolderCompiler(ClassLoader facts, TreeVetting trees) {
		this.facts = facts;
		this.trees = trees;
	}

	BuiltFolders build(List<CompiledFolder> folders, RuleFolders read, Precompiled before, Problems problems) {
		BuiltFolders built = new BuiltFolders(new TreeMap<>(), new TreeMap<>());
		Map<String, RuleFolder> byPackage = new HashMap<>();
		read.folders().values().forEach((folder) -> byPackage.put(folder.packageName(), folder));
		List<CompiledFolder> unknown = new ArrayList<>();
		List<Problem> unread = new ArrayList<>();
		for (CompiledFolder folder : folders) {
			Optional<Precompiled> known = Stream.of(before, RuleBook.SHIPPED)
				.filter((one) -> one.holds(folder))
				.findFirst();
			known.ifPresent((one) -> {
				built.classes().putAll(one.classes(folder));
				built.shapesByPackage().put(folder.packageName(), one.shapes(folder));
			});
			if (known.isEmpty() && judged(folder, byPackage.get(folder.packageName()), built, problems, unread)) {
				unknown.add(folder);
			}
		}
		built.classes().putAll(classes(unknown, problems));
		problems.addAll(unread.stream().filter((one) -> !told(one, problems)).toList());
		return built;
	}

	private static boolean told(Problem unread, Problems problems) {
		String file = unread.place().file();
		return problems.errors().stream().anyMatch((error) -> error.place().file().equals(file));
	}

	/** Whether a folder may be compiled; what its rules claim does not count for that. */
	private boolean judged(CompiledFolder folder, @Nullable RuleFolder read, BuiltFolders built, Problems problems,
			List<Problem> unread) {
		if (read == null) {
			built.shapesByPackage().put(folder.packageName(), List.of());
			return true;
		}
		Problems found = new Problems();
		List<RuleShape> shapes = this.trees.shapes(folder, read, found);
		Map<Boolean, List<Problem>> told = found.errors()
			.stream()
			.collect(Collectors.partitioningBy((one) -> one.code().equals(TreeVetting.UNREAD)));
		unread.addAll(told.get(true));
		problems.addAll(told.get(false));
		if (!found.refuse()) {
			built.shapesByPackage().put(folder.packageName(), shapes);
		}
		return Claims.others(told.get(false)).isEmpty();
	}

	private SortedMap<String, byte[]> classes(List<CompiledFolder> folders, Problems problems) {
		SortedMap<String, byte[]> classes = new TreeMap<>();
		List<CompiledFolder> unknown = new ArrayList<>();
		for (CompiledFolder folder : folders) {
			CompiledCache.Entry kept = this.compiled.of(folder).orElse(null);
			if (kept == null) {
				unknown.add(folder);
			}
			else {
				classes.putAll(kept.classes());
				problems.addAll(kept.problems());
			}
		}
		classes.putAll(compiled(unknown, problems));
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

	private SortedMap<String, byte[]> compile(List<CompiledFolder> folders, Problems problems) {
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

}

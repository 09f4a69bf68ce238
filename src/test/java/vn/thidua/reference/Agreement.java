package vn.thidua.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Compares what the product and the reference say of a dossier. */
record Agreement(Product product) {

	/** Fails with the seed, the dossier and the first row that differs. */
	void check(long seed) {
		Map<String, String> files = RandomDossiers.next(new SplittableRandom(seed));
		String difference;
		try {
			difference = difference(files);
		}
		catch (RuntimeException ex) {
			throw new AssertionError(describe(seed, files, ex.toString()), ex);
		}
		if (!difference.isEmpty()) {
			throw new AssertionError(describe(seed, files, difference));
		}
	}

	/** The first difference over the columns of the reference, or an empty text. */
	String difference(Map<String, String> files) {
		Map<String, List<Map<String, String>>> expected = ReferenceEvaluator.assess(files);
		Map<String, List<Map<String, String>>> actual = this.product.assess(files);
		for (Map.Entry<String, List<Map<String, String>>> file : expected.entrySet()) {
			List<Map<String, String>> rows = actual.getOrDefault(file.getKey(), List.of());
			for (int i = 0; i < Math.max(rows.size(), file.getValue().size()); i++) {
				Map<String, String> own = (i < file.getValue().size()) ? file.getValue().get(i) : Map.of();
				Map<String, String> other = (i < rows.size()) ? rows.get(i) : Map.of();
				if (own.isEmpty() || !own.equals(common(own, other))) {
					return file.getKey() + ", row " + (i + 1) + "\n  reference: " + own + "\n  product:   "
							+ (own.isEmpty() ? other : common(own, other));
				}
			}
		}
		return "";
	}

	private static Map<String, String> common(Map<String, String> own, Map<String, String> other) {
		Map<String, String> common = new LinkedHashMap<>();
		own.keySet().forEach((column) -> common.put(column, other.getOrDefault(column, "(absent)")));
		return common;
	}

	private static String describe(long seed, Map<String, String> files, String difference) {
		StringBuilder text = new StringBuilder("seed ").append(seed).append(": ").append(difference).append('\n');
		files.forEach((name, content) -> text.append("--- ").append(name).append('\n').append(content));
		return text.toString();
	}

}

package vn.thidua.reference;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import vn.thidua.dossier.DossierReader;

/** Compares what a product and the reference say of ratings and titles. */
record AwardAgreement(Product reference, Product product) {

	/**
	 * Fails with the seed, the first row that differs and the smallest dossier that shows
	 * a difference.
	 * @return how many recipients were compared
	 */
	long check(long seed) {
		Map<String, String> files = RandomAwardDossiers.next(new SplittableRandom(seed));
		if (!difference(files).isEmpty()) {
			Map<String, String> smallest = new Smallest(this::differs).of(files);
			StringBuilder text = new StringBuilder("seed ").append(seed).append(": ").append(difference(smallest));
			smallest.forEach((name, content) -> text.append("\n--- ").append(name).append('\n').append(content));
			throw new AssertionError(text.toString());
		}
		return RandomAwardDossiers.recipients(files);
	}

	private boolean differs(Map<String, String> files) {
		return DossierReader.read(files).errors().isEmpty() && !difference(files).isEmpty();
	}

	/** The first difference over the columns of the reference, or an empty text. */
	String difference(Map<String, String> files) {
		Map<String, List<Map<String, String>>> expected = this.reference.assess(files);
		Map<String, List<Map<String, String>>> actual;
		try {
			actual = this.product.assess(files);
		}
		catch (RuntimeException ex) {
			return ex.toString();
		}
		for (Map.Entry<String, List<Map<String, String>>> file : expected.entrySet()) {
			List<Map<String, String>> rows = actual.getOrDefault(file.getKey(), List.of())
				.stream()
				.filter((row) -> !row.containsKey("award") || AwardEvaluator.TITLES.contains(row.get("award")))
				.toList();
			for (int i = 0; i < Math.max(rows.size(), file.getValue().size()); i++) {
				Map<String, String> own = (i < file.getValue().size()) ? file.getValue().get(i) : Map.of();
				Map<String, String> other = (i < rows.size()) ? rows.get(i) : Map.of();
				if (own.isEmpty() || !other.entrySet().containsAll(own.entrySet())) {
					return file.getKey() + ", row " + (i + 1) + "\n  reference: " + own + "\n  product:   " + other;
				}
			}
		}
		return "";
	}

}

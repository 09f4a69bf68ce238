package vn.thidua.reference;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;
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
		Difference difference = difference(files);
		if (difference != null) {
			Map<String, String> smallest = new Smallest((smaller) -> differs(smaller, difference.kind())).of(files);
			StringBuilder text = new StringBuilder("seed ").append(seed).append(": ").append(difference(smallest));
			smallest.forEach((name, content) -> text.append("\n--- ").append(name).append('\n').append(content));
			throw new AssertionError(text.toString());
		}
		return RandomAwardDossiers.recipients(files);
	}

	private boolean differs(Map<String, String> files, String kind) {
		if (!DossierReader.read(files).errors().isEmpty()) {
			return false;
		}
		Difference difference = difference(files);
		return difference != null && difference.kind().equals(kind);
	}

	/** The first difference over the columns of the reference, if any. */
	@Nullable Difference difference(Map<String, String> files) {
		Map<String, List<Map<String, String>>> expected = this.reference.assess(files);
		Map<String, List<Map<String, String>>> actual;
		try {
			actual = this.product.assess(files);
		}
		catch (RuntimeException ex) {
			return new Difference(ex.toString(), Map.of(), Map.of());
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
					return new Difference(file.getKey() + ", row " + (i + 1), own, other);
				}
			}
		}
		return null;
	}

	/** A row that differs. */
	record Difference(String where, Map<String, String> reference, Map<String, String> product) {

		/** What stays the same while the dossier is made smaller. */
		String kind() {
			return this.where.replaceFirst(", row .*", "") + kind(this.reference) + " /" + kind(this.product);
		}

		private static String kind(Map<String, String> row) {
			StringBuilder kind = new StringBuilder();
			List.of("award", "clause", "status", "rating", "source", "quota", "within_quota")
				.forEach((column) -> kind.append(' ').append(Row.cell(row, column)));
			return kind.toString();
		}

		@Override
		public String toString() {
			return this.where + "\n  reference: " + this.reference + "\n  product:   " + this.product;
		}

	}

}

package vn.thidua.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A dossier written by hand, and what is decided on it. */
record AwardCase(Map<String, String> files, Product product) {

	/** A case of the year and the law of a day. */
	static AwardCase on(String day) {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("dossier.yaml", "period: " + day.substring(0, 4) + "\nas_of: " + day + "\nnumbers: plain\n");
		files.put("honours.csv", "recipient,award,year\n");
		files.put("initiatives.csv", "person,year,scope\n");
		return new AwardCase(files, new AwardEvaluator());
	}

	/** Adds a file from its header and lines. */
	AwardCase with(String file, String... lines) {
		this.files.put(file, String.join("\n", lines) + "\n");
		return this;
	}

	AwardCase without(String file) {
		this.files.remove(file);
		return this;
	}

	private List<Map<String, String>> rows(String file) {
		return this.product.assess(this.files).get(file);
	}

	/** The status of a clause that belongs to one award only. */
	String clause(String recipient, String clause) {
		return rows("checks.csv").stream()
			.filter((row) -> row.get("recipient").equals(recipient) && row.get("clause").equals(clause))
			.map((row) -> row.get("status"))
			.findFirst()
			.orElse("");
	}

	/** The status of a title and the place inside its cap, if any. */
	String title(String recipient, String award) {
		return rows("candidates.csv").stream()
			.filter((row) -> row.get("recipient").equals(recipient) && row.get("award").equals(award))
			.map((row) -> (row.get("status") + " " + row.get("quota") + " " + row.get("within_quota")).strip())
			.findFirst()
			.orElse("");
	}

	/** The rating, and the place inside its cap, if any. */
	String rating(String recipient) {
		return rows("ratings.csv").stream()
			.filter((row) -> row.get("recipient").equals(recipient) && row.get("field").isEmpty())
			.map((row) -> (row.get("rating") + " " + row.get("quota") + " " + row.get("within_quota")).strip())
			.findFirst()
			.orElse("");
	}

}

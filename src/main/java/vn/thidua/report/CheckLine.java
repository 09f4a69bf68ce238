package vn.thidua.report;

/**
 * One condition of one award; cells as the contract writes them, empty where there is
 * nothing.
 *
 * @param recipient whom it is about
 * @param award the award's code
 * @param clause the clause
 * @param title what the clause says
 * @param pack the clause's rule pack; empty where the run does not know it
 * @param status {@code pass}, {@code fail}, {@code presumed}, {@code unknown} or
 * {@code unclaimed}
 * @param measured what was found
 * @param required what is asked
 * @param distance how much is missing
 * @param basis the document it rests on
 * @param verified whether that document is confirmed
 * @param reason one Vietnamese sentence
 */
public record CheckLine(String recipient, String award, String clause, String title, String pack, String status,
		String measured, String required, String distance, String basis, boolean verified, String reason) {

	/** The columns of a check over rows of {@code checks}, named {@code c}. */
	static final String SELECT = """
			select c."recipient", c."award", c."clause", coalesce(r.title, '') as title,
				coalesce(r.pack, '') as pack, c."status", c."measured", c."required", c."distance", c."basis",
				c."verified" <> 'no' as verified, c."reason"
			from checks c left join run_rule r on r.run_id = c.run_id and r.clause = c."clause"
			""";

	/** Whether it stands in the way: it failed, or data is missing. */
	public boolean lacking() {
		return this.status.equals("fail") || this.status.equals("unknown");
	}

	/** Whether it holds, be it because nobody has contested it. */
	public boolean holds() {
		return this.status.equals("pass") || this.status.equals("presumed");
	}

	/** What the clause says or, where the run does not know it, why it came to that. */
	public String said() {
		return this.title.isEmpty() ? this.reason : this.title;
	}

	/** What was found and what is missing or, where nothing is told of it, why. */
	public String found() {
		String found = this.measured + ((this.measured.isEmpty() || this.distance.isEmpty()) ? "" : "; ")
				+ this.distance;
		return found.isEmpty() ? this.reason : found;
	}

	/** The clause without the letter of its body of law. */
	public String code() {
		return this.clause.replaceFirst("^[A-Z]\\.", "");
	}

}

package vn.thidua.assessment.fact;

import vn.thidua.shared.Figure;

/**
 * What one requirement finds: what was measured, what is required and how far apart they
 * are. Silence is never a finding: where data are missing it is unknown.
 *
 * @param status {@code pass}, {@code fail}, {@code presumed} (a judgement nobody has
 * contested), {@code unknown} (data missing) or {@code unclaimed} (another way that
 * nobody claims)
 * @param measured what was measured, in words
 * @param required what is required, in words
 * @param distance what is lacking, in words; empty where nothing is
 * @param verified whether the numbers it rests on are confirmed
 */
public record Finding(String status, String measured, String required, String distance, boolean verified) {

	static final String PASS = "pass";

	static final String FAIL = "fail";

	static final String PRESUMED = "presumed";

	static final String UNKNOWN = "unknown";

	static final String UNCLAIMED = "unclaimed";

	static Finding of(String status, String measured, String required) {
		return new Finding(status, measured, required, "", true);
	}

	static Finding of(boolean holds, String measured, String required, String lacking) {
		return new Finding(holds ? PASS : FAIL, measured, required, holds ? "" : lacking, true);
	}

	static Finding unknown(String lacking, String required) {
		return new Finding(UNKNOWN, "", required, lacking, true);
	}

	/** Whether the requirement holds, as far as anybody knows. */
	public boolean holds() {
		return this.status.equals(PASS) || this.status.equals(PRESUMED);
	}

	/** Both are required; a way that nobody claims stays so, whatever else it asks. */
	public Finding and(Finding other) {
		if (this.status.equals(UNCLAIMED) || other.status.equals(UNCLAIMED)) {
			Finding claim = this.status.equals(UNCLAIMED) ? this : other;
			return new Finding(UNCLAIMED, claim.measured, joined("; ", this.required, other.required), "",
					this.verified && other.verified);
		}
		return new Finding(first(this.status, other.status, FAIL, UNKNOWN, PRESUMED, PASS),
				joined("; ", this.measured, other.measured), joined("; ", this.required, other.required),
				joined("; ", this.distance, other.distance), this.verified && other.verified);
	}

	/** One of the two is enough. */
	public Finding or(Finding other) {
		String status = first(this.status, other.status, PASS, PRESUMED, UNKNOWN, FAIL, UNCLAIMED);
		boolean enough = status.equals(PASS) || status.equals(PRESUMED);
		return new Finding(status, joined("; ", said(status), other.said(status)),
				joined(" hoặc ", this.required, other.required),
				enough ? "" : joined(" hoặc ", this.distance, other.distance), sure(other, enough));
	}

	/**
	 * What it says beside another way: nothing where that one holds or is claimed alone.
	 */
	private String said(String together) {
		boolean other = !this.status.equals(together) && (together.equals(PASS) || together.equals(PRESUMED));
		return (other || (this.status.equals(UNCLAIMED) && !together.equals(UNCLAIMED))) ? "" : this.measured;
	}

	private boolean sure(Finding other, boolean enough) {
		boolean either = (holds() && this.verified) || (other.holds() && other.verified);
		return enough ? either : this.verified && other.verified;
	}

	Finding resting(Limit... limits) {
		boolean sure = this.verified;
		for (Limit limit : limits) {
			sure &= limit.verified();
		}
		return new Finding(this.status, this.measured, this.required, this.distance, sure);
	}

	/** The same with other words for what is lacking. */
	Finding lacking(String distance) {
		return new Finding(this.status, this.measured, this.required, distance, this.verified);
	}

	private static String first(String one, String other, String... order) {
		for (String status : order) {
			if (status.equals(one) || status.equals(other)) {
				return status;
			}
		}
		throw new IllegalArgumentException(one);
	}

	/** Both texts, each part once. */
	private static String joined(String with, String one, String other) {
		if (one.isEmpty() || other.isEmpty()) {
			return one + other;
		}
		String both = one;
		for (int from = 0; from >= 0 && from <= other.length();) {
			int end = other.indexOf(with, from);
			String part = other.substring(from, (end < 0) ? other.length() : end);
			both = (with + both + with).contains(with + part + with) ? both : both + with + part;
			from = (end < 0) ? end : end + with.length();
		}
		return both;
	}

	static String share(int part, int whole) {
		return part + "/" + whole;
	}

	static boolean reaches(long part, long whole, Figure percent) {
		return Figure.of(part).inHundredths().atLeast(percent.times(Figure.of(whole)));
	}

	static boolean passes(long part, long whole, Figure percent) {
		return Figure.of(part).inHundredths().above(percent.times(Figure.of(whole)));
	}

}

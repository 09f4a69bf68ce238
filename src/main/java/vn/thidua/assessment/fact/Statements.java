package vn.thidua.assessment.fact;

import java.util.Map;

/**
 * What was stated of a recipient, by predicate.
 *
 * @param stated whether each stated predicate holds
 */
public record Statements(Map<String, Boolean> stated) {

	/** The name under which statements that mean the same are kept. */
	public static String canonical(String predicate) {
		return Words.predicate(predicate);
	}

	/** Whether somebody stated that it holds. */
	public boolean says(String predicate) {
		return Boolean.TRUE.equals(this.stated.get(Words.predicate(predicate)));
	}

	/** A judgement that holds unless it is contested. */
	Finding judged(String predicate) {
		Boolean value = this.stated.get(Words.predicate(predicate));
		String words = Words.of(Words.predicate(predicate));
		if (value == null) {
			return Finding.of(Finding.PRESUMED, "chưa có ý kiến phản đối", words);
		}
		return Finding.of(value, value ? "được xác nhận" : "bị xác nhận là không đạt", words, "chưa đạt: " + words);
	}

	/** A bad thing that must not be stated. */
	Finding notAttested(String predicate) {
		Boolean value = this.stated.get(Words.predicate(predicate));
		String words = Words.of(Words.predicate(predicate));
		if (value == null) {
			return Finding.of(Finding.PRESUMED, "không có thông tin", "không " + words);
		}
		return Finding.of(!value, value ? "có: " + words : "xác nhận không", "không " + words, words);
	}

	/** Another way to an award, which counts only where somebody claims it. */
	Finding claimed(String predicate) {
		Boolean value = this.stated.get(Words.predicate(predicate));
		String words = Words.of(Words.predicate(predicate));
		if (value == null) {
			return Finding.of(Finding.UNCLAIMED, "không đề nghị theo thành tích này", words);
		}
		return Finding.of(value, value ? "được xác nhận" : "bị xác nhận là không có", words, "không có " + words);
	}

	/** A fact that somebody must state. */
	Finding stated(String predicate) {
		Boolean value = this.stated.get(Words.predicate(predicate));
		String words = Words.of(Words.predicate(predicate));
		if (value == null) {
			return Finding.unknown("chưa có xác nhận: " + words, words);
		}
		return Finding.of(value, value ? "có xác nhận" : "xác nhận không", words, "thiếu " + words);
	}

	/** Whether it is stated; silence means that it is not. */
	Finding attested(String predicate) {
		boolean value = says(predicate);
		String words = Words.of(Words.predicate(predicate));
		return Finding.of(value, value ? "có: " + words : "không có thông tin", words, "");
	}

}

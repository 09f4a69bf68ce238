package vn.thidua.assessment.fact;

import java.util.Map;
import java.util.Set;

import vn.thidua.shared.CodeList;
import vn.thidua.shared.Coded;

/**
 * What was stated of a recipient, by predicate. Where statements contradict each other,
 * the one to the recipient's disadvantage counts: what is contested does not hold.
 *
 * @param stated the answers given to each predicate
 */
public record Statements(Map<String, Set<Boolean>> stated) {

	private static final String OTHERWISE = "không thuộc trường hợp ";

	/** The name under which statements that mean the same are kept. */
	public static String canonical(String predicate) {
		return Words.predicate(predicate);
	}

	/** Whether somebody stated that it holds. */
	public boolean says(@Coded(CodeList.STATEMENT) String predicate) {
		return answers(predicate).contains(true);
	}

	/** A judgement that holds unless it is contested. */
	Finding judged(String predicate) {
		String words = Words.of(Words.predicate(predicate));
		if (answers(predicate).isEmpty()) {
			return Finding.of(Finding.PRESUMED, "chưa có ý kiến phản đối", words);
		}
		boolean value = !answers(predicate).contains(false);
		return Finding.of(value, value ? "được xác nhận" : "bị xác nhận là không đạt", words, "chưa đạt: " + words);
	}

	/** A bad thing that must not be stated. */
	Finding notAttested(String predicate) {
		String words = Words.of(Words.predicate(predicate));
		if (answers(predicate).isEmpty()) {
			return Finding.of(Finding.PRESUMED, "không có thông tin", OTHERWISE + words);
		}
		boolean value = says(predicate);
		return Finding.of(!value, value ? "có: " + words : "xác nhận không", OTHERWISE + words, words);
	}

	/** Another way to an award, which counts only where somebody claims it. */
	Finding claimed(String predicate) {
		String words = Words.of(Words.predicate(predicate));
		if (answers(predicate).isEmpty()) {
			return Finding.of(Finding.UNCLAIMED, "không đề nghị theo thành tích này", words);
		}
		boolean value = !answers(predicate).contains(false);
		return Finding.of(value, value ? "được xác nhận" : "bị xác nhận là không có", words, "không có " + words);
	}

	/** A fact that somebody must state. */
	Finding stated(String predicate) {
		String words = Words.of(Words.predicate(predicate));
		if (answers(predicate).isEmpty()) {
			return Finding.unknown("chưa có xác nhận: " + words, words);
		}
		boolean value = !answers(predicate).contains(false);
		return Finding.of(value, value ? "có xác nhận" : "xác nhận không", words, "thiếu " + words);
	}

	/** Whether it is stated; silence means that it is not. */
	Finding attested(String predicate) {
		boolean value = says(predicate);
		String words = Words.of(Words.predicate(predicate));
		return Finding.of(value, value ? "có: " + words : "không có thông tin", words, "");
	}

	private Set<Boolean> answers(String predicate) {
		return this.stated.getOrDefault(Words.predicate(predicate), Set.of());
	}

}

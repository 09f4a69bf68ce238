package vn.thidua.assessment.fact;

import java.util.Map;
import java.util.TreeMap;

import vn.thidua.shared.Figure;

/**
 * The members of a collective in numbers; what sums up over its parts.
 *
 * @param counted how many count in shares
 * @param ratings how many of those have each rating; empty for those whose is not known
 * @param holders how many of those hold each title
 * @param doubtful of how many of those it is not known
 * @param disciplined how many of all had each discipline; empty where not told
 */
public record Members(int counted, Map<String, Integer> ratings, Map<String, Integer> holders,
		Map<String, Integer> doubtful, Map<String, Integer> disciplined) {

	/** No members. */
	public static final Members NONE = new Members(0, Map.of(), Map.of(), Map.of(), Map.of());

	/** Both together. */
	public Members plus(Members other) {
		return new Members(this.counted + other.counted, sum(this.ratings, other.ratings),
				sum(this.holders, other.holders), sum(this.doubtful, other.doubtful),
				sum(this.disciplined, other.disciplined));
	}

	Finding share(String award, Limit percent, boolean strict) {
		String required = (strict ? "trên " : "ít nhất ") + percent.value().brief() + "% cá nhân đạt "
				+ Words.of(award);
		return share(this.holders.getOrDefault(award, 0), this.doubtful.getOrDefault(award, 0), percent, strict,
				required, "đạt " + Words.of(award));
	}

	Finding ratedAtLeast(String level, Limit percent) {
		int rated = this.ratings.entrySet()
			.stream()
			.filter((entry) -> Words.level(entry.getKey()) >= Words.level(level))
			.mapToInt(Map.Entry::getValue)
			.sum();
		int open = this.ratings.entrySet()
			.stream()
			.filter((entry) -> Words.level(entry.getKey()) < 0)
			.mapToInt(Map.Entry::getValue)
			.sum();
		return share(rated, open, percent, false,
				percent.value().brief() + "% cá nhân từ " + Words.of(level) + " trở lên",
				"từ " + Words.of(level) + " trở lên");
	}

	Finding holding(String award, Limit count) {
		if (this.counted == 0) {
			return Finding.unknown("hồ sơ không có người của tập thể", "có cá nhân đạt " + Words.of(award))
				.resting(count);
		}
		return Merits.counted(this.holders.getOrDefault(award, 0), this.doubtful.getOrDefault(award, 0), count,
				"cá nhân đạt " + Words.of(award), "cá nhân đạt " + Words.of(award));
	}

	Finding noneDisciplined(String discipline) {
		String required = "không có cá nhân bị kỷ luật từ " + Words.of(discipline) + " trở lên";
		int grave = this.disciplined.entrySet()
			.stream()
			.filter((entry) -> Words.discipline(entry.getKey()) >= Words.discipline(discipline))
			.mapToInt(Map.Entry::getValue)
			.sum();
		boolean silent = this.disciplined.getOrDefault("", 0) > 0 || this.disciplined.isEmpty();
		if (grave == 0 && silent) {
			return Finding.of(Finding.PRESUMED, "không có thông tin kỷ luật", required);
		}
		return Finding.of(grave == 0, (grave == 0) ? "không có" : grave + " cá nhân", required,
				grave + " cá nhân bị kỷ luật");
	}

	private Finding share(int held, int open, Limit percent, boolean strict, String required, String what) {
		if (this.counted == 0) {
			return Finding.unknown("hồ sơ không có người của tập thể", required).resting(percent);
		}
		String measured = Finding.share(held, this.counted);
		if (reaches(held, percent, strict)) {
			return Finding.of(true, measured, required, "").resting(percent);
		}
		int more = 1;
		while (held + more <= this.counted && !reaches(held + more, percent, strict)) {
			more++;
		}
		if (more <= open) {
			return new Finding(Finding.UNKNOWN, measured, required, "chưa rõ " + open + " cá nhân", percent.verified());
		}
		return Finding.of(false, measured, required, "cần thêm " + more + " cá nhân " + what).resting(percent);
	}

	private boolean reaches(int held, Limit percent, boolean strict) {
		Figure asked = percent.value();
		return strict ? Finding.passes(held, this.counted, asked) : Finding.reaches(held, this.counted, asked);
	}

	private static Map<String, Integer> sum(Map<String, Integer> one, Map<String, Integer> other) {
		Map<String, Integer> sum = new TreeMap<>(one);
		other.forEach((key, count) -> sum.merge(key, count, Integer::sum));
		return sum;
	}

}

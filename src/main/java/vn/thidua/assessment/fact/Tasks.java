package vn.thidua.assessment.fact;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;

/**
 * The tasks of a year in numbers; nothing where a number is not told.
 *
 * @param tasks how many there were
 * @param done how many were done
 * @param onTime how many were done on time
 * @param exceeded how many went beyond what was asked
 * @param below how many criteria were below quality, late or inefficient
 */
public record Tasks(@Nullable Integer tasks, @Nullable Integer done, @Nullable Integer onTime,
		@Nullable Integer exceeded, @Nullable Integer below) {

	/** Nothing is known. */
	public static final Tasks UNKNOWN = new Tasks(null, null, null, null, null);

	Finding allDone(String whose) {
		return all(this.done, whose + "hoàn thành 100% nhiệm vụ", "hoàn thành");
	}

	Finding allOnTime(String whose) {
		return all(this.onTime, whose + "100% nhiệm vụ đúng tiến độ", "đúng tiến độ");
	}

	/** Nothing is below quality, late or inefficient, as far as is told. */
	Finding allAssured() {
		String required = "bảo đảm tiến độ, chất lượng, hiệu quả";
		if (unknown() || !assuredKnown()) {
			return (notAssured() > 0)
					? Finding.of(false, share(notAssured()), required, lacking(notAssured(), "nhiệm vụ"))
					: Finding.unknown("thiếu số nhiệm vụ đúng tiến độ, chất lượng", required);
		}
		return Finding.of(notAssured() == 0, share(notAssured()) + " chưa bảo đảm", required,
				lacking(notAssured(), "nhiệm vụ chưa bảo đảm"));
	}

	Finding exceededAtLeast(Limit percent, String whose) {
		return atLeast(this.exceeded, percent, whose + "ít nhất " + percent.value().brief() + "% nhiệm vụ vượt mức",
				"vượt mức");
	}

	Finding onTimeAtLeast(Limit percent, String whose) {
		return atLeast(this.onTime, percent,
				whose + "ít nhất " + percent.value().brief() + "% nhiệm vụ đúng tiến độ, chất lượng", "đúng tiến độ");
	}

	Finding notAssuredAtMost(Limit percent) {
		String required = "không quá " + percent.value().brief() + "% tiêu chí chưa bảo đảm";
		if (unknown()) {
			return missing(required, percent);
		}
		boolean disproved = Finding.passes(notAssured(), count(this.tasks), percent.value());
		if (!disproved && !assuredKnown()) {
			return missing(required, percent);
		}
		return Finding.of(!disproved, share(notAssured()), required, "quá nhiều tiêu chí chưa bảo đảm")
			.resting(percent);
	}

	Finding notAssuredAbove(Limit percent) {
		String required = "trên " + percent.value().brief() + "% tiêu chí chưa bảo đảm";
		if (unknown()) {
			return missing(required, percent);
		}
		boolean proved = Finding.passes(notAssured(), count(this.tasks), percent.value());
		if (!proved && !assuredKnown()) {
			return missing(required, percent);
		}
		return Finding.of(proved, share(notAssured()), required, "").resting(percent);
	}

	Finding doneBelow(Limit percent, String whose) {
		String required = whose + "hoàn thành dưới " + percent.value().brief() + "% nhiệm vụ";
		if (unknown() || this.done == null) {
			return missing(required, percent);
		}
		return Finding
			.of(!Finding.reaches(this.done, count(this.tasks), percent.value()), share(this.done), required, "")
			.resting(percent);
	}

	Finding doneAbove(Limit percent, String whose) {
		String required = whose + "hoàn thành trên " + percent.value().brief() + "% nhiệm vụ";
		if (unknown() || this.done == null) {
			return missing(required, percent);
		}
		return Finding
			.of(Finding.passes(this.done, count(this.tasks), percent.value()), share(this.done), required,
					"mới hoàn thành " + share(this.done))
			.resting(percent);
	}

	/** How many are surely not assured: the most of what is told. */
	private int notAssured() {
		int late = (this.onTime == null) ? 0 : count(this.tasks) - this.onTime;
		int undone = (this.done == null) ? 0 : count(this.tasks) - this.done;
		return Math.max(count(this.below), Math.max(late, undone));
	}

	private boolean assuredKnown() {
		return this.below != null || this.onTime != null;
	}

	private boolean unknown() {
		return count(this.tasks) == 0;
	}

	private Finding all(@Nullable Integer part, String required, String what) {
		if (unknown() || part == null) {
			return Finding.unknown("thiếu số nhiệm vụ " + what, required);
		}
		int lacking = count(this.tasks) - part;
		return Finding.of(lacking <= 0, share(part), required, lacking(lacking, "nhiệm vụ " + what));
	}

	private Finding atLeast(@Nullable Integer part, Limit percent, String required, String what) {
		if (unknown() || part == null) {
			return Finding.unknown("thiếu số nhiệm vụ " + what, required).resting(percent);
		}
		int more = 0;
		while (!Finding.reaches((long) part + more, count(this.tasks), percent.value())) {
			more++;
		}
		return Finding.of(more == 0, share(part), required, lacking(more, "nhiệm vụ " + what)).resting(percent);
	}

	private static Finding missing(String required, Limit percent) {
		return Finding.unknown("thiếu số liệu nhiệm vụ", required).resting(percent);
	}

	private static String lacking(int count, String what) {
		return "còn " + count + " " + what + " chưa đạt";
	}

	private String share(int part) {
		return Finding.share(part, count(this.tasks));
	}

	private static int count(@Nullable Integer number) {
		return (number == null) ? 0 : Math.max(0, number);
	}

	static Finding scoreAtLeast(@Nullable Figure score, Limit least) {
		String required = "từ " + least.value().brief() + " điểm trở lên";
		return (score == null) ? Finding.unknown("chưa có điểm", required).resting(least)
				: Finding
					.of(score.atLeast(least.value()), score.brief() + " điểm", required,
							"thiếu " + least.value().minus(score).brief() + " điểm")
					.resting(least);
	}

	static Finding scoreBelow(@Nullable Figure score, Limit most) {
		String required = "dưới " + most.value().brief() + " điểm";
		return (score == null) ? Finding.unknown("chưa có điểm", required).resting(most)
				: Finding.of(score.below(most.value()), score.brief() + " điểm", required, "").resting(most);
	}

}

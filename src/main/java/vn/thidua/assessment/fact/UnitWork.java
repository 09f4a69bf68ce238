package vn.thidua.assessment.fact;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;

/**
 * A unit's year that is to be rated. There is one for a unit.
 *
 * @param recipient the unit's code
 * @param tasks its tasks
 * @param score its score; nothing where not told
 * @param late how many tasks were late; nothing where not told
 * @param componentsFailed how many of its parts failed; nothing where not known
 * @param wrongdoing whether wrongdoing was found; nothing where not told
 * @param statements what was stated of it
 */
public record UnitWork(String recipient, Tasks tasks, @Nullable Figure score, @Nullable Integer late,
		@Nullable Integer componentsFailed, @Nullable Boolean wrongdoing, Statements statements) implements Work {

	/** At most so many percent of the tasks were late. */
	public Finding lateAtMost(Limit percent) {
		Integer late = this.late;
		Integer all = this.tasks.tasks();
		if (all != null && this.tasks.onTime() != null) {
			late = all - this.tasks.onTime();
		}
		String required = "không quá " + percent.value().brief() + "% nhiệm vụ chậm tiến độ";
		if (late == null || all == null || all == 0) {
			return Finding.unknown("thiếu số nhiệm vụ chậm", required).resting(percent);
		}
		return Finding
			.of(!Finding.passes(late, all, percent.value()), Finding.share(late, all), required,
					"quá nhiều nhiệm vụ chậm tiến độ")
			.resting(percent);
	}

	/** None of its parts failed. */
	public Finding noComponentFailed() {
		String required = "không có đơn vị cấu thành không hoàn thành nhiệm vụ";
		Integer failed = this.componentsFailed;
		return (failed == null) ? Finding.unknown("chưa có xếp loại của đơn vị cấu thành", required)
				: Finding.of(failed == 0, failed + " đơn vị", required, failed + " đơn vị cấu thành không hoàn thành");
	}

	/** Wrongdoing was found in it; silence means not. */
	public Finding foundWrongdoing() {
		boolean found = Boolean.TRUE.equals(this.wrongdoing);
		return Finding.of(found, found ? "có kết luận sai phạm" : "không có kết luận sai phạm",
				"có sai phạm hoặc mất đoàn kết được kết luận", "");
	}

	/** No wrongdoing was found in it. */
	public Finding noWrongdoing() {
		String required = "không có sai phạm, mất đoàn kết";
		return (this.wrongdoing == null) ? Finding.of(Finding.PRESUMED, "không có thông tin", required)
				: Finding.of(!this.wrongdoing, this.wrongdoing ? "có sai phạm" : "không có", required, "có sai phạm");
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof UnitWork work && this.recipient.equals(work.recipient);
	}

	@Override
	public int hashCode() {
		return Objects.hashCode(this.recipient);
	}

}

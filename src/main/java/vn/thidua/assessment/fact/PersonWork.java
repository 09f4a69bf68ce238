package vn.thidua.assessment.fact;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.CodeList;
import vn.thidua.shared.Coded;
import vn.thidua.shared.Figure;

/**
 * A person's year that is to be rated. There is one for a person.
 *
 * @param recipient the person's code
 * @param manager whether the person holds a managing post
 * @param tasks the person's tasks
 * @param score the person's score; nothing where not told
 * @param presence months worked, leave and discipline
 * @param team the unit the person works in
 * @param statements what was stated of the person
 */
public record PersonWork(String recipient, boolean manager, Tasks tasks, @Nullable Figure score, Presence presence,
		Team team, Statements statements) implements Work {

	/**
	 * How long a person worked in the year, and discipline.
	 *
	 * @param months the months worked
	 * @param leave the months of leave
	 * @param maternity whether on maternity leave
	 * @param discipline the gravest discipline; empty where not told
	 */
	public record Presence(Figure months, Figure leave, boolean maternity, String discipline) {
	}

	/**
	 * The unit a person works in.
	 *
	 * @param tasks its tasks
	 * @param components the ratings of its parts; empty for those whose is not known
	 * @param rating its own rating; empty where not known
	 */
	public record Team(Tasks tasks, List<String> components, String rating) {
	}

	/** Worked less than so many months, and not for maternity. */
	public Finding monthsBelow(Limit months) {
		return Finding
			.of(!this.presence.maternity() && this.presence.months().below(months.value()),
					this.presence.months().brief() + " tháng", "dưới " + months.value().brief() + " tháng", "")
			.resting(months);
	}

	/** On leave for so many months or more, and not for maternity. */
	public Finding leaveAtLeast(Limit months) {
		return Finding
			.of(!this.presence.maternity() && this.presence.leave().atLeast(months.value()),
					this.presence.leave().brief() + " tháng nghỉ",
					"nghỉ từ " + months.value().brief() + " tháng trở lên", "")
			.resting(months);
	}

	/** Disciplined so gravely or more; silence means not. */
	public Finding disciplinedAtLeast(@Coded(CodeList.DISCIPLINE) String discipline) {
		String measured = this.presence.discipline().isEmpty() ? "không có thông tin kỷ luật"
				: Words.of(this.presence.discipline());
		return Finding.of(Words.discipline(this.presence.discipline()) >= Words.discipline(discipline), measured,
				"bị kỷ luật từ " + Words.of(discipline) + " trở lên", "");
	}

	/** All tasks of the person's unit are done. */
	public Finding unitAllDone() {
		return this.team.tasks().allDone("đơn vị ");
	}

	/** More than so many percent of the unit's tasks are done. */
	public Finding unitDoneAbove(Limit percent) {
		return this.team.tasks().doneAbove(percent, "đơn vị ");
	}

	/** Less than so many percent of the unit's tasks are done. */
	public Finding unitDoneBelow(Limit percent) {
		return this.team.tasks().doneBelow(percent, "đơn vị ");
	}

	/** At least so many percent of the unit's tasks were done on time. */
	public Finding unitOnTimeAtLeast(Limit percent) {
		return this.team.tasks().onTimeAtLeast(percent, "đơn vị ");
	}

	/** At least so many percent of the unit's tasks went beyond what was asked. */
	public Finding unitExceededAtLeast(Limit percent) {
		return this.team.tasks().exceededAtLeast(percent, "đơn vị ");
	}

	/**
	 * At least so many percent of the parts of the unit are rated so or higher; a unit
	 * without parts has none that fails.
	 */
	public Finding componentsAtLeast(@Coded(CodeList.LEVEL) String level, Limit percent) {
		String required = percent.value().brief() + "% đơn vị thuộc quyền từ " + Words.of(level) + " trở lên";
		List<String> all = this.team.components();
		int held = (int) all.stream().filter((one) -> Words.level(one) >= Words.level(level)).count();
		int open = (int) all.stream().filter((one) -> Words.level(one) < 0).count();
		if (all.isEmpty()) {
			return Finding.of(true, "không có đơn vị thuộc quyền", required, "").resting(percent);
		}
		boolean reached = Finding.reaches(held, all.size(), percent.value());
		if (!reached && Finding.reaches((long) held + open, all.size(), percent.value())) {
			return Finding.unknown("chưa có xếp loại của " + open + " đơn vị thuộc quyền", required).resting(percent);
		}
		return Finding
			.of(reached, Finding.share(held, all.size()), required,
					"đơn vị thuộc quyền mới đạt " + held + "/" + all.size())
			.resting(percent);
	}

	/** Heads the unit, as somebody states. */
	public Finding headOfUnit() {
		return this.statements.attested("head_of_unit");
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PersonWork work && this.recipient.equals(work.recipient);
	}

	@Override
	public int hashCode() {
		return Objects.hashCode(this.recipient);
	}

}

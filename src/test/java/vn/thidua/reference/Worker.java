package vn.thidua.reference;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A person in the year considered. */
record Worker(String code, String unit, boolean manager, @Nullable LocalDate joined, int year, Cells cells) {

	private static final List<String> DISCIPLINES = List.of("none", "khien_trach", "canh_cao", "ha_bac_luong",
			"cach_chuc", "buoc_thoi_viec");

	/** Months worked. */
	Ratio months() {
		Ratio told = this.cells.figure("months");
		if (told != null) {
			return told;
		}
		if (recruited()) {
			return Ratio.of(12 - this.joined.getMonthValue() + ((this.joined.getDayOfMonth() == 1) ? 1 : 0));
		}
		return Ratio.of(12).minus(leave());
	}

	Ratio leave() {
		return this.cells.figureOrZero("leave_months");
	}

	boolean maternity() {
		return this.cells.yes("maternity");
	}

	/** Months that count as worked for the title of advanced worker. */
	Ratio countedMonths() {
		boolean leaveCounts = maternity() || this.cells.yes("training");
		return (leaveCounts && this.cells.figure("months") != null) ? months().plus(leave()) : months();
	}

	boolean recruited() {
		return this.joined != null && this.joined.getYear() == this.year;
	}

	boolean tooNew(Ratio months) {
		return recruited() && countedMonths().below(months);
	}

	/** Whether the discipline of the year is below that of the number. */
	Verdict disciplineBelow(int number) {
		int level = DISCIPLINES.indexOf(this.cells.text("discipline"));
		return (level < 0) ? Verdict.PRESUMED : Verdict.of(level < number);
	}

	Work work() {
		return Work.of(this.cells);
	}

}

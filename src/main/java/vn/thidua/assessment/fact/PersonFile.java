package vn.thidua.assessment.fact;

import java.util.Objects;

import vn.thidua.shared.CodeList;
import vn.thidua.shared.Coded;

/**
 * A person considered for one award. There is one file for a person and award.
 *
 * @param recipient the person's code
 * @param award the award's code
 * @param transferred whether the person came from another unit in the year
 * @param merits the person's year and history
 * @param service months, discipline and initiatives
 * @param statements what was stated of the person
 */
public record PersonFile(String recipient, @Coded(CodeList.AWARD) String award, boolean transferred, Merits merits,
		Service service, Statements statements) implements AwardFile {

	/** Not recruited in the year, or at least so many months ago. */
	public Finding monthsIfRecruited(Limit months) {
		return this.service.monthsIfRecruited(months);
	}

	/** Not disciplined so gravely in the year. */
	public Finding disciplineBelow(@Coded(CodeList.DISCIPLINE) String discipline) {
		return this.service.disciplineBelow(discipline);
	}

	/** So many initiatives of the year with at least that scope. */
	public Finding initiativesThisYear(@Coded(CodeList.SCOPE) String scope, Limit count) {
		return this.service.initiatives(scope, count, this.merits.year(), 1, 0);
	}

	/** So many initiatives within the last years with at least that scope. */
	public Finding initiativesWithin(@Coded(CodeList.SCOPE) String scope, Limit count, Limit years) {
		return this.service.initiatives(scope, count, this.merits.year(), Merits.years(years), 0).resting(years);
	}

	/**
	 * So many initiatives within the last years, those not counted with which a title of
	 * the base was won in a year without the highest rating, unless they may be used
	 * again.
	 */
	public Finding freshInitiativesWithin(@Coded(CodeList.SCOPE) String scope, Limit count, Limit years, Limit reuse) {
		int used = 0;
		for (int year = this.merits.year(); reuse.value().zero()
				&& year > this.merits.year() - Merits.years(years); year--) {
			boolean byInitiative = this.merits.title("CSTDCS", year).equals("yes")
					&& !this.merits.rating("HTXSNV", year).equals("yes");
			used += byInitiative ? 1 : 0;
		}
		return this.service.initiatives(scope, count, this.merits.year(), Merits.years(years), used)
			.resting(years, reuse);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PersonFile file && this.recipient.equals(file.recipient)
				&& this.award.equals(file.award);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.recipient, this.award);
	}

}

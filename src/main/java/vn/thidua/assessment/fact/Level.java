package vn.thidua.assessment.fact;

import vn.thidua.shared.CodeList;
import vn.thidua.shared.Coded;

/**
 * What a clause finds of a level of rating.
 *
 * @param work whose year is rated
 * @param level the level: {@code HTXSNV} and so on, {@code NOT_RATED}, a ceiling
 * ({@code AT_MOST_HTNV}, {@code AT_MOST_UNIT}) or {@code INDETERMINATE} where the law
 * leaves a gap
 * @param clause the clause, as its rule writes it
 * @param finding whether the level's conditions hold
 */
public record Level(Work work, @Coded(CodeList.RATED) String level, @Coded(CodeList.CLAUSE) String clause,
		Finding finding) {

	/** What a clause finds of a level. */
	public static Level of(Work work, @Coded(CodeList.RATED) String level, @Coded(CodeList.CLAUSE) String clause,
			Finding finding) {
		return new Level(work, level, clause, finding);
	}

}

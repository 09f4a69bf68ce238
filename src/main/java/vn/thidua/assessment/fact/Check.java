package vn.thidua.assessment.fact;

import vn.thidua.shared.CodeList;
import vn.thidua.shared.Coded;

/**
 * One condition of an award, checked on one file.
 *
 * @param file who is considered for which award
 * @param clause the clause, as its rule writes it
 * @param path whether it is one of several ways, of which one must hold
 * @param finding what was found
 */
public record Check(AwardFile file, @Coded(CodeList.CLAUSE) String clause, boolean path, Finding finding) {

	/** A condition that must hold. */
	public static Check on(AwardFile file, @Coded(CodeList.CLAUSE) String clause, Finding finding) {
		return new Check(file, clause, false, finding);
	}

	/** One of several ways, of which one must hold. */
	public static Check path(AwardFile file, @Coded(CodeList.CLAUSE) String clause, Finding finding) {
		return new Check(file, clause, true, finding);
	}

}

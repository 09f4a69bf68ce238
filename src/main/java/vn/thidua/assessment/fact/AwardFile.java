package vn.thidua.assessment.fact;

import vn.thidua.shared.CodeList;
import vn.thidua.shared.Coded;

/**
 * One recipient considered for one award: what rules ask of persons and collectives
 * alike.
 */
public sealed interface AwardFile permits PersonFile, CollectiveFile {

	/** The recipient's code. */
	String recipient();

	/** The code of the award it is considered for. */
	@Coded(CodeList.AWARD)
	String award();

	/** The recipient's year and history. */
	Merits merits();

	/** What was stated of the recipient. */
	Statements statements();

	/** Rated so in the year, or higher. */
	default Finding ratedAtLeast(@Coded(CodeList.LEVEL) String level) {
		return merits().ratedAtLeast(level);
	}

	/** A judgement, presumed unless contested. */
	default Finding judged(@Coded(CodeList.JUDGEMENT) String predicate) {
		return statements().judged(predicate);
	}

	/** A bad thing that nobody states. */
	default Finding notAttested(@Coded(CodeList.CHARGE) String predicate) {
		return statements().notAttested(predicate);
	}

	/** An achievement that opens another way, where it is claimed. */
	default Finding claimed(@Coded(CodeList.CLAIM) String predicate) {
		return statements().claimed(predicate);
	}

	/** A fact that must be stated. */
	default Finding stated(@Coded(CodeList.STATED) String predicate) {
		return statements().stated(predicate);
	}

	/** Holds the title of the year. */
	default Finding holds(@Coded(CodeList.AWARD) String award) {
		return merits().holds(award);
	}

	/** Holds the title for so many years in a row up to this one. */
	default Finding titleRun(@Coded(CodeList.AWARD) String award, Limit years) {
		return merits().titleRun(award, years);
	}

	/** Rated so or higher for so many years in a row up to this one. */
	default Finding ratingRun(@Coded(CodeList.LEVEL) String level, Limit years) {
		return merits().ratingRun(level, years);
	}

	/** The same, all years after the decision on an earlier award. */
	default Finding ratingRunAfter(@Coded(CodeList.AWARD) String award, @Coded(CodeList.LEVEL) String level,
			Limit years) {
		return merits().after(award, years).and(merits().ratingRun(level, years));
	}

	/** Rated so, or holding the title, for so many years in a row up to this one. */
	default Finding ratingOrTitleRun(@Coded(CodeList.LEVEL) String level, @Coded(CodeList.AWARD) String award,
			Limit years) {
		return merits().ratingOrTitleRun(level, award, years);
	}

	/** The same, all years after the decision on an earlier award. */
	default Finding ratingOrTitleRunAfter(@Coded(CodeList.AWARD) String earlier, @Coded(CodeList.LEVEL) String level,
			@Coded(CodeList.AWARD) String award, Limit years) {
		return merits().after(earlier, years).and(merits().ratingOrTitleRun(level, award, years));
	}

	/** Has the award. */
	default Finding received(@Coded(CodeList.AWARD) String award) {
		return merits().received(award);
	}

	/** Holds the title so often within the last years. */
	default Finding titlesWithin(@Coded(CodeList.AWARD) String award, Limit count, Limit years) {
		return merits().titlesWithin(award, count, years);
	}

	/** Rated so or higher so often within the last years. */
	default Finding ratingsWithin(@Coded(CodeList.LEVEL) String level, Limit count, Limit years) {
		return merits().ratingsWithin(level, count, years);
	}

	/** A condition of which the numbers are not known. */
	default Finding unconfirmed(@Coded(CodeList.WORDING) String what) {
		return new Finding(Finding.UNKNOWN, "", what, "chưa có văn bản để xét: " + what, false);
	}

}

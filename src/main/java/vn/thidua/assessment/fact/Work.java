package vn.thidua.assessment.fact;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.CodeList;
import vn.thidua.shared.Coded;
import vn.thidua.shared.Figure;

/** A recipient's year that is to be rated. */
public sealed interface Work permits PersonWork, UnitWork {

	/** The recipient's code. */
	String recipient();

	/** The tasks of the year. */
	Tasks tasks();

	/** The score of the year; nothing where not told. */
	@Nullable Figure score();

	/** What was stated of the recipient. */
	Statements statements();

	/** All tasks are done. */
	default Finding allDone() {
		return tasks().allDone("");
	}

	/** All tasks are done on time. */
	default Finding allOnTime() {
		return tasks().allOnTime("");
	}

	/** Nothing is below quality, late or inefficient. */
	default Finding allAssured() {
		return tasks().allAssured();
	}

	/** At least so many percent of the tasks went beyond what was asked. */
	default Finding exceededAtLeast(Limit percent) {
		return tasks().exceededAtLeast(percent, "");
	}

	/** At least so many percent of the tasks were done on time. */
	default Finding onTimeAtLeast(Limit percent) {
		return tasks().onTimeAtLeast(percent, "");
	}

	/** At most so many percent of the criteria are not assured. */
	default Finding notAssuredAtMost(Limit percent) {
		return tasks().notAssuredAtMost(percent);
	}

	/** More than so many percent of the criteria are not assured. */
	default Finding notAssuredAbove(Limit percent) {
		return tasks().notAssuredAbove(percent);
	}

	/** Less than so many percent of the tasks are done. */
	default Finding doneBelow(Limit percent) {
		return tasks().doneBelow(percent, "");
	}

	/** More than so many percent of the tasks are done. */
	default Finding doneAbove(Limit percent) {
		return tasks().doneAbove(percent, "");
	}

	/** The score is so high or higher. */
	default Finding scoreAtLeast(Limit score) {
		return Tasks.scoreAtLeast(score(), score);
	}

	/** The score is lower. */
	default Finding scoreBelow(Limit score) {
		return Tasks.scoreBelow(score(), score);
	}

	/** A judgement, presumed unless contested. */
	default Finding judged(@Coded(CodeList.JUDGEMENT) String predicate) {
		return statements().judged(predicate);
	}

	/** A bad thing that nobody states. */
	default Finding notAttested(@Coded(CodeList.CHARGE) String predicate) {
		return statements().notAttested(predicate);
	}

	/** Somebody states it; silence means not. */
	default Finding attested(@Coded(CodeList.CHARGE) String predicate) {
		return statements().attested(predicate);
	}

}

package vn.thidua.shared;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Very many problems are cut short, and none that refuses the input is lost. */
class ProblemsTests {

	private static final int MOST = 100_000;

	private static final Place PLACE = Place.startOf("results.csv");

	@Test
	void asManyAsMayBeKeptAreKept() {
		assertThat(doubts(MOST).all()).hasSize(MOST).noneMatch((problem) -> problem.code().equals("problems.more"));
	}

	@Test
	void doubtsBeyondRefuseNothing() {
		Problems problems = doubts(MOST + 3);
		assertThat(problems.all()).hasSize(MOST + 1).last().extracting(Problem::code).isEqualTo("problems.more");
		assertThat(problems.refuse()).isFalse();
	}

	@Test
	void anErrorAfterTooManyDoubtsStillRefuses() {
		Problems problems = doubts(MOST + 3);
		problems.error(PLACE, "x", "figure.unreadable");
		assertThat(problems.refuse()).isTrue();
		assertThat(problems.errors()).singleElement().extracting(Problem::code).isEqualTo("problems.more");
	}

	private static Problems doubts(int count) {
		Problems problems = new Problems();
		for (int i = 0; i < count; i++) {
			problems.warning(PLACE, "", "column.unknown");
		}
		return problems;
	}

}

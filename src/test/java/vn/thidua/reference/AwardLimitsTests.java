package vn.thidua.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Random dossiers reach both sides of every limit, and a wrong decision does not go
 * unseen.
 */
class AwardLimitsTests {

	private static final AwardEvaluator RIGHT = new AwardEvaluator();

	/** What is known of the first dossiers, which every limit looks at. */
	private static final Map<Long, Decided> FIRST = new HashMap<>();

	private static final int KEPT = 1_000;

	/**
	 * A dossier and what is right about it.
	 *
	 * @param files its files
	 * @param right the rows that are right
	 */
	private record Decided(Map<String, String> files, Map<String, List<Map<String, String>>> right) {

		static Decided of(long seed) {
			return (seed <= KEPT) ? FIRST.computeIfAbsent(seed, Decided::made) : made(seed);
		}

		private static Decided made(long seed) {
			Map<String, String> files = RandomAwardDossiers.next(new SplittableRandom(seed));
			return new Decided(files, RIGHT.assess(files));
		}

		boolean shows(AwardEvaluator wrong) {
			return !wrong.assess(this.files).equals(this.right);
		}

	}

	@ParameterizedTest
	@EnumSource
	void reachBothSidesOfEveryLimit(Bar bar) {
		Ratio step = Ratio.of(bar.value().below(Ratio.of(11)) ? 1 : 10);
		Map<String, List<AwardEvaluator>> unseen = new LinkedHashMap<>();
		unseen.put("lower", List.of(moved(bar, bar.value().minus(step))));
		unseen.put("higher", List.of(moved(bar, bar.value().plus(step))));
		if (!bar.counts()) {
			Ratio hair = Ratio.parse("0.001");
			unseen.put("equal", List.of(moved(bar, bar.value().minus(hair)), moved(bar, bar.value().plus(hair))));
		}
		LongStream.rangeClosed(1, 20_000)
			.takeWhile((seed) -> !unseen.isEmpty())
			.mapToObj(Decided::of)
			.forEach((decided) -> unseen.values().removeIf((wrong) -> wrong.stream().anyMatch(decided::shows)));
		assertThat(unseen.keySet()).isEmpty();
	}

	private static AwardEvaluator moved(Bar bar, Ratio value) {
		return new AwardEvaluator(Map.of(bar, value));
	}

	@Test
	void aWrongDecisionIsSeenInItsSmallestDossier() {
		AwardAgreement wrong = new AwardAgreement(RIGHT, moved(Bar.GOOD_SCORE, Ratio.of(71)));
		assertThatThrownBy(() -> LongStream.rangeClosed(1, 2000).forEach(wrong::check))
			.isInstanceOf(AssertionError.class)
			.hasMessageContaining("ratings.csv, row")
			.hasMessageContaining("--- dossier.yaml")
			.satisfies((ex) -> assertThat(ex.getMessage().lines()).hasSizeLessThan(20));
	}

}

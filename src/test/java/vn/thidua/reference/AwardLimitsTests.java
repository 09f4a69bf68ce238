package vn.thidua.reference;

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
			.mapToObj((seed) -> RandomAwardDossiers.next(new SplittableRandom(seed)))
			.takeWhile((files) -> !unseen.isEmpty())
			.forEach((files) -> {
				Map<String, List<Map<String, String>>> right = RIGHT.assess(files);
				unseen.values().removeIf((wrong) -> wrong.stream().anyMatch((it) -> !it.assess(files).equals(right)));
			});
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

package vn.thidua.planning.share;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.planning.PlanRefused;
import vn.thidua.shared.Figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Shares and remainder are the total, to the last digit. */
class SharesTests {

	private static Map<String, Figure> weights(String list) {
		Map<String, Figure> weights = new LinkedHashMap<>();
		for (String weight : list.split(" ")) {
			weights.put("DV-" + weights.size(), Figure.of(weight));
		}
		return weights;
	}

	private static Shares split(String total, String weights) {
		return Shares.of(Figure.of(total), weights(weights));
	}

	@ParameterizedTest
	@CsvSource({ "100, 1 1 1, 33 33 33, 1", "99, 1 1 1, 33 33 33, 0", "2, 1 1 1, 0 0 0, 2", "100, 0 1 3, 0 25 75, 0",
			"100, 0.5 0.5, 50 50, 0", "100.5, 1 1, 50.2 50.2, 0.1", "100.50, 1 1, 50.25 50.25, 0.00",
			"10, 1 1 1 0, 3 3 3 0, 1", "0, 1 2, 0 0, 0", "1000000, 17 19 23, 288135 322033 389830, 2",
			"100, 140251 0.0001, 99 0, 1" })
	void sharesAreRoundedDownAndTheRemainderIsTold(String total, String weights, String shares, String remainder) {
		Shares split = split(total, weights);
		assertThat(split.shares().values().stream().map(Figure::plain)).containsExactly(shares.split(" "));
		assertThat(split.remainder().plain()).isEqualTo(remainder);
	}

	@Test
	void theRemainderGoesToOneUnitOrStays() {
		Shares split = split("100", "1 1 1").remainderOn("DV-1");
		assertThat(split.shares().values().stream().map(Figure::plain)).containsExactly("33", "34", "33");
		assertThat(split.remainder().zero()).isTrue();
		assertThatExceptionOfType(PlanRefused.class).isThrownBy(() -> split.remainderOn("DV-9"))
			.withMessage("shares.remainder");
	}

	@ParameterizedTest
	@CsvSource({ "100, 0 0, shares.none", "100, 1 -1, shares.weight", "-1, 1 1, shares.total" })
	void whatCannotBeSplitIsRefused(String total, String weights, String code) {
		assertThatExceptionOfType(PlanRefused.class).isThrownBy(() -> split(total, weights)).withMessage(code);
	}

	@Test
	void nobodyToSplitOverIsRefused() {
		assertThatExceptionOfType(PlanRefused.class).isThrownBy(() -> Shares.of(Figure.of(5), Map.of()))
			.withMessage("shares.none");
	}

	@Property(tries = 300)
	void sharesAndRemainderAreTheTotal(@ForAll @BigRange(min = "0", max = "1000000000") @Scale(3) BigDecimal total,
			@ForAll @Size(min = 1, max = 40) List<@IntRange(max = 100_000) Integer> weights) {
		Map<String, Figure> by = new LinkedHashMap<>();
		weights.forEach((weight) -> by.put("DV-" + by.size(), Figure.of(weight)));
		if (weights.stream().allMatch((weight) -> weight == 0)) {
			return;
		}
		Shares split = Shares.of(new Figure(total), by);
		Figure sum = split.shares().values().stream().reduce(split.remainder(), Figure::plus);
		assertThat(sum.sameAs(split.total())).isTrue();
		assertThat(split.remainder().sign()).isNotNegative();
		assertThat(split.shares().values()).allMatch((share) -> share.value().scale() == total.scale());
	}

}

package vn.thidua.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Direction;
import vn.thidua.shared.Figure;
import vn.thidua.shared.VietnameseText;

import static org.assertj.core.api.Assertions.assertThat;

class ReaderPropertyTests {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("problems", Locale.ROOT);

	@Provide
	Arbitrary<Figure> figures() {
		return Combinators
			.combine(Arbitraries.longs().between(-10_000_000_000L, 10_000_000_000L),
					Arbitraries.integers().between(0, 6))
			.as((digits, scale) -> new Figure(BigDecimal.valueOf(digits, scale)));
	}

	@Provide
	Arbitrary<String> cells() {
		Arbitrary<String> pieces = Arbitraries.of("1", "0", "12", "345", "000", ".", ",", " ", "-", "−", "+", "/", "%",
				"‰", "%o", "nghìn", "triệu", "tỷ", "gần", "trên", "dưới", "từ", "trở lên", "đến", "≤", ">", "<=",
				"lượt", "trẻ nam/100 trẻ nữ", "…", "\u00A0", "\n", "m2", "(", ")", ";", "không quá", "tối đa");
		return Arbitraries.oneOf(pieces.list().ofMaxSize(8).map((parts) -> String.join("", parts)),
				Arbitraries.strings().ofMaxLength(20));
	}

	@Provide
	Arbitrary<String> measures() {
		return Arbitraries.of("", "%", "‰", "%o", "điểm", "trẻ nam/100 trẻ nữ", "giường/vạn dân", "m2", "tỷ đồng",
				"1.000 đồng", "triệu đồng/người", "% dân số", "%/năm", "ngày");
	}

	@Property
	void figureThatIsWrittenTheVietnameseWayIsReadAgain(@ForAll("figures") Figure figure) {
		FigureReading reading = new FigureReader(NumberStyle.VI).read(VietnameseText.of(figure), "điểm");
		assertThat(reading).isEqualTo(FigureReading.of(figure, List.of()));
	}

	@Property
	void figureThatIsWrittenWithItsMeasureIsReadAgain(@ForAll("figures") Figure figure,
			@ForAll("measures") String measure) {
		FigureReading reading = new FigureReader(NumberStyle.VI).read(VietnameseText.of(figure, measure).strip(),
				measure);
		assertThat(reading).isEqualTo(FigureReading.of(figure, List.of()));
	}

	@Property
	void figureThatIsWrittenPlainlyIsReadAgain(@ForAll("figures") Figure figure) {
		FigureReading reading = new FigureReader(NumberStyle.PLAIN).read(figure.plain(), "điểm");
		assertThat(reading).isEqualTo(FigureReading.of(figure, List.of()));
	}

	@Property(tries = 5000)
	void anyCellIsAFigureOrNoneOrAKnownProblem(@ForAll("cells") String text, @ForAll("measures") String measure,
			@ForAll NumberStyle style) {
		FigureReading reading = new FigureReader(style).read(text, measure);
		assertThat(reading.figure() == null || reading.error() == null).isTrue();
		assertKnown(reading.error(), reading.warnings());
	}

	@Property(tries = 5000)
	void anyTargetIsAGoalOrAKnownProblem(@ForAll("cells") String text, @ForAll("measures") String measure,
			@ForAll NumberStyle style, @ForAll Direction direction) {
		GoalReading reading = new GoalReader(new FigureReader(style)).read(text, direction, measure);
		assertThat(reading.goal() == null).isEqualTo(reading.error() != null);
		if (reading.goal() != null) {
			boolean range = reading.goal().direction() == Direction.BETWEEN;
			assertThat(reading.goal().upper() != null).isEqualTo(range);
		}
		assertKnown(reading.error(), reading.warnings());
	}

	private static void assertKnown(@Nullable String error, List<String> warnings) {
		if (error != null) {
			assertThat(TEXTS.keySet()).contains(error + ".reason", error + ".remedy");
		}
		assertThat(warnings)
			.allSatisfy((code) -> assertThat(TEXTS.keySet()).contains(code + ".reason", code + ".remedy"));
	}

}

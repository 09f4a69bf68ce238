package vn.thidua.dossier;

import java.nio.charset.StandardCharsets;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import vn.thidua.plan.Direction;
import vn.thidua.shared.Figure;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is typed as a figure or a target is read or refused, never anything else. */
class FigureFuzz {

	private static final FigureReader READER = new FigureReader(NumberStyle.VI);

	@DictionaryEntries({ "nghìn", "triệu", "tỷ", "ngàn", "gần", "≥", "≤", "dưới", "trên", "từ", "trở lên", "%", "‰",
			"%o", "đến", "–", ".000", ",5" })
	@FuzzTest
	void aFigureIsReadOrRefused(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		for (String measure : new String[] { "", "%", "‰", "người" }) {
			Figure figure = READER.read(text, measure).figure();
			if (figure != null) {
				assertThat(new FigureReader(NumberStyle.PLAIN).read(figure.plain(), measure).figure())
					.isEqualTo(figure);
			}
			for (Direction direction : Direction.values()) {
				new GoalReader(READER).read(text, direction, measure);
			}
		}
	}

}

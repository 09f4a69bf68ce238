package vn.thidua.workbench.editor;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextDifferenceTests {

	@Test
	void linesCarryTheirNumbersInBothTexts() {
		String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
		String after = "1\n2\n3\n4\n5\n6\nbảy\nthêm\n8\n9\n";
		assertThat(TextDifference.of(before, after).lines())
			.extracting((line) -> line.sign() + line.before() + "/" + line.after() + " " + line.text())
			.containsExactly("…null/null ", "4/4 4", "5/5 5", "6/6 6", "−7/null 7", "+null/7 bảy", "+null/8 thêm",
					"8/9 8", "9/10 9");
	}

	@Test
	void sameTextsDifferInNothingAndNewOnesInAll() {
		assertThat(TextDifference.of("a\n", "a\n").lines()).isEmpty();
		assertThat(TextDifference.of("", "a\nb\n").lines()).extracting(TextDifference.Line::after)
			.containsExactly(null, 1, 2);
		assertThat(TextDifference.of("a\n", "").lines()).extracting(TextDifference.Line::before)
			.containsExactly(null, 1);
	}

}

package vn.thidua.workbench.history;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.thidua.rulebase.RuleFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What the comparison of two releases says. */
class ReleaseDifferenceTests {

	private static final String HEAD = "code,value,from,to,source,verified\n";

	@Test
	void tellsFilesThatAreAddedRemovedAndChanged() {
		assertThat(ReleaseDifference.between(RuleFiles.of(Map.of("a", "1", "b", "2", "same", "3")),
				RuleFiles.of(Map.of("b", "x", "c", "4", "same", "3"))))
			.extracting(FileDifference::path, FileDifference::kind)
			.containsExactly(tuple("a", "removed"), tuple("b", "changed"), tuple("c", "added"));
	}

	@Test
	void showsChangedLinesWithTheirNeighboursAndTheChangedWords() {
		String before = "1\n2\n3\n4\n5\nmột hai ba\n7\n8\n9\n10\n11\n";
		List<DiffLine> lines = TextDifference.of(before, before.replace("hai", "<b>hai</b>"));
		assertThat(lines).extracting(DiffLine::kind)
			.containsExactly("gap", "same", "same", "same", "changed", "same", "same", "same", "gap");
		assertThat(text(lines.get(4).from())).isEqualTo("một hai ba");
		assertThat(text(lines.get(4).to())).isEqualTo("một <b>hai</b> ba");
		assertThat(lines.get(4).to()).anySatisfy((piece) -> assertThat(piece.changed()).isTrue());
		assertThat(lines.get(4).to().get(0).changed()).isFalse();
	}

	@Test
	void tellsNumbersRowByRow() {
		FileDifference file = ReleaseDifference.between(
				RuleFiles.of(Map.of("p/parameters.csv",
						HEAD + "limit,70,2024-01-01,,Luật,yes\nregion@BAC,5,,,Luật,yes\nold,1,,,Luật,yes\n")),
				RuleFiles.of(Map.of("p/parameters.csv",
						HEAD + "limit,70,2024-01-01,2025-12-31,Luật,yes\nlimit,75,2026-01-01,,Luật mới,no\n"
								+ "region@BAC,6,,,Luật,yes\n")))
			.get(0);
		assertThat(file.parameters())
			.extracting(ParameterChange::kind, ParameterChange::name, ParameterChange::scope,
					(change) -> change.before().value(), (change) -> change.after().value(),
					(change) -> change.after().to())
			.containsExactly(tuple("changed", "limit", "", "70", "70", "2025-12-31"),
					tuple("added", "limit", "", "", "75", ""), tuple("changed", "region", "BAC", "5", "6", ""),
					tuple("removed", "old", "", "1", "", ""));
	}

	@Test
	void aTableThatCannotBeReadIsShownAsText() {
		FileDifference file = ReleaseDifference
			.between(RuleFiles.of(Map.of("p/parameters.csv", HEAD)),
					RuleFiles.of(Map.of("p/parameters.csv", HEAD + "a,\"b")))
			.get(0);
		assertThat(file.lines()).isNotEmpty();
	}

	@Test
	void whatIsNoTextIsNotShown() {
		assertThat(ReleaseDifference.between(RuleFiles.of(Map.of()), RuleFiles.of(Map.of("a", "\u0000"))))
			.singleElement()
			.extracting(FileDifference::shown)
			.isEqualTo(false);
	}

	private static String text(List<DiffLine.Piece> pieces) {
		StringBuilder text = new StringBuilder();
		pieces.forEach((piece) -> text.append(piece.text()));
		return text.toString();
	}

}

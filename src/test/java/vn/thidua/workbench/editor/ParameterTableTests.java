package vn.thidua.workbench.editor;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import vn.thidua.rulebase.RuleTable;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;

import static org.assertj.core.api.Assertions.assertThat;

/** A table of numbers keeps what is not changed to the byte. */
class ParameterTableTests {

	private static final String TEXT = String.join("\n", "code,note,value,from,to,source,verified",
			"a.one,\"x \"\"y\"\"\",80,,,\"Điều 1, \"\"Mục\"\"\",yes", "\"b@V\",,  16.5 ,2023-01-01,2023-12-31,\"hai",
			"dòng\",no", "c,,3,,,Điều 3,yes", "");

	@Test
	void untouchedRowsStayAsTheyAreWritten() {
		ParameterTable table = table(TEXT);
		assertThat(table.with(table.rows())).isEqualTo(TEXT);
		List<ParameterRow> rows = new ArrayList<>(table.rows());
		ParameterRow one = rows.get(0);
		rows.set(0, new ParameterRow(one.line(), one.code(), "81", one.from(), one.to(), one.source(), one.verified()));
		assertThat(table.with(rows)).isEqualTo(TEXT.replace(",80,", ",81,"));
	}

	@Test
	void everyShippedTableComesBackToTheByte() throws java.io.IOException {
		try (java.util.stream.Stream<java.nio.file.Path> files = java.nio.file.Files
			.walk(java.nio.file.Path.of("rules"))) {
			assertThat(files.filter((file) -> file.endsWith("parameters.csv"))).hasSizeGreaterThan(5)
				.allSatisfy((file) -> {
					String text = java.nio.file.Files.readString(file);
					ParameterTable table = table(text);
					assertThat(table.with(table.rows())).isEqualTo(text);
				});
		}
	}

	@Test
	void aNewRowStandsAtTheEnd() {
		ParameterTable table = table(TEXT);
		List<ParameterRow> rows = new ArrayList<>(table.rows());
		rows.add(new ParameterRow(0, "d", "5", "2024-01-01", "", "Nghị định 1, Điều 2", "no"));
		assertThat(table.with(rows)).isEqualTo(TEXT + "d,,5,2024-01-01,,\"Nghị định 1, Điều 2\",no\n");
	}

	@Test
	void aRowIsFoundByTheLineItBeginsOn() {
		assertThat(table(TEXT).rows()).extracting(ParameterRow::line).containsExactly(2, 3, 5);
		assertThat(table(TEXT).at(3)).get().extracting(ParameterRow::source).isEqualTo("hai\ndòng");
	}

	@Test
	void aFileWithoutEndOfLineLosesNothing() {
		ParameterTable table = table(TEXT.strip());
		assertThat(table.with(table.rows())).isEqualTo(TEXT);
		assertThat(table("").rows()).isEmpty();
		assertThat(ParameterTable.of("a,b\n1,2\n")).isEmpty();
		assertThat(ParameterTable.of("code,\"value\n")).isEmpty();
	}

	@Test
	void whatIsWrongIsToldAtRowAndColumn() {
		Problems problems = new Problems();
		new ParameterChecks("p.csv", new RuleTable("", ','), problems)
			.check(List.of(new ParameterRow(2, "có dấu", "16,500", "20-3-2023", "", "", ""),
					new ParameterRow(3, "a", "1", "2023-02-01", "2023-01-01", "x", "yes"),
					new ParameterRow(4, "b", "1", "", "2023-01-01", "x", "yes"),
					new ParameterRow(0, "b", "2", "2023-01-01", "", "x", "no")));
		assertThat(problems.all())
			.extracting((one) -> one.place().line() + ":" + one.place().column() + " " + one.code())
			.containsExactly("2:1 editing.code", "2:2 pack.figure", "2:3 pack.date", "2:5 editing.source",
					"2:6 editing.verified", "3:4 editing.span", "5:1 parameter.overlap");
		assertThat(problems.all()).allMatch(Problem::refuses);
	}

	private static ParameterTable table(String text) {
		return ParameterTable.of(text).orElseThrow();
	}

}

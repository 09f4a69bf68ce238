package vn.thidua.dossier;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Excess;
import vn.thidua.unit.Discipline;
import vn.thidua.unit.Initiative;
import vn.thidua.unit.Rating;
import vn.thidua.unit.UnitType;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages and templates call columns and words, tables may call them. */
class TableWordsTests {

	private static final ResourceBundle PAGES = ResourceBundle.getBundle("messages", Locale.ROOT);

	@ParameterizedTest
	@CsvSource({ "planning.unit.code, UNITS, unit", "planning.unit.name, UNITS, name",
			"planning.unit.type, UNITS, type", "trial.column.type, UNITS, type", "planning.unit.parent, UNITS, parent",
			"planning.unit.block, UNITS, block", "planning.unit.zone, UNITS, zone", "trial.column.zone, UNITS, zone",
			"planning.unit.region, UNITS, region", "planning.indicator.code, INDICATORS, indicator",
			"planning.indicator.name, INDICATORS, name", "planning.indicator.measure, INDICATORS, measure",
			"trial.column.measure, INDICATORS, measure", "planning.indicator.direction, INDICATORS, direction",
			"planning.indicator.over, INDICATORS, over", "planning.indicator.cumulative, INDICATORS, cumulative",
			"trial.column.cumulative, INDICATORS, cumulative", "planning.authority, TARGETS, authority",
			"planning.target, TARGETS, target", "trial.column.target, TARGETS, target",
			"report.target, TARGETS, target", "trial.column.horizon, TARGETS, horizon",
			"planning.document, TARGETS, basis", "submission.field.figure, RESULTS, actual",
			"exchange.field.actual, RESULTS, actual", "trial.column.actual, RESULTS, actual",
			"submission.field.previous, RESULTS, previous", "submission.field.completed, RESULTS, completed_on",
			"submission.field.note, RESULTS, note", "trial.column.note, RESULTS, note",
			"submission.field.said, RESULTS, said", "trial.column.attested, RESULTS, attested",
			"trial.column.attested_over, RESULTS, attested_over", "trial.column.applicable, RESULTS, applicable",
			"trial.column.criterion, SCORES, criterion", "trial.column.indicator, SCORES, indicator",
			"submission.sheet.number, SCORES, indicator", "submission.sheet.max, SCORES, max",
			"submission.field.score, SCORES, score", "trial.column.score, SCORES, score",
			"submission.field.self, SCORES, self_score", "exchange.field.self, SCORES, self_score",
			"submission.sheet.knockout, SCORES, knockout", "submission.field.measured, SCORES, value",
			"exchange.field.measured, SCORES, value", "submission.field.remark, SCORES, note",
			"trial.column.role, PEOPLE, role", "trial.column.manager, PEOPLE, manager",
			"trial.column.joined, PEOPLE, joined", "trial.column.year, PERSON_YEARS, year",
			"trial.column.rating, PERSON_YEARS, rating", "trial.column.tasks, PERSON_YEARS, tasks",
			"trial.column.done, PERSON_YEARS, done", "trial.column.on_time, PERSON_YEARS, on_time",
			"trial.column.exceeded, PERSON_YEARS, exceeded", "trial.column.below, PERSON_YEARS, below",
			"trial.column.months, PERSON_YEARS, months", "trial.column.leave_months, PERSON_YEARS, leave_months",
			"trial.column.maternity, PERSON_YEARS, maternity", "trial.column.training, PERSON_YEARS, training",
			"trial.column.discipline, PERSON_YEARS, discipline", "trial.column.late, UNIT_YEARS, late",
			"trial.column.components_failed, UNIT_YEARS, components_failed",
			"trial.column.wrongdoing, UNIT_YEARS, wrongdoing", "trial.column.leads_block, UNIT_YEARS, leads_block",
			"trial.column.exceeds_targets, UNIT_YEARS, exceeds_targets",
			"trial.column.block_rank, UNIT_YEARS, block_rank", "trial.column.block_size, UNIT_YEARS, block_size",
			"trial.column.scope, INITIATIVES, scope", "trial.column.kind, INITIATIVES, kind",
			"trial.column.decision, INITIATIVES, decision", "trial.column.award, HONOURS, award",
			"trial.column.date, HONOURS, date", "trial.column.predicate, ATTESTATIONS, predicate",
			"trial.column.value_stated, ATTESTATIONS, value" })
	void aPagesLabelNamesItsColumn(String key, DossierTable table, String column) {
		assertThat(table.column(PAGES.getString(key))).as(PAGES.getString(key)).contains(column);
	}

	@Test
	void wordsOfPagesAreWordsOfTables() {
		all("type", UnitType.class, "report.type.%S");
		all("direction", Direction.class, "planning.direction.%S");
		all("direction", Direction.class, "trial.choice.%s");
		all("over", Excess.class, "planning.over.%S");
		all("attested", Attested.class, "status.%s");
		all("rating", Rating.class, "rating.%S");
		all("discipline", Discipline.class, "trial.choice.%s");
		all("scope", Initiative.Scope.class, "trial.choice.%s");
		all("kind", Initiative.Kind.class, "trial.choice.%s");
	}

	private static <E extends Enum<E>> void all(String column, Class<E> words, String key) {
		for (E word : words.getEnumConstants()) {
			String label = PAGES.getString(key.contains("%S") ? key.replace("%S", word.name())
					: key.replace("%s", word.name().toLowerCase(Locale.ROOT)));
			assertThat(TableWords.choice(column, label, words)).as(column + " " + label).contains(word);
			assertThat(TableWords.label(column, word.name().toLowerCase(Locale.ROOT))).isEqualTo(label);
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyColumnHasALabelAndNoLabelTwoColumns(DossierTable table) {
		List<String> labels = new ArrayList<>();
		for (String column : table.columns()) {
			List<String> own = TableWords.labels("column", table.base(), column);
			assertThat(own).as(table + " " + column).isNotEmpty();
			labels.addAll(own.stream().map(TableWords::folded).toList());
			labels.addAll(TableWords.labels("short", table.base(), column).stream().map(TableWords::folded).toList());
		}
		assertThat(labels).doesNotHaveDuplicates();
	}

	@Test
	void everyLabelIsOfAColumnOrWordThatThereIs() throws IOException {
		Set<String> columns = new HashSet<>(
				Set.of("column.scores.name", "column.indicators.min", "column.indicators.max"));
		for (DossierTable table : DossierTable.values()) {
			for (String column : table.columns()) {
				columns.addAll(List.of("column." + column, "column." + table.base() + "." + column,
						"short." + table.base() + "." + column));
			}
		}
		Properties words = new Properties();
		try (Reader text = Files.newBufferedReader(Path.of("src/main/resources/table-words.properties"))) {
			words.load(text);
		}
		assertThat(words.stringPropertyNames()).filteredOn((key) -> !key.startsWith("word.")).isSubsetOf(columns);
		Set<String> known = new HashSet<>();
		add(known, "type", UnitType.class);
		add(known, "direction", Direction.class);
		add(known, "over", Excess.class);
		add(known, "attested", Attested.class);
		add(known, "attested_change", AttestedChange.class);
		add(known, "said", Statement.class);
		add(known, "rating", Rating.class);
		add(known, "discipline", Discipline.class);
		add(known, "scope", Initiative.Scope.class);
		add(known, "kind", Initiative.Kind.class);
		assertThat(words.stringPropertyNames()).filteredOn((key) -> key.startsWith("word."))
			.containsExactlyInAnyOrderElementsOf(known);
	}

	private static void add(Set<String> known, String column, Class<? extends Enum<?>> words) {
		Arrays.stream(words.getEnumConstants())
			.forEach((word) -> known.add("word." + column + "." + word.name().toLowerCase(Locale.ROOT)));
	}

}

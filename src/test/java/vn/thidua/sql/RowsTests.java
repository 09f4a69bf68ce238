package vn.thidua.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;

/** Rows become records, and the driver is never asked for a column it does not have. */
class RowsTests {

	private static final Pattern SLOW = Pattern
		.compile("\\.query\\((?!(?:String|Long|Integer|Boolean|Instant|LocalDate|BigDecimal)\\.class)\\w+\\.class\\)");

	private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:"));

	private enum Kind {

		ONE, TWO

	}

	private record Line(String unitCode, @Nullable Integer targetsMet, Kind kind, boolean allMet, Instant changedAt) {
	}

	@Test
	void componentsAreFoundByTheirWordsAndConverted() {
		Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		List<Line> lines = this.jdbc.sql("""
				select 'TWO' as kind, 'XA-01' as unit_code, cast(null as integer) as targets_met, true as all_met,
					cast(? as timestamp with time zone) as changed_at, 'more' as not_asked_for
				""").param(now.toString()).query(Rows.of(Line.class)).list();
		assertThat(lines).containsExactly(new Line("XA-01", null, Kind.TWO, true, now));
	}

	@Test
	void theDriverIsNotAskedByName() throws SQLException {
		new JdbcTemplate(new DriverManagerDataSource("jdbc:h2:mem:"))
			.query("select 1 as number_of, 'a' as unit_code from system_range(1, 3)", (result) -> {
				ResultSet watched = spy(result);
				Rows<Two> rows = Rows.of(Two.class);
				assertThat(rows.mapRow(watched, 0)).isEqualTo(new Two("a", 1));
				verify(watched, never()).findColumn(anyString());
			});
	}

	private record Two(String unitCode, int numberOf) {
	}

	@Test
	void aMissingColumnIsNamed() {
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.jdbc.sql("select 'a' as unit_code").query(Rows.of(Two.class)).list())
			.withMessageContaining("numberOf");
	}

	@Test
	void noSourceMapsRecordsTheSlowWay() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			assertThat(files.filter((file) -> file.toString().endsWith(".java"))).allSatisfy(
					(file) -> assertThat(SLOW.matcher(Files.readString(file)).find()).as(file.toString()).isFalse());
		}
	}

}

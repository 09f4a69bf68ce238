package vn.thidua.submission;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes hold of many submissions at once, begun where there are none. */
@Component
class BatchClaims {

	private static final String BEGIN = """
			insert into submission (version, unit_code, period, state, late, submitted_by, decided_by, reason)
			values (1, ?, ?, 'DRAFT', false, '', '', '')
			""";

	private static final String NEXT_VERSION = """
			update submission set version = version + 1
			where period = ? and unit_code = ? and version = ? and state in ('DRAFT', 'RETURNED')
			""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	BatchClaims(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/**
	 * The numbers of submissions at those versions, by unit; each gets its next version.
	 */
	Map<String, Long> claim(String period, Map<String, Integer> versions) {
		List<Object[]> known = versions.entrySet()
			.stream()
			.filter((one) -> one.getValue() != HeldReport.NONE)
			.map((one) -> new Object[] { period, one.getKey(), one.getValue() })
			.toList();
		List<Object[]> begun = versions.entrySet()
			.stream()
			.filter((one) -> one.getValue() == HeldReport.NONE)
			.map((one) -> new Object[] { one.getKey(), period })
			.toList();
		try {
			if (Arrays.stream(this.batches.batchUpdate(NEXT_VERSION, known)).anyMatch((changed) -> changed != 1)) {
				throw new SubmissionRefused("overtaken");
			}
			this.batches.batchUpdate(BEGIN, begun);
		}
		catch (DuplicateKeyException | ConcurrencyFailureException ex) {
			throw new SubmissionRefused("overtaken");
		}
		return numbers(period);
	}

	private Map<String, Long> numbers(String period) {
		Map<String, Long> numbers = new HashMap<>();
		this.jdbc.sql("select id, unit_code from submission where period = :period")
			.param("period", period)
			.query((row) -> {
				numbers.put(row.getString("unit_code"), row.getLong("id"));
			});
		return numbers;
	}

}

package vn.thidua.planning;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.shared.Period;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which target counts: the last in force at the period's end, the part's own before the
 * year's.
 */
@ApplicationTest
@Transactional
class CountingTests {

	@Autowired
	private Plans plans;

	@Autowired
	private AssignedIndicators assigned;

	@Autowired
	private JdbcClient jdbc;

	private void target(String horizon, String authority, String target, String from) {
		this.jdbc.sql("""
				insert into plan_target (unit_code, indicator, horizon, authority, target, direction, document,
					in_force_from, reason, changed_at, changed_by)
				values ('DV-A', 'CT-1', ?, ?, ?, '', 'KH 1', cast(? as date), '', current_timestamp, 'an')
				""").params(horizon, authority, target, from).update();
	}

	private void year(String target, String from) {
		target("2031", "Sở Y tế", target, from);
	}

	private List<String> counting(String period) {
		return this.plans.counting(Period.parse(period).orElseThrow(), List.of("DV-A"))
			.stream()
			.map((one) -> one.authority() + " " + one.target())
			.toList();
	}

	@ParameterizedTest
	@CsvSource({ "2031-12-30, 200", "2031-12-31, 200", "2032-01-01, 100" })
	void aRevisionCountsIfItIsInForceOnTheLastDay(String from, String counts) {
		year("100", "2031-01-01");
		year("200", from);
		assertThat(counting("2031")).containsExactly("Sở Y tế " + counts);
	}

	@ParameterizedTest
	@CsvSource({ "2031-09-29, 200", "2031-09-30, 200", "2031-10-01, 100" })
	void ofAPartOfTheYearTheLastDayIsThatOfThePart(String from, String counts) {
		year("100", "2031-01-01");
		year("200", from);
		assertThat(counting("2031-M09")).containsExactly("Sở Y tế " + counts);
		assertThat(counting("2031-Q3")).containsExactly("Sở Y tế " + counts);
		assertThat(counting("2031")).containsExactly("Sở Y tế 200");
	}

	@Test
	void theLaterDayCountsWhicheverWasEnteredFirst() {
		year("200", "2031-06-01");
		year("100", "2031-03-01");
		assertThat(counting("2031")).containsExactly("Sở Y tế 200");
	}

	@Test
	void ofTwoFromTheSameDayTheOneEnteredLaterCounts() {
		year("100", "2031-01-01");
		year("200", "2031-06-01");
		year("150", "2031-06-01");
		assertThat(counting("2031")).containsExactly("Sở Y tế 150");
	}

	@ParameterizedTest
	@CsvSource({ "2031, 2031-M06, true", "2031-H1, 2031-M06, true", "2031-M06, 2031-H1, true", "2031-M12, 2031, true",
			"2031-H2, 2031-M06, false", "2031-Q2, 2031-M06, false", "2030, 2031-M06, false" })
	void anIndicatorIsAssignedForWhateverCodeMeansThePeriodOrItsYear(String horizon, String period, boolean assigned) {
		target(horizon, "Sở Y tế", "100", "2031-01-01");
		Period asked = Period.parse(period).orElseThrow();
		assertThat(this.assigned.of(asked, List.of("DV-A")).contains("DV-A", "CT-1")).isEqualTo(assigned);
	}

	@Test
	void nothingInForceYetIsNoTarget() {
		year("100", "2031-10-01");
		assertThat(counting("2031-M09")).isEmpty();
		assertThat(counting("2031-M10")).containsExactly("Sở Y tế 100");
	}

	@ParameterizedTest
	@CsvSource({ "2031-12-31, 0", "2032-01-01, 1" })
	void aWithdrawnTargetIsNone(String from, int targets) {
		year("100", "2031-01-01");
		year("", from);
		assertThat(counting("2031")).hasSize(targets);
	}

	@Test
	void aTargetWithdrawnAndAssignedAgainCounts() {
		year("100", "2031-01-01");
		year("", "2031-03-01");
		year("90", "2031-03-01");
		assertThat(counting("2031")).containsExactly("Sở Y tế 90");
	}

	@Test
	void everyAuthorityHasItsOwn() {
		year("100", "2031-01-01");
		target("2031", "UBND tỉnh", "300", "2031-01-01");
		target("2031", "UBND tỉnh", "400", "2031-05-01");
		target("2031", "", "50", "2031-01-01");
		year("", "2031-07-01");
		assertThat(counting("2031")).containsExactly(" 50", "UBND tỉnh 400");
	}

	@Test
	void aTargetOfThePartGoesBeforeTheYearsOfTheSameAuthority() {
		year("100", "2031-01-01");
		target("2031", "UBND tỉnh", "300", "2031-01-01");
		target("2031-M09", "Sở Y tế", "70", "2031-01-01");
		assertThat(counting("2031-M09")).containsExactly("Sở Y tế 70", "UBND tỉnh 300");
		assertThat(counting("2031")).containsExactly("Sở Y tế 100", "UBND tỉnh 300");
		assertThat(counting("2031-M06")).containsExactly("Sở Y tế 100", "UBND tỉnh 300");
	}

	@Test
	void evenAnOlderTargetOfThePartGoesBeforeTheYears() {
		target("2031-M09", "Sở Y tế", "70", "2031-01-01");
		year("120", "2031-09-01");
		assertThat(counting("2031-M09")).containsExactly("Sở Y tế 70");
	}

	@Test
	void withThePartsOwnWithdrawnTheYearsCountsAgain() {
		year("100", "2031-01-01");
		target("2031-M09", "Sở Y tế", "70", "2031-01-01");
		target("2031-M09", "Sở Y tế", "", "2031-09-30");
		assertThat(counting("2031-M09")).containsExactly("Sở Y tế 100");
	}

	@Test
	void codesOfTheSameMonthsMeanTheSamePart() {
		year("100", "2031-01-01");
		target("2031-H1", "Sở Y tế", "45", "2031-01-01");
		assertThat(counting("2031-M06")).containsExactly("Sở Y tế 45");
		target("2031-M06", "Sở Y tế", "50", "2031-01-01");
		assertThat(counting("2031-M06")).containsExactly("Sở Y tế 50");
		assertThat(counting("2031-H1")).containsExactly("Sở Y tế 45");
		assertThat(counting("2031-H2")).containsExactly("Sở Y tế 100");
	}

	@Test
	void aTargetOfAnotherYearNeverCounts() {
		target("2030", "Sở Y tế", "1", "2030-01-01");
		target("2032", "Sở Y tế", "2", "2031-01-01");
		assertThat(counting("2031")).isEmpty();
	}

}

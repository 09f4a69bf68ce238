package vn.thidua.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.assessment.OutputFile;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.shared.Problem;
import vn.thidua.submission.Reported;
import vn.thidua.submission.ReportedFigure;
import vn.thidua.submission.Said;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;

/** What is planned and reported goes through the same engine as any dossier. */
@ApplicationTest
@Transactional
class ReportedAssessmentTests {

	private static final ReportingPeriod YEAR = new ReportingPeriod("2031", 0, "", LocalDate.of(2032, 1, 10), true, "",
			ReportingPeriod.OPEN);

	@Autowired
	private ReportedAssessment assessment;

	@Autowired
	private UnitRegister units;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aUnitWithATargetThatWasRevised() {
		this.units.save(HealthUnit.known("DV-A"));
		this.jdbc.sql(
				"insert into plan_indicator (code, version, name, measure, direction, excess, cumulative, group_name, place) values ('CT-1', 0, 'Khám bệnh', 'lượt', 'AT_LEAST', 'PERCENT', true,"
						+ " 'Khám chữa bệnh', 1)")
			.update();
		target("100.000", "2031-01-01");
		target("140.000", "2031-06-01");
		target("1.000", "2032-01-01");
	}

	private void target(String target, String from) {
		this.jdbc.sql("""
				insert into plan_target (unit_code, indicator, horizon, authority, target, direction, document,
					in_force_from, reason, changed_at, changed_by)
				values ('DV-A', 'CT-1', '2031', 'Sở Y tế', ?, '', 'KH 1', cast(? as date), '', current_timestamp, 'an')
				""").params(target, from).update();
	}

	private Map<String, String> outcome(String typed) {
		ReportedFigure figure = new ReportedFigure("CT-1", Said.FIGURE, typed, "", "", "120", null, "", "");
		ReportedAssessment.Result result = this.assessment.assess(YEAR, List.of("DV-A"),
				Map.of("DV-A", Reported.of(List.of(figure))));
		assertThat(result.problems()).noneMatch(Problem::refuses);
		return result.lines(OutputFile.OUTCOMES).get(0);
	}

	@Test
	void theTargetLastInForceAtThePeriodsEndCounts() {
		assertThat(outcome("139.999")).containsEntry("status", "not_met").containsEntry("target", "140000");
		assertThat(outcome("140.000")).containsEntry("status", "met");
		assertThat(outcome("140.251")).containsEntry("status", "exceeded").containsEntry("change", "140131");
	}

	@Test
	void aUnitThatReportsNothingHasNoVerdict() {
		assertThat(this.assessment.assess(YEAR, List.of("DV-A"), Map.of()).lines(OutputFile.OUTCOMES)).singleElement()
			.satisfies((line) -> assertThat(line).containsEntry("status", "no_data"));
	}

}

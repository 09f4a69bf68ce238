package vn.thidua.planning.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.AccountUser;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Excess;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.IndicatorDesk;
import vn.thidua.planning.PeriodDesk;
import vn.thidua.planning.Relation;
import vn.thidua.planning.RelationDesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The forms of periods and of relations between indicators. */
@ApplicationTest
@Transactional
class RegisterPagesTests {

	private static final Actor COMMITTEE = new Actor("hoidong", Role.COMMITTEE, "", "127.0.0.1");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private PeriodDesk periods;

	@Autowired
	private IndicatorDesk indicators;

	@Autowired
	private RelationDesk relations;

	@BeforeEach
	void aPeriodAndThreeIndicators() {
		this.periods.open(new Actor("quantri", Role.ADMIN, "", ""), "2031", "", LocalDate.of(2032, 1, 10), "", true);
		for (String code : List.of("CT-SINH", "CT-KHAM", "CT-TY-LE")) {
			this.indicators.add(COMMITTEE, new Indicator(code, "Chỉ tiêu " + code,
					code.equals("CT-TY-LE") ? "%" : "người", Direction.AT_LEAST, Excess.PERCENT, false, ""), 1);
		}
	}

	private MvcTestResult post(Role role, String page, Map<String, String> typed) {
		var request = this.mvc.post()
			.uri(page)
			.with(csrf())
			.with(user(new AccountUser("an", "", role, "", true, true)));
		typed.forEach(request::param);
		return request.exchange();
	}

	private String version() {
		return String.valueOf(this.periods.of("2031").version());
	}

	@Test
	void theDeadlineIsMovedAndThePeriodClosedAndReopened() {
		String seen = version();
		assertThat(post(Role.ADMIN, "/periods/2031/deadline", Map.of("version", seen, "deadline", "2032-01-20")))
			.hasRedirectedUrl("/periods")
			.flash()
			.containsEntry("message", "planning.period.moved");
		assertThat(this.periods.of("2031").deadline()).isEqualTo("2032-01-20");
		assertThat(post(Role.ADMIN, "/periods/2031/close", Map.of("version", seen))).flash()
			.containsEntry("notDone", "overtaken");
		assertThat(this.periods.of("2031").open()).isTrue();
		assertThat(post(Role.ADMIN, "/periods/2031/close", Map.of("version", version()))).flash()
			.containsEntry("message", "planning.period.closed");
		assertThat(this.periods.of("2031").open()).isFalse();
		assertThat(post(Role.ADMIN, "/periods/2031/reopen", Map.of("version", version()))).flash()
			.containsEntry("message", "planning.period.reopened");
		assertThat(this.periods.of("2031").open()).isTrue();
	}

	@Test
	void aDeadlineThatIsNoDayIsRefusedAndOthersMayNotMoveIt() {
		assertThat(post(Role.ADMIN, "/periods/2031/deadline", Map.of("version", version(), "deadline", "31/02")))
			.flash()
			.containsKey("notDone");
		for (Role role : List.of(Role.COMMITTEE, Role.UNIT, Role.AUDITOR)) {
			for (String step : List.of("deadline", "close", "reopen")) {
				assertThat(post(role, "/periods/2031/" + step, Map.of("version", version(), "deadline", "2032-01-20")))
					.hasStatus(HttpStatus.FORBIDDEN);
			}
		}
		assertThat(this.periods.of("2031").deadline()).isEqualTo("2032-01-10");
	}

	@Test
	void aRateIsRelatedToItsPartsAndTheRelationRemoved() {
		Map<String, String> rate = Map.of("indicator", "CT-TY-LE", "numerator", "CT-KHAM", "denominator", "CT-SINH",
				"factor", "100");
		for (Role role : List.of(Role.ADMIN, Role.UNIT, Role.AUDITOR)) {
			assertThat(post(role, "/plans/indicators/rate", rate)).hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(post(Role.COMMITTEE, "/plans/indicators/rate", rate)).hasRedirectedUrl("/plans/indicators");
		long id = this.relations.all()
			.entrySet()
			.stream()
			.filter((one) -> one.getValue().indicator().equals("CT-TY-LE"))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseThrow();
		assertThat(post(Role.AUDITOR, "/plans/indicators/unrelate", Map.of("relation", String.valueOf(id))))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(Role.COMMITTEE, "/plans/indicators/unrelate", Map.of("relation", String.valueOf(id))))
			.hasRedirectedUrl("/plans/indicators");
		assertThat(this.relations.all().values()).extracting(Relation::indicator).doesNotContain("CT-TY-LE");
	}

	@Test
	void aRateOfAnUnknownIndicatorKeepsWhatWasTyped() {
		assertThat(post(Role.COMMITTEE, "/plans/indicators/rate",
				Map.of("indicator", "CT-TY-LE", "numerator", "CT-LA", "denominator", "CT-SINH", "factor", "100")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("CT-LA");
		assertThat(this.relations.all().values()).extracting(Relation::indicator).doesNotContain("CT-TY-LE");
	}

}

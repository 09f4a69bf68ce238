package vn.thidua.planning.web;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.AccountUser;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Excess;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.AssignedRevision;
import vn.thidua.planning.IndicatorDesk;
import vn.thidua.planning.PeriodDesk;
import vn.thidua.planning.Plans;
import vn.thidua.planning.TargetDesk;
import vn.thidua.planning.TargetKey;
import vn.thidua.planning.TargetOrder;
import vn.thidua.planning.TypedTarget;
import vn.thidua.shared.Period;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The pages of plans, for every role. */
@ApplicationTest
@Transactional
class PlanPagesTests {

	private static final Actor COMMITTEE = new Actor("hoidong", Role.COMMITTEE, "", "127.0.0.1");

	private static final TargetKey KEY = new TargetKey("DV-A", "CT-1", "2031", "Sở Y tế");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TargetDesk desk;

	@Autowired
	private PeriodDesk periods;

	@Autowired
	private IndicatorDesk indicators;

	@Autowired
	private UnitRegister units;

	@Autowired
	private Plans plans;

	@BeforeEach
	void aSmallPlan() {
		this.units.save(new HealthUnit("DV-A", "Đơn vị <A>", null, "", "", 0, null));
		this.units.save(new HealthUnit("DV-B", "Đơn vị B", null, "DV-A", "", 0, null));
		this.units.save(new HealthUnit("DV-C", "Đơn vị C", null, "", "", 0, null));
		this.indicators.add(COMMITTEE,
				new Indicator("CT-1", "Khám bệnh", "lượt", Direction.AT_LEAST, Excess.PERCENT, true, "Nhóm 1"), 1);
		this.periods.open(new Actor("quantri", Role.ADMIN, "", ""), "2031", "", LocalDate.of(2032, 1, 10), "", true);
		this.desk.assign(COMMITTEE, new TargetOrder("QĐ 1", null, LocalDate.of(2031, 1, 1), ""),
				List.of(TypedTarget.over(KEY, "100.000", null)));
	}

	private static RequestPostProcessor as(Role role, String unit) {
		return user(new AccountUser("an", "", role, unit, true, true));
	}

	private AssignedRevision counting() {
		return this.plans.counting(Period.parse("2031").orElseThrow(), List.of("DV-A")).get(0);
	}

	private MockMvcTester.MockMvcRequestBuilder grid(String cell, String text) {
		return this.mvc.post()
			.uri("/plans/grid")
			.with(csrf())
			.with(as(Role.COMMITTEE, ""))
			.param("period", "2031")
			.param("authority", "Sở Y tế")
			.param(cell, text)
			.param("inForceFrom", "2031-02-01");
	}

	@ParameterizedTest
	@CsvSource({ "/plans, 200, 200, 200, 200", "/plans/units, 200, 200, 200, 200",
			"/plans/indicators, 200, 200, 200, 200", "/plans/grid?period=2031, 200, 200, 403, 200",
			"/plans/unit?code=DV-B&period=2031, 200, 200, 200, 200",
			"/plans/unit?code=DV-C&period=2031, 200, 200, 404, 200",
			"/plans/unit?code=DV-X&period=2031, 404, 404, 404, 404",
			"/plans/history?unit=DV-A&indicator=CT-1, 200, 200, 200, 200",
			"/plans/history?unit=DV-C&indicator=CT-1, 200, 200, 404, 200", "/plans/units/edit, 403, 200, 403, 403",
			"/plans/indicators/edit?code=CT-1, 403, 200, 403, 403", "/plans/import/targets, 403, 200, 403, 403",
			"/plans/copy, 403, 200, 403, 403", "/plans/split, 403, 200, 403, 403", "/periods, 200, 403, 403, 403" })
	void everyRoleSeesWhatItMay(String page, int admin, int committee, int unit, int auditor) {
		assertThat(this.mvc.get().uri(page).with(as(Role.ADMIN, ""))).hasStatus(admin);
		assertThat(this.mvc.get().uri(page).with(as(Role.COMMITTEE, ""))).hasStatus(committee);
		assertThat(this.mvc.get().uri(page).with(as(Role.UNIT, "DV-A"))).hasStatus(unit);
		assertThat(this.mvc.get().uri(page).with(as(Role.AUDITOR, ""))).hasStatus(auditor);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/plans/grid", "/plans/units/edit", "/plans/indicators/edit", "/plans/indicators/sum",
			"/plans/copy", "/plans/split" })
	void nobodyButTheCommitteeChangesThePlan(String page) {
		for (Role role : List.of(Role.ADMIN, Role.UNIT, Role.AUDITOR)) {
			assertThat(this.mvc.post()
				.uri(page)
				.with(csrf())
				.with(as(role, "DV-A"))
				.param("period", "2031")
				.param("authority", "Sở Y tế")
				.param("from", "2031")
				.param("to", "2032")
				.param("growth", "5%")
				.param("direction", "AT_LEAST")
				.param("place", "1")
				.param("version", "0")
				.param("indicator", "CT-1")).hasStatus(HttpStatus.FORBIDDEN);
		}
	}

	@Test
	void aUnitsOverviewListsOnlyItsPart() {
		assertThat(this.mvc.get().uri("/plans?period=2031").with(as(Role.UNIT, "DV-A"))).bodyText()
			.contains("Đơn vị &lt;A&gt;", "Đơn vị B", "Hồ sơ minh họa")
			.doesNotContain("Đơn vị C");
	}

	@Test
	void targetsOfTwoAuthoritiesStandSideBySide() throws UnsupportedEncodingException {
		TargetKey other = new TargetKey("DV-A", "CT-1", "2031", "Phòng Y tế");
		this.desk.assign(COMMITTEE, new TargetOrder("QĐ 5", null, LocalDate.of(2031, 1, 1), ""),
				List.of(TypedTarget.over(other, "90.000", null)));
		String page = this.mvc.get()
			.uri("/plans/unit?code=DV-A&period=2031")
			.with(as(Role.UNIT, "DV-A"))
			.exchange()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(page).containsOnlyOnce("<tbody");
		assertThat(page).contains("<th scope=\"col\">Sở Y tế</th>", "<th scope=\"col\">Phòng Y tế</th>");
		assertThat(cell(page, "Sở Y tế")).contains("100.000", "QĐ 1").doesNotContain("90.000");
		assertThat(cell(page, "Phòng Y tế")).contains("90.000", "QĐ 5").doesNotContain("100.000");
	}

	private static String cell(String page, String authority) {
		String begun = "<td data-label=\"" + authority + "\">";
		assertThat(page).containsOnlyOnce(begun);
		int from = page.indexOf(begun);
		return page.substring(from, page.indexOf("</td>", from));
	}

	@Test
	void anUnreadablePeriodIsToldInItsPlace() {
		assertThat(this.mvc.get().uri("/plans").param("period", "quý 1").with(as(Role.UNIT, "DV-A"))).hasStatusOk()
			.bodyText()
			.contains("Kỳ ghi không đúng", "quý 1");
	}

	@Test
	void theGridSavesWhatIsTyped() {
		assertThat(grid("target|" + counting().id() + "|DV-A|CT-1", "≥ 120.000").param("document", "QĐ 2")
			.param("reason", "Sửa")).hasStatus3xxRedirection();
		assertThat(counting().target()).isEqualTo("≥ 120.000");
	}

	@Test
	void theGridKeepsWhatIsTypedWhereItIsRefused() {
		assertThat(grid("target|" + counting().id() + "|DV-A|CT-1", "gần 5").param("document", "QĐ 2")
			.param("reason", "Giữ lại lý do")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("value=\"gần 5\"", "href=\"#cell-0-0\"", "aria-invalid=\"true\"", "Giữ lại lý do");
		assertThat(counting().target()).isEqualTo("100.000");
	}

	@Test
	void theGridTellsThatSomebodyElseWasFaster() {
		assertThat(grid("target|0|DV-A|CT-1", "7").param("document", "QĐ 2").param("reason", "Sửa"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("hoidong", "100.000", "value=\"7\"", "target|" + counting().id() + "|DV-A|CT-1");
	}

	@Test
	void aPeriodThatIsRefusedKeepsItsForm() {
		assertThat(this.mvc.post()
			.uri("/periods")
			.with(csrf())
			.with(as(Role.ADMIN, ""))
			.param("code", "2031")
			.param("deadline", "2032-01-10")
			.param("title", "Năm thử")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Kỳ này đã có", "value=\"Năm thử\"");
		assertThat(this.mvc.post()
			.uri("/periods")
			.with(csrf())
			.with(as(Role.ADMIN, ""))
			.param("code", "2031-M09")
			.param("deadline", "2031-10-10")).hasStatus3xxRedirection();
		assertThat(this.periods.of("2031-M09").illustrative()).isFalse();
	}

	@Test
	void aTableIsUploadedCheckedAndTakenOver() {
		String address = this.mvc.post()
			.uri("/plans/import/targets")
			.multipart()
			.file(new MockMultipartFile("file", "t.csv", "text/csv",
					"unit,indicator,authority,target\nDV-C,CT-1,Sở Y tế,55\n".getBytes(StandardCharsets.UTF_8)))
			.with(csrf())
			.with(as(Role.COMMITTEE, ""))
			.param("period", "2031")
			.param("document", "QĐ 3")
			.exchange()
			.getResponse()
			.getRedirectedUrl();
		assertThat(address).startsWith("/plans/import/check/");
		assertThat(this.mvc.get().uri(String.valueOf(address)).with(as(Role.COMMITTEE, ""))).bodyText()
			.contains("Chưa ghi ngày bắt đầu có hiệu lực")
			.doesNotContain("name=\"digest\"");
		assertThat(this.mvc.post()
			.uri(address + "/order")
			.with(csrf())
			.with(as(Role.COMMITTEE, ""))
			.param("document", "QĐ 3")
			.param("inForceFrom", "2031-01-01")).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri(String.valueOf(address)).with(as(Role.COMMITTEE, ""))).bodyText()
			.contains("name=\"digest\"", "QĐ 3", "55");
	}

	@Test
	void aGrowthBeyondTheLimitsIsToldInPercentAndAsAFactor() {
		assertThat(this.mvc.post()
			.uri("/plans/copy/preview")
			.with(csrf())
			.with(as(Role.COMMITTEE, ""))
			.param("from", "2031")
			.param("to", "2032")
			.param("growth", "-100%")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Mức tăng phải trên -100% và không quá 900%");
	}

	@Test
	void aCopyIsSeenBeforeItIsSaved() {
		assertThat(this.mvc.post()
			.uri("/plans/copy/preview")
			.with(csrf())
			.with(as(Role.COMMITTEE, ""))
			.param("from", "2031")
			.param("to", "2032")
			.param("growth", "5%")).hasStatusOk().bodyText().contains("100.000", "105.000");
		assertThat(this.mvc.post()
			.uri("/plans/copy/preview")
			.with(csrf())
			.with(as(Role.COMMITTEE, ""))
			.param("from", "2031")
			.param("to", "2032")
			.param("growth", "1,05")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("value=\"1,05\"", "href=\"#growth\"");
		assertThat(this.mvc.post()
			.uri("/plans/copy")
			.with(csrf())
			.with(as(Role.COMMITTEE, ""))
			.param("from", "2031")
			.param("to", "2032")
			.param("growth", "5%")
			.param("digest", "another")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("đã thay đổi từ lúc xem trước");
	}

	@Test
	void aSplitShowsSharesAndRemainder() {
		assertThat(this.mvc.post()
			.uri("/plans/split/begin")
			.with(csrf())
			.with(as(Role.COMMITTEE, ""))
			.param("period", "2031")
			.param("parent", "DV-A")
			.param("indicator", "CT-1")
			.param("authority", "Sở Y tế")
			.param("way", "EQUAL")).hasStatusOk().bodyText().contains("value=\"100.000\"", "Đơn vị B", "Phần dư");
		assertThat(this.mvc.post()
			.uri("/plans/split")
			.with(csrf())
			.with(as(Role.COMMITTEE, ""))
			.param("period", "2031")
			.param("parent", "DV-A")
			.param("indicator", "CT-1")
			.param("authority", "Sở Y tế")
			.param("total", "100.000")
			.param("unit", "DV-B")
			.param("weight", "một")
			.param("document", "QĐ 9")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("value=\"một\"", "QĐ 9");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/plans", "/plans/grid?period=2031", "/plans/units", "/plans/indicators", "/plans/copy",
			"/plans/split", "/plans/unit?code=DV-A&period=2031" })
	void everyPageSpeaksEnglishToo(String page) {
		assertThat(this.mvc.get().uri(page + (page.contains("?") ? "&" : "?") + "lang=en").with(as(Role.COMMITTEE, "")))
			.hasStatusOk()
			.bodyText()
			.contains("lang=\"en\"")
			.doesNotContain("??");
	}

}

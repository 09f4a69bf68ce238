package vn.thidua.exchange.web;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.AccountUser;
import vn.thidua.access.Role;
import vn.thidua.exchange.ExchangeData;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The page on which the committee keeps what things of DHIS2 are called here. */
@ApplicationTest
@Transactional
class Dhis2MappingPagesTests {

	private static final String PAGE = "/exchange/dhis2/mapping";

	private static final RequestPostProcessor COMMITTEE = user(Role.COMMITTEE, "");

	private static final RequestPostProcessor UNIT = user(Role.UNIT, "DV-A");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private UnitRegister units;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void plan() {
		ExchangeData.store(this.units, this.jdbc);
	}

	private static RequestPostProcessor user(Role role, String unit) {
		return SecurityMockMvcRequestPostProcessors.user(new AccountUser(role.name(), "", role, unit, true, true));
	}

	private MvcTestResult save(RequestPostProcessor who, String target) {
		return this.mvc.post()
			.uri(PAGE)
			.param("kind", "element")
			.param("dhis2Id", " fbfJHSPpUQD ")
			.param("optionCombo", "")
			.param("target", target)
			.with(who)
			.with(csrf())
			.exchange();
	}

	private int stored() {
		return this.jdbc.sql("select count(*) from dhis2_mapping").query(Integer.class).single();
	}

	@Test
	void anEntryIsAddedFoundAndRemoved() {
		assertThat(save(COMMITTEE, "CT-1")).hasRedirectedUrl(PAGE);
		assertThat(this.mvc.get().uri(PAGE + "?search=CT-1").with(COMMITTEE)).hasStatusOk()
			.bodyText()
			.contains("fbfJHSPpUQD", "Hiện 1 trong 1");
		assertThat(this.mvc.get().uri(PAGE + ".csv").with(COMMITTEE)).bodyText().contains("element,fbfJHSPpUQD,,CT-1");
		assertThat(this.mvc.post()
			.uri(PAGE + "/remove")
			.param("kind", "element")
			.param("dhis2Id", "fbfJHSPpUQD")
			.param("optionCombo", "")
			.with(COMMITTEE)
			.with(csrf())).hasRedirectedUrl(PAGE);
		assertThat(stored()).isZero();
	}

	@Test
	void aMistakeKeepsWhatWasTyped() {
		MvcTestResult saved = save(COMMITTEE, "CT-99");
		assertThat(stored()).isZero();
		assertThat(this.mvc.get().uri(PAGE).flashAttrs(saved.getMvcResult().getFlashMap()).with(COMMITTEE))
			.hasStatusOk()
			.bodyText()
			.contains("Chỉ tiêu &quot;CT-99&quot; không có trong kế hoạch", "value=\"fbfJHSPpUQD\"", "value=\"CT-99\"");
	}

	@Test
	void aTableWithMistakesShowsThemInTheirPlaces() {
		MvcTestResult result = this.mvc.post()
			.uri(PAGE + "/file")
			.multipart()
			.file(new MockMultipartFile("file", "m.csv", "text/csv",
					"kind,dhis2_id,option_combo,target\nelement,A,,CT-99\n".getBytes(StandardCharsets.UTF_8)))
			.with(COMMITTEE)
			.with(csrf())
			.exchange();
		assertThat(this.mvc.get().uri(PAGE).flashAttrs(result.getMvcResult().getFlashMap()).with(COMMITTEE)).bodyText()
			.contains("Tệp có 1 lỗi", "dòng 2, cột 4");
	}

	@Test
	void aUnitMayNot() {
		assertThat(this.mvc.get().uri(PAGE).with(UNIT)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri(PAGE + ".csv").with(UNIT)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(save(UNIT, "CT-1")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(stored()).isZero();
	}

}

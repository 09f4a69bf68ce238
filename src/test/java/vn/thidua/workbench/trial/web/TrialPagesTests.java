package vn.thidua.workbench.trial.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.ApplicationTest;
import vn.thidua.workbench.trial.TrialKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The form for one case, as a unit sees it. */
@ApplicationTest
@WithMockUser(roles = "UNIT")
class TrialPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcTemplate jdbc;

	@ParameterizedTest
	@EnumSource
	void everyKindHasAFormInBothLanguages(TrialKind kind) {
		for (String language : new String[] { "vi", "en" }) {
			assertThat(this.mvc.get().uri("/trials/{code}?lang={language}", kind.code(), language)).hasStatusOk()
				.bodyText()
				.contains("name=\"" + kind.tables().get(0).name() + ".0.")
				.doesNotContain("??");
		}
	}

	@Test
	void aCaseIsAssessedAndStoredNowhere() {
		Long before = rows();
		assertThat(this.mvc.post()
			.uri("/trials/unit")
			.with(csrf())
			.param("period", "2023")
			.param("rules", "active")
			.param("targets.0.name", "Khám <b>sức khỏe</b>")
			.param("targets.0.measure", "lượt")
			.param("targets.0.target", "140.251")
			.param("targets.0.actual", "140.000")).hasStatusOk()
			.bodyText()
			.contains("status-not_met", "140.251", "Khám &lt;b&gt;sức khỏe&lt;/b&gt;")
			.doesNotContain("<b>sức");
		assertThat(rows()).isEqualTo(before);
	}

	@Test
	void whatWasTypedIsKeptBesideItsError() {
		assertThat(this.mvc.post()
			.uri("/trials/unit")
			.with(csrf())
			.param("period", "2023")
			.param("targets.0.name", "Khám")
			.param("targets.0.measure", "lượt")
			.param("targets.0.target", "100")
			.param("targets.0.actual", "gần 100")).hasStatusOk()
			.bodyText()
			.contains("value=\"gần 100\"", "href=\"#targets.0.actual\"", "is-invalid")
			.doesNotContain("id=\"result\"");
	}

	@Test
	void aRowIsAddedAndNothingTypedIsLost() {
		assertThat(this.mvc.post()
			.uri("/trials/unit")
			.with(csrf())
			.param("period", "2023")
			.param("add", "targets")
			.param("targets.0.name", "Khám")).hasStatusOk().bodyText().contains("targets.5.name", "value=\"Khám\"");
	}

	@Test
	void aUnitDoesNotTryTheCopyBeingEdited() {
		assertThat(this.mvc.get().uri("/trials/person")).hasStatusOk()
			.bodyText()
			.contains("value=\"active\"")
			.doesNotContain("value=\"draft\"");
		assertThat(this.mvc.post().uri("/trials/person").with(csrf()).param("period", "2024").param("rules", "draft"))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	@WithMockUser(roles = "COMMITTEE")
	void theCopyBeingEditedMayBeTried() {
		assertThat(this.mvc.get().uri("/trials/person")).bodyText().contains("value=\"draft\"");
		assertThat(this.mvc.post()
			.uri("/trials/person")
			.with(csrf())
			.param("period", "2024")
			.param("rules", "draft")
			.param("person.0.joined", "2015-01-01")
			.param("person_years.0.year", "2024")
			.param("person_years.0.rating", "HTTNV")).hasStatusOk().bodyText().contains("LDTT", "status-eligible");
	}

	@Test
	void whatDoesNotExistIsTold() {
		assertThat(this.mvc.get().uri("/trials/ship")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.post().uri("/trials/unit").with(csrf()).param("period", "2023").param("rules", "none"))
			.hasStatusOk()
			.bodyText()
			.contains("alert-danger");
	}

	private Long rows() {
		return this.jdbc.queryForObject(
				"select (select count(*) from run) + (select count(*) from stored_dossier) + (select count(*) from outcomes)",
				Long.class);
	}

}

package vn.thidua.rulebase.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.ApplicationTest;
import vn.thidua.CopiedRules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * The pages of the rules in force, and what they say of a working copy that differs or is
 * refused.
 */
@ApplicationTest
@TestPropertySource(properties = "thidua.test=drafts")
@WithMockUser(username = "an", roles = "ADMIN")
class RulesPageTests {

	@Autowired
	private MockMvcTester mvc;

	@AfterEach
	void putBack() {
		CopiedRules.restore();
	}

	@Test
	void packsShowTheirDocumentsDatesAndWhatIsUnconfirmed() {
		assertThat(this.mvc.get().uri("/rules")).hasStatusOk()
			.bodyText()
			.contains("1300/QĐ-BYT", "09/03/2023 – …", "07/11/2014 – 08/03/2023");
		assertThat(this.mvc.get().uri("/rules/commune-health/1300-2023")).hasStatusOk()
			.bodyText()
			.contains("1300.35.CORRECTED", "chưa đối chiếu văn bản", "16,5", "20/03/2023 – …");
		assertThat(this.mvc.get().uri("/rules/commune-health/none")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aWorkingCopyThatDiffersServesNothingAndLeadsToItsPublication() throws IOException {
		Path file = CopiedRules.FOLDER.resolve("achievement/standard/strict.drl");
		String good = Files.readString(file);
		Files.writeString(file, good + "\nglobal java.util.List all;\n");
		assertThat(this.mvc.get().uri("/rules")).hasStatusOk()
			.bodyText()
			.contains("Khác bản phát hành", "/rules/publication", "/rules/history");
		Files.writeString(file, good);
		assertThat(this.mvc.get().uri("/rules")).hasStatusOk().bodyText().contains("Giống bản phát hành");
	}

	@Test
	void nothingIsPublishedAtOnce() {
		assertThat(this.mvc.post().uri("/rules/publish").param("reason", "Thử").with(csrf()))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	@WithMockUser(roles = "UNIT")
	void whatRulesMayUseIsListedWithReasons() {
		assertThat(this.mvc.get().uri("/rules/vetting")).hasStatusOk()
			.bodyText()
			.contains("vn/thidua/assessment/fact/#*", "exact arithmetic, of bounded length");
	}

}

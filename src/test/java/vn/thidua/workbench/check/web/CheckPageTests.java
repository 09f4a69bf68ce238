package vn.thidua.workbench.check.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.ApplicationTest;
import vn.thidua.CopiedRules;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages that tell what is wrong with the working copy. */
@ApplicationTest
@TestPropertySource(properties = "thidua.test=drafts")
@WithMockUser(username = "an", roles = "ADMIN")
class CheckPageTests {

	private static final String TABLE = "commune-health/1300-2023/parameters.csv";

	private static final String RULES = "achievement/standard/at-least.drl";

	@Autowired
	private MockMvcTester mvc;

	@AfterEach
	void mend() {
		CopiedRules.restore();
	}

	@Test
	void aDraftWithoutErrorsMayBePreviewedAndPublished() {
		assertThat(this.mvc.get().uri("/rules/draft/check")).hasStatusOk()
			.bodyText()
			.contains("có thể xem trước tác động và phát hành", "award/law-2003", "LDTT.newRecruitMonths")
			.doesNotContain("alert-danger", "??");
		assertThat(this.mvc.get().uri("/rules/draft/check?lang=en")).hasStatusOk()
			.bodyText()
			.contains("its effect may be previewed", "has no value on the days");
	}

	@Test
	void aMovedThresholdShowsTheScenariosThatComeOutOtherwise() throws IOException {
		change(TABLE, "total.minPercent,80,", "total.minPercent,81,");
		assertThat(this.mvc.get().uri("/rules/draft/check")).hasStatusOk()
			.bodyText()
			.contains("phải sửa trước khi phát hành", "Mong đợi", "Thực tế", "table-danger",
					"/rules/draft/file?path=commune-health/1300-2023/scenarios/total.yaml#L");
	}

	@Test
	void theFragmentTellsFirstOfTheFileThatIsEdited() throws IOException {
		change(RULES, "strict == false", "severe == false");
		assertThat(this.mvc.get().uri("/rules/draft/check/fragment?path=" + RULES)).hasStatusOk()
			.bodyText()
			.contains("Trong tệp " + RULES, "Sự kiện không có trường", "severe", "#L19")
			.doesNotContain("<html", "<nav");
	}

	@Test
	void marksTellLineColumnAndWhatToDo() throws IOException {
		change(RULES, "strict == false", "severe == false");
		assertThat(this.mvc.get().uri("/rules/draft/check/marks?path=" + RULES)).hasStatusOk()
			.bodyJson()
			.satisfies((json) -> assertThat(json).extractingPath("$[0].line").isEqualTo(19))
			.satisfies((json) -> assertThat(json).extractingPath("$[0].column").isEqualTo(99))
			.satisfies((json) -> assertThat(json).extractingPath("$[0].severity").isEqualTo("error"))
			.satisfies((json) -> assertThat(json).extractingPath("$[0].remedy").asString().contains("strict"));
	}

	private static void change(String path, String before, String after) throws IOException {
		Path file = CopiedRules.FOLDER.resolve(path);
		String text = Files.readString(file);
		assertThat(text).contains(before);
		Files.writeString(file, text.replace(before, after));
	}

}

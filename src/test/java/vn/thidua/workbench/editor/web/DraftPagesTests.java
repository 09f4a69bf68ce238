package vn.thidua.workbench.editor.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.ApplicationTest;
import vn.thidua.CopiedRules;
import vn.thidua.access.As;
import vn.thidua.workbench.editor.Drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The pages on which the draft is read and edited. */
@ApplicationTest
@TestPropertySource(properties = "thidua.test=drafts")
@WithMockUser(username = "an", roles = "ADMIN")
class DraftPagesTests {

	private static final String PATH = "achievement/standard/strict.drl";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Drafts drafts;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void putBack() {
		CopiedRules.restore();
	}

	@BeforeEach
	void beginAgain() {
		this.drafts = As.admin(this.drafts);
		CopiedRules.restore();
	}

	@Test
	void whatIsEditedOnDiskIsShownAsADifference() throws IOException {
		assertThat(page("/rules/draft")).contains("giống hệt luật đang áp dụng");
		Files.writeString(CopiedRules.FOLDER.resolve(PATH),
				Files.readString(CopiedRules.FOLDER.resolve(PATH)) + "// <b>ghi chú</b>\n");
		Files.writeString(CopiedRules.FOLDER.resolve("award/ghi-chu.md"), "mới\n");
		Files.delete(CopiedRules.FOLDER.resolve("README.md"));
		assertThat(page("/rules/draft")).contains("3 tệp khác luật đang áp dụng", "đã sửa", "mới thêm", "đã bỏ");
		assertThat(page("/rules/draft/difference?path=" + PATH)).contains("&lt;b&gt;ghi chú", "difference-added")
			.doesNotContain("<b>ghi chú");
		assertThat(page("/rules/draft/difference?path=README.md")).contains("difference-removed");
		assertThat(page("/rules")).contains("Khác bản phát hành", "/rules/draft");
	}

	@Test
	void theFileIsInTheFormAndInTheEditor() {
		assertThat(page("/rules/draft/file?path=" + PATH)).contains("<textarea", "data-editor=\"" + PATH,
				"package rules.achievement.standard;", "/lib/codemirror.js", "/js/drl-mode.js",
				"data-facts=\"/rules/draft/facts?path=", "/rules/draft/check/fragment?path=");
		assertThat(page("/rules/draft/file?lang=en&path=" + PATH)).contains("Save the draft", "Text of " + PATH);
		assertThat(this.mvc.get().uri("/webjars/codemirror/lib/codemirror.js")).hasStatusOk();
		assertThat(this.mvc.get().uri("/webjars/codemirror/addon/hint/show-hint.js")).hasStatusOk();
	}

	@Test
	void savingKeepsTheTextAndPutsNothingIntoForce() {
		String before = this.drafts.active().digest();
		String text = this.drafts.file(PATH).orElseThrow().text() + "// thêm\n";
		assertThat(save(PATH, text, this.drafts.digest(PATH))).hasStatus3xxRedirection();
		assertThat(this.drafts.file(PATH).orElseThrow().text()).isEqualTo(text);
		assertThat(this.drafts.active().digest()).isEqualTo(before);
		assertThat(this.jdbc
			.sql("select actor || ': ' || before_value || '>' || after_value from audit_event"
					+ " where action = 'rules.save' and subject = ? order by seq desc fetch first row only")
			.param(PATH)
			.query(String.class)
			.single()).isEqualTo("an: >// thêm");
	}

	@Test
	void whatIsNotSavedIsNotRecorded() {
		long recorded = recorded();
		assertThat(save(PATH, "// khác", "cũ")).hasStatus(HttpStatus.CONFLICT);
		assertThat(recorded()).isEqualTo(recorded);
		assertThat(save(PATH, this.drafts.file(PATH).orElseThrow().text(), this.drafts.digest(PATH)))
			.hasStatus3xxRedirection();
		assertThat(recorded()).isEqualTo(recorded);
	}

	private long recorded() {
		return this.jdbc.sql("select count(*) from audit_event where action like 'rules.%'").query(Long.class).single();
	}

	@Test
	void theSecondOfTwoIsToldAndKeepsWhatHeTyped() {
		String begun = this.drafts.digest(PATH);
		save(PATH, "// người thứ nhất\n", begun);
		MvcTestResult second = save(PATH, "// người thứ hai </textarea>\n", begun);
		assertThat(second).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("// người thứ hai &lt;/textarea&gt;", "// người thứ nhất", this.drafts.digest(PATH),
					"Bản của bạn chưa được lưu");
		assertThat(this.drafts.file(PATH).orElseThrow().text()).isEqualTo("// người thứ nhất\n");
		assertThat(save(PATH, "// cả hai\n", this.drafts.digest(PATH))).hasStatus3xxRedirection();
	}

	@Test
	void aFileDeletedMeanwhileIsToldOf() throws IOException {
		String begun = this.drafts.digest(PATH);
		Files.delete(CopiedRules.FOLDER.resolve(PATH));
		assertThat(save(PATH, "// còn đây\n", begun)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("// còn đây", "đã bị xóa");
	}

	@Test
	void aNewFileBeginsWithItsPackage() {
		assertThat(post("/rules/draft/file/new", "path", "award/law-2026/moi.drl")).hasStatus3xxRedirection();
		assertThat(this.drafts.file("award/law-2026/moi.drl").orElseThrow().text())
			.isEqualTo("package rules.award.law_2026;\n");
		assertThat(post("/rules/draft/file/new", "path", PATH)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(PATH, "Tệp này đã có");
		assertThat(post("/rules/draft/file/new", "path", "../x.drl")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("../x.drl");
	}

	@Test
	void aFileIsDeletedAndTakenBack() {
		String begun = this.drafts.digest(PATH);
		post("/rules/draft/file/delete", "path", PATH, "digest", "khác");
		assertThat(this.drafts.file(PATH)).isPresent();
		post("/rules/draft/file/delete", "path", PATH, "digest", begun);
		assertThat(this.drafts.file(PATH)).isEmpty();
		post("/rules/draft/file/revert", "path", PATH, "digest", "");
		assertThat(this.drafts.digest(PATH)).isEqualTo(begun);
	}

	@Test
	void aPathThatLeadsOutIsAPageThatIsNotThere() {
		assertThat(this.mvc.get().uri("/rules/draft/file?path=../pom.yaml")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(save("../pom.yaml", "x", "")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/rules/draft/file?path=award/none.drl")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	@WithMockUser(roles = "COMMITTEE")
	void theCommitteeReadsAndDoesNotWrite() {
		assertThat(page("/rules/draft")).doesNotContain("/rules/draft/file/new");
		assertThat(page("/rules/draft/file?path=" + PATH)).contains("readonly").doesNotContain("type=\"checkbox\"");
		assertThat(save(PATH, "x", this.drafts.digest(PATH))).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	@WithMockUser(roles = "UNIT")
	void othersDoNotSeeTheDraft() {
		assertThat(this.mvc.get().uri("/rules/draft")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri("/rules/draft/facts")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(page("/rules")).doesNotContain("/rules/draft");
	}

	@Test
	void aGapOfTheDraftIsSaidInWords() throws IOException {
		Path head = CopiedRules.FOLDER.resolve("commune-health/4667-2014/pack.yaml");
		String text = Files.readString(head);
		Files.writeString(head, text.replace("to: 2023-03-08", "to: 2023-02-28"));
		assertThat(page("/rules/draft?lang=en")).contains("No law is in force from 01/03/2023 to 08/03/2023");
		Files.writeString(head, text.replace("to: 2023-03-08", "to: 2023-04-01"));
		assertThat(page("/rules/draft?lang=vi")).contains("Từ 09/03/2023 đến 01/04/2023 có hai luật cùng hiệu lực");
	}

	@Test
	void factsAreWhatRulesMayName() {
		assertThat(this.mvc.get().uri("/rules/draft/facts?path=award/shared/titles.drl")).hasStatusOk()
			.bodyJson()
			.satisfies((json) -> {
				assertThat(json).extractingPath("$.facts[?(@.name == 'Check')].builders[*].name")
					.asArray()
					.contains("on", "path");
				assertThat(json).extractingPath("$.facts[?(@.name == 'Level')].builders[*].name")
					.asArray()
					.contains("of");
				assertThat(json).extractingPath("$.facts[?(@.name == 'Limit')].fields[*].name")
					.asArray()
					.containsExactlyInAnyOrder("name", "scope", "value", "verified", "source");
				assertThat(json).extractingPath("$.facts[?(@.name == 'PersonFile')].methods[*].name")
					.asArray()
					.contains("ratedAtLeast", "initiativesThisYear")
					.doesNotContain("equals", "getClass");
				assertThat(json).extractingPath("$.parameters").asArray().contains("CSTDCS.initiatives");
			});
	}

	@Test
	void theDayPickerTellsTheLawOfTheDay() {
		assertThat(page("/rules?day=2022-05-01")).contains("Luật có hiệu lực ngày 01/05/2022",
				"07/11/2014 – 08/03/2023");
		assertThat(page("/rules?day=1990-01-01&lang=en")).contains("No law is in force");
	}

	private MvcTestResult save(String path, String text, String digest) {
		return post("/rules/draft/file", "path", path, "text", text, "digest", digest);
	}

	private MvcTestResult post(String address, String... parameters) {
		MockMvcTester.MockMvcRequestBuilder post = this.mvc.post().uri(address).with(csrf());
		for (int i = 0; i < parameters.length; i += 2) {
			post = post.param(parameters[i], parameters[i + 1]);
		}
		return post.exchange();
	}

	private String page(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getMvcResult().getResponse().getContentAsByteArray(),
				java.nio.charset.StandardCharsets.UTF_8);
	}

}

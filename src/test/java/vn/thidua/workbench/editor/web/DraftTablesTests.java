package vn.thidua.workbench.editor.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.thidua.ApplicationTest;
import vn.thidua.CopiedRules;
import vn.thidua.access.As;
import vn.thidua.workbench.editor.Drafts;
import vn.thidua.workbench.editor.ParameterRow;
import vn.thidua.workbench.editor.ParameterTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The tables of numbers of the draft, and new laws. */
@ApplicationTest
@TestPropertySource(properties = "thidua.test=drafts")
@WithMockUser(username = "an", roles = "ADMIN")
class DraftTablesTests {

	private static final String RATING = "rating/decree-90-2020";

	private static final String ADDRESS = "/rules/draft/parameters";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Drafts drafts;

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
	void aTableShowsEveryCellWithALabel() {
		assertThat(body(this.mvc.get().uri(ADDRESS + "?folder=" + RATING).exchange())).contains(
				"value=\"exceededPercent\"", "value=\"2023-09-14\"", "aria-label=\"Giá trị: exceededPercent\"",
				"Sửa con số từ một ngày");
		assertThat(body(this.mvc.get().uri(ADDRESS + "?lang=en&folder=" + RATING).exchange()))
			.contains("Correct a number from a day");
		assertThat(this.mvc.get().uri(ADDRESS + "?folder=../x")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void oneCellChangesOneRow() {
		String before = text();
		List<ParameterRow> rows = new ArrayList<>(rows());
		rows.set(0, value(rows.get(0), "51"));
		assertThat(save(rows, digest())).hasStatus3xxRedirection();
		assertThat(text()).isEqualTo(before.replace("exceededPercent,50,,,\"Nghị định 90/2020/NĐ-CP, Điều 12.1\"",
				"exceededPercent,51,,,\"Nghị định 90/2020/NĐ-CP, Điều 12.1\""));
	}

	@Test
	void aWrongCellComesBackWithWhatWasTyped() {
		String before = text();
		List<ParameterRow> rows = new ArrayList<>(rows());
		rows.set(0, value(rows.get(0), "năm mươi"));
		rows.add(new ParameterRow(0, "them", "1", "", "", "", "no"));
		assertThat(save(rows, digest())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("value=\"năm mươi\"", "dòng 2", "value=\"them\"", "Con số không nói lấy từ văn bản nào");
		assertThat(text()).isEqualTo(before);
	}

	@Test
	void whoSavesSecondIsToldAndKeepsWhatHeTyped() {
		String begun = digest();
		List<ParameterRow> rows = new ArrayList<>(rows());
		rows.set(1, value(rows.get(1), "61"));
		save(rows, begun);
		rows = new ArrayList<>(rows());
		rows.set(0, value(rows.get(0), "52"));
		assertThat(save(rows, begun)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("value=\"52\"", "difference-added", digest());
		assertThat(text()).contains("exceededPercent,50,", "unit.exceededPercent,61,");
	}

	@Test
	void aCorrectionFromADayKeepsTheOldRow() {
		ParameterRow row = rows().stream().filter((one) -> one.code().equals("leaveMonths")).findFirst().orElseThrow();
		assertThat(correct(row, "4", "2024-01-01")).hasStatus3xxRedirection();
		assertThat(text()).contains("""
				leaveMonths,3,,2023-12-31,"Nghị định 90/2020/NĐ-CP, Điều 2.3",yes
				leaveMonths,4,2024-01-01,,"Văn bản thử, Điều 1",no
				""");
		assertThat(this.drafts.packs()
			.stream()
			.filter((pack) -> pack.id().equals(RATING))
			.flatMap((pack) -> pack.parametersOn(java.time.LocalDate.of(2024, 1, 1)).stream())
			.filter((one) -> one.name().equals("leaveMonths"))).extracting((one) -> one.value().plain())
			.containsExactly("4");
		ParameterRow closed = rows().stream().filter((one) -> one.to().equals("2023-12-31")).findFirst().orElseThrow();
		assertThat(correct(closed, "5", "2024-06-01")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("value=\"2024-06-01\"", "Không thể sửa con số từ ngày");
	}

	@Test
	void aNumberThatARuleAsksForIsNotDeleted() {
		ParameterRow row = rows().stream().filter((one) -> one.code().equals("leaveMonths")).findFirst().orElseThrow();
		assertThat(delete(row)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Không xóa được", RATING);
		correct(row, "4", "2024-01-01");
		assertThat(delete(rows().stream().filter((one) -> one.code().equals("leaveMonths")).findFirst().orElseThrow()))
			.hasStatus3xxRedirection();
		assertThat(rows()).filteredOn((one) -> one.code().equals("leaveMonths")).hasSize(1);
		assertThat(post(ADDRESS + "/delete", Map.of("folder", RATING, "digest", digest(), "line", "2")))
			.hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void aNewLawIsBegunAndTheOldOneEnds() {
		assertThat(body(this.mvc.get().uri("/rules/draft/packs/new").exchange())).contains("commune-health/1300-2023",
				"Có hiệu lực từ ngày");
		Map<String, String> form = Map.of("source", "commune-health/1300-2023", "code", "2500-2031", "regime", "2500",
				"titleVi", "Bộ tiêu chí mới", "titleEn", "New criteria", "number", "2500/QĐ-BYT", "date", "2030-10-01",
				"subject", "Ban hành", "address", "https://example.org/2500", "from", "2031-01-01");
		assertThat(post("/rules/draft/packs/new", form)).hasStatus3xxRedirection();
		assertThat(this.drafts.file("commune-health/1300-2023/pack.yaml").orElseThrow().text())
			.contains("\nto: 2030-12-31\n");
		assertThat(this.drafts.file("commune-health/2500-2031/pack.yaml").orElseThrow().text()).contains("verified: no",
				"from: 2031-01-01");
		assertThat(body(this.mvc.get().uri("/rules/draft").exchange()))
			.contains("commune-health/2500-2031/verdict.drl");
		assertThat(post("/rules/draft/packs/new", form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("value=\"2500-2031\"", "value=\"https://example.org/2500\"");
		assertThat(post("/rules/draft/packs/new", Map.of("source", "x", "code", "giữ lại"))).bodyText()
			.contains("value=\"giữ lại\"");
	}

	private MvcTestResult save(List<ParameterRow> rows, String digest) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("folder", RATING);
		form.add("digest", digest);
		for (ParameterRow row : rows) {
			form.add("line", String.valueOf(row.line()));
			form.add("code", row.code());
			form.add("value", row.value());
			form.add("from", row.from());
			form.add("to", row.to());
			form.add("source", row.source());
			form.add("verified", row.verified());
		}
		return this.mvc.post().uri(ADDRESS).formFields(form).with(csrf()).exchange();
	}

	private MvcTestResult correct(ParameterRow row, String value, String from) {
		return post(ADDRESS + "/correct",
				Map.of("folder", RATING, "digest", digest(), "line", String.valueOf(row.line()), "value", value, "from",
						from, "source", "Văn bản thử, Điều 1", "verified", "no"));
	}

	private MvcTestResult delete(ParameterRow row) {
		return post(ADDRESS + "/delete",
				Map.of("folder", RATING, "digest", digest(), "line", String.valueOf(row.line()), "sure", "yes"));
	}

	private MvcTestResult post(String address, Map<String, String> form) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		form.forEach(fields::add);
		return this.mvc.post().uri(address).formFields(fields).with(csrf()).exchange();
	}

	private String text() {
		return this.drafts.file(RATING + "/parameters.csv").orElseThrow().text();
	}

	private List<ParameterRow> rows() {
		return ParameterTable.of(text()).orElseThrow().rows();
	}

	private String digest() {
		return this.drafts.digest(RATING + "/parameters.csv");
	}

	private static ParameterRow value(ParameterRow row, String value) {
		return new ParameterRow(row.line(), row.code(), value, row.from(), row.to(), row.source(), row.verified());
	}

	private static String body(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return new String(result.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}

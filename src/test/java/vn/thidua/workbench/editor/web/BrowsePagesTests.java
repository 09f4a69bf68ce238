package vn.thidua.workbench.editor.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.ApplicationTest;
import vn.thidua.access.As;
import vn.thidua.workbench.editor.Firings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The page of a rule, how often it fired, and the search. */
@ApplicationTest
@WithMockUser(roles = "UNIT")
class BrowsePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Firings firings;

	@Test
	void aRuleShowsItsTextBasisNumbersAndScenarios() {
		assertThat(page("/rules/commune-health/1300-2023/rule?clause=1300.35.CORRECTED&day=2023-03-20")).contains(
				"LineVerdict.atMost", "Quyết định 1453/QĐ-BYT ngày 20/3/2023", "560333.html", "16,5", "20/03/2023 – …",
				"16,51% trên ngưỡng 16,5%", "indicator-35-corrected.yaml:",
				"/rules/commune-health/1300-2023/rule/fired?clause=1300.35.CORRECTED");
		assertThat(page("/rules/commune-health/1300-2023/rule?clause=1300.35.CORRECTED&day=2023-03-19&lang=en"))
			.contains("Nothing sets this number on that day");
		assertThat(page("/rules/award/law-2022/rule?clause=B.CSTDCS.E2&lang=vi")).contains("CSTDCS.initiatives",
				"Tình huống minh chứng");
		assertThat(this.mvc.get().uri("/rules/award/law-2022/rule?clause=none")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(page("/rules/commune-health/1300-2023")).contains("rule?clause=1300.TOTAL");
	}

	@Test
	void aRuleIsCountedInTheLinesOfTheLastFinishedRuns() {
		long old = run("finished");
		List<Long> runs = List.of(run("finished"), run("finished"), run("finished"), run("finished"), run("finished"));
		long running = run("running");
		outcome(old, 1, "met", "A.AT_LEAST.MET");
		outcome(runs.get(4), 1, "met", "A.AT_LEAST.MET");
		outcome(runs.get(4), 2, "met", "A.AT_LEAST.MET");
		outcome(runs.get(4), 3, "not_met", "A.AT_LEAST.NOT_MET");
		outcome(running, 1, "met", "A.AT_LEAST.MET");
		check(runs.get(0), 1, "pass", "B.CSTDCS.E2");
		check(runs.get(0), 2, "fail", "B.CSTDCS.E2");
		assertThat(page("/rules/achievement/standard/rule/fired?clause=A.AT_LEAST.MET&lang=vi"))
			.doesNotContain("href=\"/runs/");
		this.firings = As.committee(this.firings);
		assertThat(this.firings.of("achievement", "A.AT_LEAST.MET")).hasSize(5)
			.extracting(Firings.Fired::run, Firings.Fired::total)
			.startsWith(org.assertj.core.groups.Tuple.tuple(runs.get(4), 2L),
					org.assertj.core.groups.Tuple.tuple(runs.get(3), 0L));
		assertThat(this.firings.of("award", "B.CSTDCS.E2").get(4).lines()).containsEntry("pass", 1L)
			.containsEntry("fail", 1L);
		for (String stage : List.of("commune-health", "rating", "local")) {
			assertThat(this.firings.of(stage, "X")).allMatch((one) -> one.total() == 0);
		}
		assertThat(this.mvc.get()
			.uri("/rules/achievement/standard/rule/fired?clause=A.AT_LEAST.MET&lang=vi")
			.with(user("hoi").roles("COMMITTEE"))).bodyText()
			.contains("Đạt: 2", "href=\"/runs/" + runs.get(4) + "\"", "id=\"fired\"");
	}

	@Test
	void searchFindsWithAndWithoutAccents() {
		assertThat(page("/rules/search?q=đính chính&lang=vi")).contains("1453/QĐ-BYT", "1300.35.CORRECTED");
		assertThat(page("/rules/search?q=dinh CHINH")).contains("1453/QĐ-BYT", "1300.35.CORRECTED");
		assertThat(page("/rules/search?q=diem liet")).contains("1300.KNOCKOUT", "/rule?clause=1300.KNOCKOUT");
		assertThat(page("/rules/search?q=CSTDCS.initiatives&lang=en")).contains("Numbers");
		assertThat(page("/rules/search?q=zzzz&lang=en")).contains("Nothing found");
		assertThat(page("/rules/search")).doesNotContain("Nothing found");
		assertThat(page("/rules/search?q=<b>x")).doesNotContain("<b>x");
	}

	private long run(String status) {
		this.jdbc.update("""
				insert into run (version, status, period, as_of, title, source, illustrative, dossier_name,
					dossier_digest, release_digest, created_at, created_by)
				values (1, ?, '2023', date '2023-12-31', 'Kỳ thử', '', true, 'thu', '', '', current_timestamp, 'an')
				""", status);
		return this.jdbc.queryForObject("select max(id) from run", Long.class);
	}

	private void outcome(long run, int seq, String status, String rule) {
		this.jdbc.update(
				"insert into outcomes values (?, ?, 'DV', 'CT', '', '', '', '', ?, '', '', '', '', '', '', ?, '', '')",
				run, seq, status, rule);
	}

	private void check(long run, int seq, String status, String clause) {
		this.jdbc.update("insert into checks values (?, ?, 'an', 'CSTDCS', ?, ?, '', '', '', '', '', '')", run, seq,
				clause, status);
	}

	private String page(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}

package vn.thidua.report.web;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.report.RunExport;
import vn.thidua.report.RunList;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

/** Downloads of a run. */
@WebMvcTest(DownloadController.class)
@Import(FinishedRuns.class)
@WithMockUser(roles = "AUDITOR")
class DownloadTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private RunList runs;

	@MockitoBean
	private RunExport export;

	@Test
	void aDownloadIsNamedByPeriodAndRun() {
		given(this.runs.run(7)).willReturn(Optional.of(Specimens.run("finished", null)));
		assertThat(this.mvc.get().uri("/runs/7/thidua.zip")).hasStatusOk()
			.hasContentType("application/zip")
			.hasHeader("Content-Disposition", "attachment; filename=\"thidua-2023-H1-7.zip\"");
		assertThat(this.mvc.get().uri("/runs/7/thidua.xlsx")).hasStatusOk()
			.hasHeader("Content-Disposition", "attachment; filename=\"thidua-2023-H1-7.xlsx\"");
	}

	@Test
	void aRunThatHasNotEndedHasNoDownload() {
		given(this.runs.run(7)).willReturn(Optional.of(Specimens.run("running", null)));
		assertThat(this.mvc.get().uri("/runs/7/thidua.zip")).hasStatus(HttpStatus.NOT_FOUND);
	}

}

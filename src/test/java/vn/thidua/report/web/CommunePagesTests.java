package vn.thidua.report.web;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.report.CommuneLine;
import vn.thidua.report.CommuneTally;
import vn.thidua.report.Communes;
import vn.thidua.report.CriterionLine;
import vn.thidua.report.MeasuredLine;
import vn.thidua.report.Paging;
import vn.thidua.report.RuleLine;
import vn.thidua.report.RunContents;
import vn.thidua.report.RunList;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

/** The list of communes and the page of one. */
@WebMvcTest(CommuneController.class)
@Import(FinishedRuns.class)
@WithMockUser(roles = "AUDITOR")
class CommunePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private RunList runs;

	@MockitoBean
	private Communes communes;

	@MockitoBean
	private RunContents contents;

	private final CommuneLine commune = Specimens.commune("not_met");

	@BeforeEach
	void aCommune() {
		given(this.runs.run(7)).willReturn(Optional.of(Specimens.run("finished", null)));
		given(this.runs.run(anyLong(), anyString())).willReturn(Optional.of(Specimens.run("finished", null)));
		given(this.runs.communes(7)).willReturn(new CommuneTally(17, 16, 1, 0));
		given(this.communes.paging(anyInt(), any())).willReturn(Paging.of(1, 100, 17));
		given(this.communes.communes(anyLong(), any())).willReturn(List.of(this.commune));
		given(this.communes.commune(7, "XA-01")).willReturn(List.of(this.commune));
	}

	@Test
	void theListCountsTheCommunesThatMeetTheCriteria() {
		assertThat(this.mvc.get().uri("/runs/7/communes")).hasStatusOk()
			.bodyText()
			.contains("16/17 xã đạt (94,1%)", "85,5/100 (85,5%)", "Không đạt: tiêu chí 5",
					"/runs/7/communes/XA-01?set=1300-2023");
	}

	@Test
	void aCommuneShowsEachCriterionAgainstItsFloor() {
		given(this.communes.criteria(7, this.commune)).willReturn(List.of(new CriterionLine("1300-2023", "5",
				"Y tế dự phòng", "Preventive medicine", false, "3.5", "8", "43.75", "not_met")));
		given(this.communes.lines(7, this.commune)).willReturn(List.of(new MeasuredLine("1300-2023", "7", "35", "2",
				"2", "14.2", "≤24", "met", "1300.35.CORRECTED", "Quyết định 1453/QĐ-BYT", "no")));
		given(this.contents.rules(7, "1300-2023")).willReturn(
				List.of(new RuleLine("1300.TOTAL", "commune-health/1300-2023", "tổng điểm", "Quyết định 1300", true)));
		assertThat(this.mvc.get().uri("/runs/7/communes/XA-01")).hasStatusOk()
			.bodyText()
			.contains("Y tế dự phòng", "3,5/8", "43,75%", "left: 50%", "left: 80%", "14,2", "≤24",
					"Quyết định 1453/QĐ-BYT", "chưa đối chiếu văn bản", "1300.TOTAL");
		assertThat(this.mvc.get().uri("/runs/7/communes/XA-01").param("lang", "en")).bodyText()
			.contains("Preventive medicine", "43.75%");
	}

	@Test
	void anUnknownCommuneOrSetIsNotFound() {
		assertThat(this.mvc.get().uri("/runs/7/communes/none")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/runs/7/communes/XA-01?set=none")).hasStatus(HttpStatus.NOT_FOUND);
	}

}

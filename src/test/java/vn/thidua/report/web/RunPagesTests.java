package vn.thidua.report.web;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.assessment.run.Seals;
import vn.thidua.report.AwardTally;
import vn.thidua.report.Awards;
import vn.thidua.report.CommuneTally;
import vn.thidua.report.HeatMap;
import vn.thidua.report.HeatMaps;
import vn.thidua.report.Outcomes;
import vn.thidua.report.PackLine;
import vn.thidua.report.Paging;
import vn.thidua.report.RatingTally;
import vn.thidua.report.RunContents;
import vn.thidua.report.RunEntry;
import vn.thidua.report.RunList;
import vn.thidua.report.Tally;
import vn.thidua.report.UnitLine;
import vn.thidua.report.UnitList;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

/** The list of runs and the overview of one. */
@WebMvcTest(RunController.class)
@WithMockUser(roles = "AUDITOR")
class RunPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private RunList runs;

	@MockitoBean
	private RunContents contents;

	@MockitoBean
	private UnitList units;

	@MockitoBean
	private Outcomes outcomes;

	@MockitoBean
	private HeatMaps heatMaps;

	@MockitoBean
	private Awards awards;

	@MockitoBean
	private ActiveRules rules;

	@MockitoBean
	private Seals seals;

	private final Tally tally = new Tally(1, 1200, 100, 1100, 0, 0, 0);

	private final CommuneTally communes = new CommuneTally(17, 17, 0, 0);

	@BeforeEach
	void aRun() {
		given(this.runs.run(7)).willReturn(Optional.of(Specimens.run("finished", null)));
		given(this.runs.paging(anyInt())).willReturn(Paging.of(1, 50, 2));
	}

	@Test
	void theListGroupsRunsByPeriodAndSaysWhyOneFailed() {
		given(this.runs.runs(any()))
			.willReturn(List.of(new RunEntry(Specimens.run("finished", null), this.tally, this.communes, List.of()),
					new RunEntry(Specimens.run("failed", "Hồ sơ hỏng"), this.tally, this.communes, List.of())));
		assertThat(this.mvc.get().uri("/")).hasStatusOk()
			.bodyText()
			.contains("6 tháng đầu năm 2023", "đạt 1.200/1.200 chỉ tiêu", "17/17 xã đạt", "Minh họa", "Hồ sơ hỏng")
			.containsOnlyOnce("<h2");
	}

	@Test
	void anEmptyListSaysWhatToDo() {
		given(this.runs.runs(any())).willReturn(List.of());
		assertThat(this.mvc.get().uri("/runs")).hasStatusOk().bodyText().contains("Chưa có lần đánh giá nào");
	}

	@Test
	void theOverviewShowsUnitsMapPacksAndDoubts() {
		UnitLine unit = Specimens.unit("DV-01", "Bệnh viện Một");
		HeatMap.Cell cell = new HeatMap.Cell("DV-01", "CT-1", "Chỉ tiêu Một", "", "Sở Y tế", "not_met");
		given(this.runs.targets(7)).willReturn(this.tally);
		given(this.runs.communes(7)).willReturn(this.communes);
		given(this.units.paging(anyLong(), anyInt())).willReturn(Paging.of(1, 100, 1));
		given(this.units.units(anyLong(), any())).willReturn(List.of(unit));
		given(this.heatMaps.of(anyLong(), any(), anyString(), anyInt())).willReturn(new HeatMap(List.of(""), "",
				List.of(new HeatMap.Band("", 1)), List.of(new HeatMap.Column("CT-1", "Chỉ tiêu Một", "")),
				Paging.of(1, 60, 1), List.of(new HeatMap.Row("DV-01", "Bệnh viện Một", List.of(List.of(cell))))));
		given(this.awards.ratings(7)).willReturn(List.of(new RatingTally("HTTNV", 1500, 3)));
		given(this.awards.tallies(7)).willReturn(List
			.of(new AwardTally("LDTT", "Lao động tiên tiến", "Advanced worker", "person", 1500, 1400, 90, 10, 0)));
		given(this.runs.besides(any())).willReturn(List.of(Specimens.run("finished", null)));
		given(this.contents.packs(7))
			.willReturn(List.of(new PackLine("award/law", "award", "law", "2", "Luật", "Law", false)));
		given(this.contents.warningCount(7)).willReturn(1L);
		given(this.contents.warnings(7))
			.willReturn(List.of(Problem.warning(new Place("scores.csv", 3, 1), "45", "line.region")));
		assertThat(this.mvc.get().uri("/runs/7")).hasStatusOk()
			.bodyText()
			.contains("1.200/1.200", "17/17", "2/3", "aria-label=\"Bệnh viện Một: Chỉ tiêu Một: Không đạt\"",
					"abcdef012345", "chưa đối chiếu văn bản", "Cảnh báo (1)", "dòng 3, cột 1", "/runs/7/thidua.zip",
					"Hồ sơ minh họa", "1.400/1.500", "data-undetermined=\"10\"", "Hoàn thành tốt nhiệm vụ",
					"/runs/7/awards/LDTT", "/runs/7/compare/7", "Lần 7: luật ngày 30/06/2023")
			.doesNotContain("/runs/7/under");
		assertThat(this.mvc.get().uri("/runs/7").param("lang", "en")).hasStatusOk()
			.bodyText()
			.contains("1,200/1,200", "First half of 2023", "Law", "Not met", "Advanced worker");
	}

	@Test
	@WithMockUser(roles = "COMMITTEE")
	void theCommitteeMayAskForTheLawOfAnotherDay() {
		given(this.runs.targets(7)).willReturn(this.tally);
		given(this.runs.communes(7)).willReturn(this.communes);
		given(this.units.paging(anyLong(), anyInt())).willReturn(Paging.of(1, 100, 0));
		given(this.heatMaps.of(anyLong(), any(), anyString(), anyInt()))
			.willReturn(new HeatMap(List.of(), "", List.of(), List.of(), Paging.of(1, 60, 0), List.of()));
		assertThat(this.mvc.get().uri("/runs/7")).hasStatusOk()
			.bodyText()
			.contains("action=\"/runs/7/under\"", "name=\"asOf\"", "value=\"2023-06-30\"", "name=\"_csrf\"")
			.doesNotContain("name=\"draft\"");
	}

	@Test
	void aFailedRunSaysWhyAndShowsNoLines() {
		given(this.runs.run(7)).willReturn(Optional.of(Specimens.run("failed", "Luật dừng ở giới hạn")));
		assertThat(this.mvc.get().uri("/runs/7")).hasStatusOk()
			.bodyText()
			.contains("Luật dừng ở giới hạn")
			.doesNotContain("thidua.zip");
	}

	@Test
	void anUnknownRunIsNotFound() {
		assertThat(this.mvc.get().uri("/runs/8")).hasStatus(HttpStatus.NOT_FOUND);
	}

}

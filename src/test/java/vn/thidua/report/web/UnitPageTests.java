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
import vn.thidua.award.Decisions;
import vn.thidua.report.OutcomeLine;
import vn.thidua.report.Outcomes;
import vn.thidua.report.Outlooks;
import vn.thidua.report.People;
import vn.thidua.report.RatingLine;
import vn.thidua.report.Recognition;
import vn.thidua.report.Recognitions;
import vn.thidua.report.RunList;
import vn.thidua.report.UnitList;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

/** The page of a unit. */
@WebMvcTest(UnitController.class)
@Import(FinishedRuns.class)
@WithMockUser(roles = "AUDITOR")
class UnitPageTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private RunList runs;

	@MockitoBean
	private UnitList units;

	@MockitoBean
	private Outcomes outcomes;

	@MockitoBean
	private Outlooks outlooks;

	@MockitoBean
	private People people;

	@MockitoBean
	private Recognitions recognitions;

	@MockitoBean
	private Decisions decisions;

	@BeforeEach
	void aUnit() {
		given(this.runs.run(anyLong(), anyString())).willReturn(Optional.of(Specimens.run("finished", null)));
		given(this.recognitions.of(7, "DV-01")).willReturn(new Recognition(List.of(), List.of()));
		given(this.units.unit(7, "DV-01")).willReturn(Optional.of(Specimens.unit("DV-01", "Bệnh viện Một")));
	}

	@Test
	void whatIsMissingStandsBeforeTheTargets() {
		targets(Specimens.outcome("CT-1", "140000", "at_least", "138500", "not_met", "98.93", "-1.07", "-2520",
				"A.AT_LEAST.NOT_MET"));
		assertThat(this.mvc.get().uri("/runs/7/units/DV-01")).hasStatusOk()
			.bodyText()
			.containsSubsequence("Còn thiếu (1)", "Kết quả 138.500 lượt, mức giao ≥ 140.000 lượt: thấp hơn 1.500 lượt",
					"Chỉ tiêu được giao: Sở Y tế", "98,9%", "-1,1%", "giảm 2.520 lượt", "Lý do CT-1",
					"/rules/achievement/standard#A.AT_LEAST.NOT_MET", "chưa đối chiếu văn bản");
	}

	@Test
	void nothingIsSaidToBeMissingWhereAllIsMet() {
		targets(Specimens.outcome("CT-1", "85-100", "between", "90", "met", "", "0", "", "A.BETWEEN.MET"));
		assertThat(this.mvc.get().uri("/runs/7/units/DV-01")).hasStatusOk()
			.bodyText()
			.contains("85–100 lượt")
			.doesNotContain("Còn thiếu");
	}

	@Test
	void aVerdictWithoutFigureIsMarked() {
		targets(Specimens.outcome("CT-1", ">98", "at_least", "", "met", "", "", "", "A.ATTESTED"),
				Specimens.outcome("CT-2", "5", "at_most", "", "not_met", "", "", "", "A.ATTESTED"));
		assertThat(this.mvc.get().uri("/runs/7/units/DV-01")).hasStatusOk()
			.bodyText()
			.contains("theo kết luận đã công bố", "&gt; 98 lượt", "không kèm con số; mức giao ≤ 5 lượt");
	}

	@Test
	void theRatingStandsWithItsClauseAndItsPeople() {
		given(this.people.count(7, "DV-01")).willReturn(1200L);
		given(this.recognitions.of(7, "DV-01")).willReturn(new Recognition(List.of(
				new RatingLine("2023", "HTTNV", "given", "", "", "Được xếp loại", "CD.CLS_UNIT.E2", "tập thể tốt",
						"rating/decree-233-2026", "Nghị định 233/2026", false, ""),
				new RatingLine("2023", "HTXSNV", "given", "", "", "", "", "", "", "", true, "An toàn thực phẩm")),
				List.of()));
		assertThat(this.mvc.get().uri("/runs/7/units/DV-01")).hasStatusOk()
			.bodyText()
			.containsSubsequence("Xếp loại năm 2023", "Hoàn thành tốt nhiệm vụ", "theo kết quả đã được xếp loại",
					"/rules/rating/decree-233-2026#CD.CLS_UNIT.E2", "chưa đối chiếu văn bản", "An toàn thực phẩm: ",
					"Hoàn thành xuất sắc nhiệm vụ", "/runs/7/people?wanted=DV-01", "1.200")
			.doesNotContain("Vì sao chưa được");
	}

	@Test
	void anUnknownUnitOrAnUnfinishedRunIsNotFound() {
		assertThat(this.mvc.get().uri("/runs/7/units/none")).hasStatus(HttpStatus.NOT_FOUND);
		given(this.runs.run(anyLong(), anyString())).willReturn(Optional.of(Specimens.run("running", null)));
		assertThat(this.mvc.get().uri("/runs/7/units/DV-01")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private void targets(OutcomeLine... lines) {
		given(this.outcomes.of(7, "DV-01")).willReturn(List.of(lines));
	}

}

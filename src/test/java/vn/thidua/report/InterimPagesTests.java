package vn.thidua.report;

import java.util.HashMap;
import java.util.Map;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.ApplicationTest;
import vn.thidua.access.As;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.assessment.run.StoredDossier;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.unit.Register;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of nine months against targets of the year, and of what does not apply. */
@ApplicationTest
@WithMockUser(roles = "COMMITTEE")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterimPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Assessments assessments;

	@Autowired
	private ActiveRules rules;

	private long run;

	@BeforeAll
	void assess() {
		Map<String, String> files = new HashMap<>();
		files.put("dossier.yaml", "period: 2023-M09\nnumbers: plain\nillustrative: true\ntitle: Chín tháng\n");
		files.put("units.csv", "unit,name,block\nA,Xã A,K\nB,Xã B,K\nC,Xã C,K\n");
		files.put("indicators.csv", """
				indicator,name,measure,direction
				I1,Khám bệnh,lượt,at_least
				I2,Ngộ độc,vụ,at_most
				I3,Tiêm chủng,%,at_least
				I4,Giường bệnh,giường,at_least
				""");
		files.put("targets.csv", """
				unit,indicator,target,horizon
				A,I1,1000,2023
				A,I2,100,2023
				A,I3,95,2023
				A,I4,10,2023
				B,I4,10,2023
				C,I1,1000,2023-M09
				""");
		files.put("results.csv", """
				unit,indicator,actual,previous,applicable,note
				A,I1,700,720,,
				A,I2,80,,,
				A,I3,90,,,
				A,I4,,,no,Không có giường bệnh
				B,I4,,,no,Không có giường bệnh
				C,I1,700,,,
				""");
		Dossier dossier = DossierReader.read(files).dossier();
		assertThat(dossier).isNotNull();
		this.run = As.committee(this.assessments)
			.assessNow(dossier, new StoredDossier("chin-thang", new byte[0]), Register.HERE,
					this.rules.state().release(), "test");
	}

	@Test
	void anOpenTargetSaysPaceForecastAndNeed() {
		page("/units/A").containsSubsequence("đã qua 9/12 tháng (Năm 2023)", "chậm hơn thời gian 5 điểm phần trăm",
				"Dự báo tuyến tính", "933 lượt: không đạt mức giao", "Cần đạt mỗi tháng",
				"ít nhất 100 lượt trong 3 tháng còn lại (tổng cộng còn 300 lượt)", "Cùng kỳ năm trước", "720 lượt");
	}

	@Test
	void aLimitThatIsKeptSaysWhatIsStillAllowed() {
		page("/units/A").containsSubsequence("107 vụ: không đạt mức giao", "Còn được phép mỗi tháng",
				"không quá 6 vụ trong 3 tháng còn lại (tổng cộng không quá 20 vụ)");
	}

	@Test
	void onlyATargetToBeReachedHasABarAndAPace() {
		assertThat(this.mvc.get().uri("/runs/" + this.run + "/units/A")).bodyText()
			.containsOnlyOnce("bar-floor")
			.containsOnlyOnce("hơn thời gian");
	}

	@Test
	void aShareSaysWhyItHasNoForecast() {
		page("/units/A").contains("không có: số liệu của chỉ tiêu không cộng dồn theo tháng.");
	}

	@Test
	void aTargetThatIsOverHasNoForecast() {
		page("/units/C").contains("không đạt").doesNotContain("Dự báo tuyến tính");
	}

	@Test
	void whatDoesNotApplySaysWhyAndIsNotCounted() {
		page("/units/A").contains("Giường bệnh: không áp dụng, lý do: Không có giường bệnh", "A.NOT_APPLICABLE", "1/3");
		page("/units/B").contains("Không chỉ tiêu nào được giao áp dụng với đơn vị", "status-not_applicable");
		page("").contains("Xã B", "status-not_applicable");
	}

	@Test
	void theSamePagesSpeakEnglish() {
		page("/units/A?lang=en").contains("933 lượt: misses the target", "at least 100 lượt for 3 more months",
				"9 of 12 months have passed");
	}

	private AbstractStringAssert<?> page(String path) {
		return assertThat(this.mvc.get().uri("/runs/" + this.run + path)).hasStatusOk().bodyText().doesNotContain("??");
	}

}

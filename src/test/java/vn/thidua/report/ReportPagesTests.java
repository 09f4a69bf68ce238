package vn.thidua.report;

import java.nio.file.Path;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.ApplicationTest;
import vn.thidua.access.As;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.assessment.run.StoredDossier;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.unit.Register;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages and downloads of the stored fixtures. */
@ApplicationTest
@WithMockUser(roles = "COMMITTEE")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Assessments assessments;

	@Autowired
	private ActiveRules rules;

	private long run;

	private long hoaBinh;

	@BeforeAll
	void assess() {
		Assessments committee = As.committee(this.assessments);
		Dossier vietYen = read("viet-yen-2023");
		RuleRelease release = this.rules.state().release();
		this.run = committee.assessNow(vietYen, new StoredDossier("viet-yen-2023", new byte[0]), Register.HERE, release,
				"test");
		this.hoaBinh = committee.assessNow(read("hoa-binh-2022"), new StoredDossier("hoa-binh-2022", new byte[0]),
				Register.HERE, release, "test");
	}

	@Test
	void theRunsAreListedWithTheirCounts() {
		page("/runs").contains("viet-yen-2023", "hoa-binh-2022", "54/65", "17/17", "Minh họa");
	}

	@Test
	void theOverviewShowsWhatTheArticlePrints() {
		page("/runs/" + this.run).contains("8/8", "100%", "4/28", "17/17", "Hồ sơ minh họa");
	}

	@Test
	void aUnitShowsEachTargetWithItsGrounds() {
		page("/runs/" + this.run + "/units/TTYT-VIET-YEN").contains("100,2%", "107,3%", "tăng 17.598", "tăng 1.678",
				"A.AT_LEAST.EXCEEDED", "140.251/140.000 lượt");
		page("/runs/" + this.run + "/units/PYT-VIET-YEN").contains("176/100 cơ sở, vượt 76%", "118/100 cơ sở, vượt 18%",
				"theo kết luận đã công bố");
	}

	@Test
	void aUnitThatMissesTargetsSaysWhatIsMissingFirst() {
		page("/runs/" + this.hoaBinh + "/units/DV-04").contains("Còn thiếu (4)", "99,99%", "bằng đúng giới hạn");
	}

	@Test
	void aCommuneShowsItsTenCriteriaAndTheThresholdOfItsRegion() {
		page("/runs/" + this.run + "/communes").contains("17/17", "Thị trấn Bích Động");
		page("/runs/" + this.run + "/communes/XA-01").contains("Ứng dụng công nghệ thông tin", "1300.MET", "≤24",
				"1453/QĐ-BYT");
		page("/runs/" + this.hoaBinh + "/communes/XA-03").contains("điểm liệt ở dòng 23", "4667.NOT_MET",
				"chưa đối chiếu văn bản");
	}

	@Test
	void theSamePagesSpeakEnglish() {
		page("/runs/" + this.run + "/units/TTYT-VIET-YEN?lang=en").contains("100.2%", "up 17,598", "Exceeded");
	}

	@Test
	void whatDoesNotExistIsNotFound() {
		for (String path : new String[] { "/runs/999999", "/runs/999999/units/X", "/runs/" + this.run + "/units/X",
				"/runs/" + this.run + "/communes/X", "/runs/999999/thidua.zip", "/runs/x" }) {
			assertThat(this.mvc.get().uri(path)).as(path).hasStatus4xxClientError();
		}
		assertThat(this.mvc.get().uri("/runs/999999")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private AbstractStringAssert<?> page(String path) {
		return assertThat(this.mvc.get().uri(path)).hasStatusOk().bodyText().doesNotContain("??");
	}

	private static Dossier read(String fixture) {
		Dossier dossier = DossierReader.read(Path.of("fixtures", fixture)).dossier();
		assertThat(dossier).isNotNull();
		return dossier;
	}

}

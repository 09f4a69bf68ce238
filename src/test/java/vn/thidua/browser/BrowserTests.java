package vn.thidua.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks through the pages of the demonstration as its user does, in a real browser. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserTests extends BrowserWalk {

	@Test
	@Order(1)
	void theLogInPageNamesTheDemoAccounts() throws IOException {
		open("/");
		assertThat(text()).contains("hoidong", "demo-hoidong");
		look("login");
		logIn("quantri");
	}

	@Test
	@Order(2)
	void theRunsShowBothFixtures() throws IOException {
		open("/runs");
		assertThat(text()).contains("2023", "2022", "17/17");
		look("runs");
	}

	@Test
	@Order(3)
	void theOverviewShowsWhatTheArticlePrints() throws IOException {
		openRun("2023");
		assertThat(text()).contains("8/8", "100%", "4/28", "17/17", "Hồ sơ minh họa");
		look("overview");
	}

	@Test
	@Order(4)
	void theUnitShowsTheVisitsAsTheArticlePrintsThem() throws IOException {
		openRun("2023");
		link("Trung tâm Y tế huyện Việt Yên");
		assertThat(text()).contains("100,2%", "107,3%", "tăng 17.598", "tăng 1.678", "140.251", "12.877");
		look("unit");
	}

	@Test
	@Order(5)
	void aUnitThatMissesTargetsSaysWhatIsMissing() throws IOException {
		openRun("2022");
		press("a[href*='/units/DV-04']");
		assertThat(text()).contains("Không đạt", "94,99%");
		look("unit-missing");
	}

	@Test
	@Order(6)
	void theCommunesShowTheirCriteria() throws IOException {
		openRun("2023");
		driver().get(driver().getCurrentUrl() + "/communes");
		assertThat(text()).contains("17/17");
		look("communes");
		press("main a[href*='/communes/']");
		assertThat(text()).contains("1453/QĐ-BYT", "50");
		look("commune");
	}

	@Test
	@Order(7)
	void theRulesShowDocumentsAndWhatIsUnconfirmed() throws IOException {
		open("/rules");
		assertThat(text()).contains("1300/QĐ-BYT", "4667/QĐ-BYT");
		look("rules");
		open("/rules/commune-health/1300-2023");
		assertThat(text()).contains("1300.35.CORRECTED", "chưa đối chiếu văn bản", "16,5");
		look("pack");
	}

	@Test
	@Order(8)
	void aFaultyDossierIsAPageThatSaysWhereAndWhatToDo() throws IOException {
		open("/imports/new");
		look("import");
		press("form[action$='/imports/specimen'] button");
		assertThat(text()).contains("results.csv", "dòng 2, cột 3", "12.34.5");
		look("import-refused");
	}

	@Test
	@Order(9)
	void aDossierIsCheckedThenAssessed() throws IOException {
		open("/imports/new");
		driver().findElement(By.id("files"))
			.sendKeys(Path.of("fixtures/formats/dossier.xlsx").toAbsolutePath().toString());
		press("form[action$='/imports'] button");
		look("import-accepted");
		press("form[action$='/assess'] button");
		new WebDriverWait(driver(), Duration.ofSeconds(30)).until(ExpectedConditions.urlMatches(".*/runs/\\d+$"));
		assertThat(text()).contains("2023-M09");
		look("assessed");
	}

	@Test
	@Order(10)
	void theReaderMaySwitchToEnglishAndBack() throws IOException {
		assertThat(consoleErrors()).isEmpty();
		open("/rules?lang=en");
		assertThat(text()).contains("Rules in force");
		openRun("2023");
		look("overview-english");
		open("/rules?lang=vi");
		assertThat(text()).contains("Luật đang áp dụng");
	}

	@Test
	@Order(11)
	void anUnknownPageIsToldPlainly() throws IOException {
		open("/?lang=vi");
		open("/runs/999999");
		assertThat(text()).contains("Không tìm thấy trang").doesNotContain("Exception");
		look("not-found");
		assertThat(consoleErrors()).isNotEmpty().allMatch((error) -> error.contains("404"));
	}

	@Test
	@Order(12)
	void aPersonSeesWhatIsReachedAndWhyNotTheRest() throws IOException {
		openRun("2022");
		link("Danh hiệu, khen thưởng");
		assertThat(text()).contains("Hoàn thành xuất sắc nhiệm vụ", "Lao động tiên tiến", "Huân chương Lao động");
		look("awards");
		link("Chiến sĩ thi đua cơ sở");
		assertThat(text()).contains("Trong số lượng tối đa", "đồng hạng");
		look("award");
		link("Cá nhân");
		driver().findElement(By.id("wanted")).sendKeys("CB-0001");
		press("main form button");
		assertThat(text()).contains("Tìm thấy 1.");
		look("people");
		press("main a[href*='/people/CB-0001']");
		assertThat(text()).contains("Xếp loại năm 2022", "Đủ điều kiện đề nghị", "Vì sao chưa được", "Còn vướng");
		driver().findElement(By.cssSelector("main details summary")).click();
		look("person");
	}

	@Test
	@Order(13)
	void theBlockAndTheUnconfirmedTextsAreShown() throws IOException {
		openRun("2023");
		link("Khối thi đua");
		assertThat(text()).contains("Dẫn đầu khối", "10/10", "Hoàn thành sớm nhất");
		look("blocks");
		link("Cần đối chiếu văn bản");
		assertThat(text()).contains("award/law-2003", "Số kết luận dựa vào");
		look("unconfirmed");
	}

	@Test
	@Order(14)
	void twoLawsStandSideBySide() throws IOException {
		openRun("2023");
		driver().executeScript("document.getElementById('asOf').value = '2024-06-30'");
		press("form[action$='/under'] button");
		new WebDriverWait(driver(), Duration.ofSeconds(60))
			.until(ExpectedConditions.urlMatches(".*/runs/\\d+/compare/\\d+$"));
		assertThat(text()).contains("luật ngày 31/12/2023", "luật ngày 30/06/2024", "Khác nhau");
		look("compare");
		assertThat(consoleErrors()).isEmpty();
	}

}

package vn.thidua.browser;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

import static org.assertj.core.api.Assertions.assertThat;

/** A unit types its report, sees its verdicts while it types, and hands it in. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportWalkTests extends BrowserWalk {

	private static final String PAGE = "/submissions/TTYT-VIET-YEN/2026";

	private WebElement field(String name) {
		return driver().findElement(By.name(name));
	}

	private void awaitText(String selector, String text) {
		new WebDriverWait(driver(), Duration.ofSeconds(30))
			.until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), text));
	}

	@Test
	@Order(1)
	void theVerdictAppearsWhileTheUnitTypes() throws IOException {
		logIn("donvi");
		open(PAGE);
		press("form[action$='/begin'] button");
		WebElement row = driver().findElement(By.cssSelector("fieldset.report-row"));
		String code = String.valueOf(row.findElement(By.cssSelector("[data-figure]")).getDomAttribute("name"))
			.replace("figure.", "");
		field("said." + code).sendKeys("Chưa");
		field("previous." + code).sendKeys("40.000");
		field("figure." + code).sendKeys("gần 5");
		awaitText(".report-verdict", "không phải con số chính xác");
		field("figure." + code).clear();
		field("figure." + code).sendKeys("140.251");
		awaitText(".report-verdict", "gấp hơn 3 lần năm trước (40.000)");
		assertThat(row.findElement(By.cssSelector(".report-verdict .status")).isDisplayed()).isTrue();
		assertThat(field("said." + code).getDomProperty("value")).isEqualTo("FIGURE");
		assertThat(field("confirmation." + code).isDisplayed()).isTrue();
		look("report-form");
	}

	@Test
	@Order(2)
	void whatIsImplausibleIsConfirmedAndTheReportHandedInByKeyboard() throws IOException {
		press("button[name=next]");
		assertThat(text()).contains("Chưa nộp được", "Chưa có số liệu");
		look("report-check");
		driver().findElement(By.cssSelector(".alert-danger a")).sendKeys(Keys.ENTER);
		await("form[data-report]");
		driver().findElement(By.cssSelector("[data-confirm]:not([hidden]) input")).sendKeys("Đã đối chiếu sổ");
		press("button[name=next]");
		press("form[action$='/submit'] button");
		assertThat(text()).contains("Đã nộp báo cáo", "Đơn vị xác nhận: Đã đối chiếu sổ");
		link("Lịch sử thay đổi");
		assertThat(text()).contains("140.251", "Đã đối chiếu sổ");
		look("report-history");
	}

	@Test
	@Order(3)
	void theCommitteeReturnsTheReportWithAReason() throws IOException {
		driver().manage().deleteAllCookies();
		logIn("hoidong");
		open(PAGE);
		look("report-received");
		driver().findElement(By.id("reason")).sendKeys("Thiếu sổ khám");
		press("form[action$='/return'] button");
		assertThat(text()).contains("Trả lại", "Thiếu sổ khám");
	}

	@Test
	@Order(4)
	void aCommuneScoresItself() throws IOException {
		driver().manage().deleteAllCookies();
		logIn("xa");
		open("/submissions/XA-01/2026");
		press("form[action$='/begin'] button");
		link("Phiếu chấm xã");
		field("self.1").sendKeys("14,5");
		press("main form button.btn-primary");
		assertThat(text()).contains("phải từ 0 đến điểm tối đa 14");
		look("report-sheet");
		link("Tài liệu minh chứng");
		look("report-evidence");
		assertThat(consoleErrors()).allMatch((error) -> error.contains("status of 422"));
	}

}

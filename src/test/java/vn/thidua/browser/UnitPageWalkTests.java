package vn.thidua.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

import static org.assertj.core.api.Assertions.assertThat;

/** A unit looks where it stands and tries other figures, in a real browser. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UnitPageWalkTests extends BrowserWalk {

	private static final String PAGE = "/work/units/TTYT-VIET-YEN/2026-M09";

	private static final Pattern PRINTED_PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

	private static final int A4_TEXT_WIDTH = 718;

	@Test
	@Order(1)
	void theUnitSeesWhatToDoFirstAndWhatItStillOwes() throws IOException {
		open("/");
		logIn("donvi");
		open(PAGE);
		assertThat(driver().findElements(By.cssSelector(".work-targets tbody"))).hasSize(35);
		assertThat(text()).contains("Còn 30/35 chỉ tiêu", "Việc cần làm trước", "Chưa điền (17)", "Dự báo tuyến tính");
		look("unit-page");
	}

	@Test
	@Order(2)
	void thirtySixTargetsPrintOnOnePage() {
		PrintOptions options = new PrintOptions();
		options.setPageSize(new PageSize(29.7, 21));
		String pdf = new String(Base64.getDecoder().decode(driver().print(options).getContent()),
				StandardCharsets.ISO_8859_1);
		assertThat(PRINTED_PAGE.matcher(pdf).results().count()).isEqualTo(1);
	}

	@Test
	@Order(3)
	void nothingIsCutOffOnPaperAndWhatCannotBePrintedIsLeftOut() {
		driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
		driver().executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", A4_TEXT_WIDTH, "height", 1047, "deviceScaleFactor", 1, "mobile", false));
		try {
			assertThat(driver().executeScript("return document.documentElement.scrollWidth"))
				.isEqualTo((long) A4_TEXT_WIDTH);
			assertThat(driver().findElement(By.id("what-if")).isDisplayed()).isFalse();
			assertThat(driver().findElement(By.cssSelector("nav")).isDisplayed()).isFalse();
			assertThat(driver().findElement(By.cssSelector(".work-targets")).isDisplayed()).isTrue();
		}
		finally {
			driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
			driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
		}
	}

	@Test
	@Order(4)
	void aFigureIsTriedByKeyboardWithoutLeavingThePage() throws IOException {
		open(PAGE);
		driver().executeScript("window.stayed = true");
		WebElement field = field("KCB-01");
		field.clear();
		field.sendKeys("150 nghìn", Keys.ENTER);
		await(".work-result");
		assertThat(driver().executeScript("return window.stayed")).isEqualTo(true);
		assertThat(driver().findElement(By.cssSelector(".work-result")).getText()).contains("Kết quả khi đổi 1 số liệu",
				"5/35", "6/35", "Số lượt khám bệnh ngoại trú", "Vượt");
		assertThat(field("KCB-01").getDomProperty("value")).isEqualTo("150 nghìn");
		look("unit-what-if");
	}

	@Test
	@Order(5)
	void aFigureThatCannotBeReadIsToldBesideItsField() throws IOException {
		WebElement field = field("KCB-02");
		field.clear();
		field.sendKeys("12.34.5", Keys.ENTER);
		await("#what-if [role=alert]");
		assertThat(field("KCB-01").getDomProperty("value")).isEqualTo("150 nghìn");
		driver().findElement(By.cssSelector("#what-if [role=alert] a")).click();
		new WebDriverWait(driver(), Duration.ofSeconds(5))
			.until(ExpectedConditions.urlContains("#" + field("KCB-02").getDomAttribute("id")));
		look("unit-what-if-refused");
		open(PAGE);
		assertThat(field("KCB-01").getDomProperty("value")).isEqualTo("108.500");
	}

	@Test
	@Order(6)
	void theDarkCornersLookRight() throws IOException {
		open("/work/units/TTYT-VIET-YEN/2023");
		assertThat(text()).contains("Kỳ đã khóa", "Đã được chấp nhận", "Đã đạt tất cả 2 chỉ tiêu");
		look("unit-page-closed");
		open("/work/units/TTYT-VIET-YEN/2022");
		assertThat(text()).contains("chưa được giao chỉ tiêu nào", "Chưa lập");
		look("unit-page-none");
		open(PAGE + "?lang=en");
		assertThat(text()).contains("What to do first", "Linear forecast");
		look("unit-page-english");
		open("/?lang=vi");
		assertThat(consoleErrors()).isEmpty();
	}

	@Test
	@Order(7)
	void aCommuneTriesOtherPoints() throws IOException {
		driver().manage().deleteAllCookies();
		logIn("xa");
		open("/work/units/XA-01/2026-M09");
		assertThat(text()).contains("Chưa có phiếu chấm điểm của xã");
		open("/work/units/XA-01/2023");
		assertThat(text()).contains("Bộ tiêu chí quốc gia về y tế xã");
		WebElement points = driver().findElement(By.id("points-0"));
		points.clear();
		points.sendKeys("0", Keys.ENTER);
		await(".work-result");
		look("unit-commune");
	}

	private WebElement field(String indicator) {
		return driver().findElement(By.name("figure." + indicator));
	}

}

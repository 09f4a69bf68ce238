package vn.thidua.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A unit brings a file in and sees what would change; the committee keeps the names of
 * DHIS2.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExchangeWalkTests extends BrowserWalk {

	private void upload(String lines) throws IOException {
		Path file = Files.writeString(Files.createTempDirectory("thidua-upload").resolve("results.csv"),
				"unit,indicator,actual,previous\n" + lines);
		driver().findElement(By.id("files")).sendKeys(file.toAbsolutePath().toString());
		WebElement button = driver().findElement(By.cssSelector("form[enctype] button[type=submit]"));
		button.sendKeys(Keys.ENTER);
		await("dl.row");
	}

	@Test
	@Order(1)
	void theUnitSeesItsPeriodsAndItsTemplate() throws IOException {
		open("/");
		logIn("donvi");
		open("/exchange");
		assertThat(text()).contains("Nhập, xuất số liệu", "2026-M09", "Tệp .zip (CSV)");
		look("exchange");
		open("/exchange/TTYT-VIET-YEN/2026-M09");
		assertThat(text()).contains("Tải tệp mẫu .xlsx", "Bản nháp");
		look("exchange-unit");
	}

	@Test
	@Order(2)
	void mistakesAreShownInTheirPlaces() throws IOException {
		upload("TTYT-VIET-YEN,KCB-01,87.096/75.250,\nHUYEN-MH-02,KCB-01,5,\nTTYT-VIET-YEN,KCB-02,9.006,1.000\n");
		assertThat(text()).contains("Tệp có 2 lỗi", "dòng 2, cột 3", "dòng 3, cột 1", "gấp hơn 3 lần");
		look("exchange-errors");
		assertThat(driver().findElements(By.cssSelector("form[action$=confirm]"))).isEmpty();
	}

	@Test
	@Order(3)
	void whatWouldChangeIsShownBeforeItIsConfirmed() throws IOException {
		open("/exchange/TTYT-VIET-YEN/2026-M09");
		upload("TTYT-VIET-YEN,KCB-02,9.016,\n");
		assertThat(text()).contains("Tệp không có lỗi", "Sẽ thay đổi", "9.016", "Xác nhận ghi tất cả");
		look("exchange-changes");
	}

	@Test
	@Order(4)
	void theCommitteeKeepsTheNamesOfDhis2() throws IOException {
		driver().manage().deleteAllCookies();
		logIn("hoidong");
		open("/exchange/dhis2/mapping");
		driver().findElement(By.id("file")).sendKeys(Path.of("fixtures/dhis2/mapping.csv").toAbsolutePath().toString());
		press("form[enctype] button[type=submit]");
		await("main table tbody tr");
		assertThat(text()).contains("Đã lưu bảng ánh xạ", "fbfJHSPpUQD", "KCB-01");
		look("exchange-mapping");
		assertThat(consoleErrors()).isEmpty();
	}

}

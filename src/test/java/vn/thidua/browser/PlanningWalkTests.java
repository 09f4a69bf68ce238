package vn.thidua.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import static org.assertj.core.api.Assertions.assertThat;

/** The committee plans: a grid, an import, a copy, a split. */
class PlanningWalkTests extends BrowserWalk {

	@BeforeEach
	void logInAsCommittee() {
		driver().manage().deleteAllCookies();
		logIn("hoidong");
	}

	private WebElement field(String name) {
		return driver().findElement(By.id(name));
	}

	private void type(String field, String text) {
		field(field).clear();
		field(field).sendKeys(text);
	}

	@Test
	void aTargetIsTypedWronglyMendedAndLeavesAHistory() throws IOException {
		open("/plans");
		look("plans");
		open("/plans/grid?period=2026&authority=Ph%C3%B2ng%20Y%20t%E1%BA%BF%20huy%E1%BB%87n%20Vi%E1%BB%87t%20Y%C3%AAn&columns=1");
		look("plans-grid");
		WebElement first = field("cell-10-0");
		first.sendKeys("12.34.5", Keys.ENTER);
		assertThat(driver().switchTo().activeElement().getDomAttribute("id")).isEqualTo("cell-11-0");
		driver().switchTo().activeElement().sendKeys("≥ 95", Keys.ARROW_UP);
		assertThat(driver().switchTo().activeElement().getDomAttribute("id")).isEqualTo("cell-10-0");
		press("#grid button.btn-primary");
		await("[role=alert]");
		assertThat(text()).contains("12.34.5");
		assertThat(field("cell-11-0").getDomProperty("value")).isEqualTo("≥ 95");
		look("plans-grid-refused");
		type("cell-10-0", "90");
		type("document", "Quyết định 1/QĐ-SYT");
		press("#grid button.btn-primary");
		await("[role=status]");
		assertThat(text()).contains("Đã lưu 2 thay đổi");
	}

	@Test
	void registersAndOneUnitAreShown() throws IOException {
		open("/plans/units");
		look("plans-units");
		open("/plans/units/edit?code=XA-01");
		look("plans-unit-edit");
		open("/plans/indicators");
		look("plans-indicators");
		open("/plans/indicators/edit?code=KCB-01");
		look("plans-indicator-edit");
		open("/plans/unit?code=DV-03&period=2022");
		assertThat(text()).contains("103-107", "≤ 110");
		look("plans-unit");
		open("/plans/history?unit=TTYT-VIET-YEN&indicator=KCB-01");
		look("plans-history");
	}

	@Test
	void aTableIsCheckedThenTakenOver(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("giao-2026.csv"), """
				unit,indicator,authority,target,basis
				XA-02,KCB-01,Sở Y tế,12.000,KH 7
				XA-03,KCB-01,Sở Y tế,tăng 5%,KH 7
				""");
		open("/plans/import/targets?period=2026");
		look("plans-import");
		field("file").sendKeys(file.toString());
		press("form[enctype] button.btn-primary");
		await("[role=alert]");
		assertThat(text()).contains("targets.csv", "tăng 5%");
		look("plans-import-check");
		Files.writeString(file, "unit,indicator,authority,target,basis\nXA-02,KCB-01,Sở Y tế,12.000,KH 7\n");
		open("/plans/import/targets?period=2026");
		field("file").sendKeys(file.toString());
		press("form[enctype] button.btn-primary");
		await(".alert-success");
		assertThat(text()).contains("XA-02", "12.000", "KH 7");
		look("plans-import-changes");
		press("form:has(input[name=digest]) button.btn-primary");
		await("[role=status]");
		open("/plans/history?unit=XA-02&indicator=KCB-01");
		assertThat(text()).contains("12.000", "KH 7");
	}

	@Test
	void targetsAreCopiedAndSplit() throws IOException {
		open("/plans/copy");
		type("from", "2023");
		type("to", "2027");
		driver().findElement(By.cssSelector("form[action$=preview] button")).sendKeys(Keys.ENTER);
		await("#lines");
		assertThat(text()).contains("147.000");
		look("plans-copy");
		open("/plans/split");
		type("split-period", "2026");
		type("split-authority", "Sở Y tế");
		driver().findElement(By.cssSelector("form[action$=begin] button")).sendKeys(Keys.ENTER);
		await("#total");
		type("total", "100.000");
		driver().findElement(By.cssSelector("button[formaction$=again]")).sendKeys(Keys.ENTER);
		await("#remainder-figure");
		look("plans-split");
	}

	@Test
	void anAdministratorManagesPeriods() throws IOException {
		driver().manage().deleteAllCookies();
		logIn("quantri");
		open("/periods");
		assertThat(text()).contains("2026-M09", "Đang mở", "Đã khóa");
		look("periods");
	}

}

package vn.thidua.browser;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The audit trail and the runs of a unit in a real browser. */
class AuditBrowserTests extends BrowserWalk {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void anAuditorReadsFiltersAndVerifies() throws IOException {
		logIn("kiemtra");
		open("/audit");
		assertThat(text()).contains("Đăng nhập", "kiemtra");
		look("audit");
		open("/audit?action=release.first");
		assertThat(text()).contains("Áp dụng luật lần đầu", "Chương trình");
		open("/audit?action=run.finish");
		assertThat(text()).contains("Đánh giá xong");
		new Select(driver().findElement(By.id("action"))).selectByValue("run.");
		button("Lọc");
		assertThat(driver().findElements(By.cssSelector("tbody code"))).isNotEmpty()
			.allMatch((code) -> code.getText().startsWith("run."));
		driver().executeScript("document.getElementById('from').type = 'text'");
		driver().findElement(By.id("from")).sendKeys("31/02/2026");
		button("Lọc");
		assertThat(text()).contains("Chưa lọc được", "Từ ngày: nhập ngày");
		look("audit-refused");
		button("Đối chiếu toàn bộ nhật ký");
		assertThat(text()).contains("Nhật ký nguyên vẹn", "Dòng cuối");
		look("audit-whole");
		this.jdbc.sql("update audit_event set subject = subject || '!' where seq = 1").update();
		button("Đối chiếu toàn bộ nhật ký");
		assertThat(text()).contains("không nguyên vẹn", "Dòng 1 đã bị sửa nội dung", "Cần có");
		look("audit-broken");
		this.jdbc.sql("update audit_event set subject = left(subject, length(subject) - 1) where seq = 1").update();
		open("/audit?action=run.finish&lang=en");
		assertThat(text()).contains("Audit trail", "Assessment finished");
		look("audit-en");
		open("/audit?lang=vi");
	}

	@Test
	void aUnitSeesItsOwnPagesOfRuns() throws IOException {
		driver().manage().deleteAllCookies();
		logIn("donvi");
		open("/runs");
		look("runs-of-a-unit");
		link("Ngành Y tế huyện Việt Yên");
		assertThat(driver().getCurrentUrl()).matches(".*/runs/\\d+/units/VIET-YEN");
		look("unit-own");
		for (WebElement link : driver().findElements(By.cssSelector("main a"))) {
			assertThat(link.getDomAttribute("href")).doesNotMatch(".*/runs/\\d+(/(awards|blocks|communes)?)?$");
		}
	}

	private void button(String text) {
		enter(driver().findElement(By.xpath("//main//button[normalize-space()='" + text + "']")));
	}

}

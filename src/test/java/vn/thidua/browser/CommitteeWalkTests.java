package vn.thidua.browser;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.work.committee.PeriodFixture;

import static org.assertj.core.api.Assertions.assertThat;

/** The committee reminds, assesses twice and compares; a unit reads its notice. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommitteeWalkTests extends BrowserWalk {

	private static final String PAGE = "/work/periods/2039";

	private static final String UNIT = "VIET-YEN";

	@Autowired
	private JdbcClient jdbc;

	private PeriodFixture fixture;

	@BeforeAll
	void aPeriod() {
		this.fixture = new PeriodFixture(this.jdbc, "2039").period("2099-01-10", "open")
			.indicator("HD-1")
			.unit("HD-A", "Bệnh viện A")
			.unit("HD-B", "Bệnh viện B");
		for (String unit : new String[] { "HD-A", "HD-B", UNIT }) {
			this.fixture.target(unit, "HD-1", "100", "2039-01-01");
		}
		this.fixture.figure(this.fixture.submission("HD-A", "ACCEPTED", false), "HD-1", "FIGURE", "120");
		this.fixture.figure(this.fixture.submission("HD-B", "SUBMITTED", true), "HD-1", "FIGURE", "95");
	}

	@AfterAll
	void noPeriod() {
		this.jdbc.sql("delete from plan_target where horizon = '2039'").update();
		this.fixture.clear("HD-");
	}

	private void assess() {
		open(PAGE + "/assessment");
		driver().findElement(By.id("leave")).click();
		press("form[action$='/assessment'] button.btn-primary");
		new WebDriverWait(driver(), Duration.ofSeconds(60)).until(ExpectedConditions.urlMatches(".*/runs/\\d+$"));
	}

	@Test
	@Order(1)
	void whoRemindsAgainOnTheSameDayIsAskedFirst() throws IOException {
		logIn("hoidong");
		open(PAGE);
		String remind = "form[action$='/remind']:has(input[name=unit][value=" + UNIT + "]) button";
		press(remind);
		assertThat(text()).contains("Đã nhắc 1 đơn vị");
		press(remind);
		assertThat(driver().findElement(By.cssSelector("[role=alert]")).getText()).contains("Hôm nay đã nhắc",
				"Vẫn nhắc lại");
		look("committee-remind-again");
		press("[role=alert] button");
		assertThat(text()).contains("Đã nhắc 1 đơn vị");
	}

	@Test
	@Order(2)
	void twoRunsOfThePeriodAreCompared() throws IOException {
		assess();
		this.jdbc.sql("update submission set state = 'ACCEPTED' where unit_code = 'HD-B'").update();
		assess();
		this.jdbc.sql("update submission set version = 9 where unit_code = 'HD-B'").update();
		this.jdbc.sql("""
				insert into notice_mail (unit_code, period, account_name, address, subject, body, state, attempts,
					due_at, failure, created_at, ended_at)
				values ('HD-A', '2039', 'hd-a', 'khong-co-hom-thu-nay@benh-vien-a.example', 's', 'b', 'failed', 5,
					current_timestamp, '550 5.1.1 <khong-co-hom-thu-nay@benh-vien-a.example>: no such user',
					current_timestamp, current_timestamp)
				""").update();
		open(PAGE);
		assertThat(text()).contains("2/2", "1/1", "1 đơn vị đã thay đổi", "Không gửi được thư tới 1 địa chỉ");
		driver().findElement(By.cssSelector("main details summary")).sendKeys(Keys.ENTER);
		assertThat(text()).contains("đã sửa và được tiếp nhận lại");
		look("committee-runs");
		press("form[action$='/compare'] button");
		assertThat(driver().getCurrentUrl()).matches(".*/runs/\\d+/(differences|compare)/\\d+$");
		assertThat(text()).contains("Bệnh viện B");
		look("committee-compared");
	}

	@Test
	@Order(3)
	void thePagesOfProgramsAndOfSheetsAreOpenToEverybody() throws IOException {
		open("/developers");
		assertThat(text()).contains("Nộp một hồ sơ");
		look("developers");
		open("/sheet-templates");
		look("sheet-templates");
		assertThat(consoleErrors()).isEmpty();
	}

	@Test
	@Order(4)
	void theUnitReadsItsNotice() throws IOException {
		driver().manage().deleteAllCookies();
		logIn("donvi");
		open("/notices");
		assertThat(text()).contains("Nhắc nộp báo cáo kỳ năm 2039: hạn nộp ngày 10/01/2099.");
		look("notices");
		open("/notices?lang=en");
		look("notices-en");
		open("/notices?lang=vi");
		assertThat(consoleErrors()).isEmpty();
	}

}

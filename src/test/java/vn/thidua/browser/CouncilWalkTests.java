package vn.thidua.browser;

import java.io.IOException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The council decides on a closed period, mends a mistake and changes its mind. */
class CouncilWalkTests extends BrowserWalk {

	private static final String AWARD = "CSTDCS";

	@Autowired
	private JdbcClient jdbc;

	private boolean closedHere;

	@AfterAll
	void asItWas() {
		this.jdbc.sql("delete from award_decision").update();
		if (this.closedHere) {
			this.jdbc.sql("delete from sealed_run where reason = 'Biên bản thử'").update();
		}
	}

	private void close(long run) {
		this.closedHere = this.jdbc.sql("""
				insert into sealed_run (run_id, period, subject, province, sealed_at, sealed_by, reason, digest)
				select r.id, r.period, r.title, r.province, current_timestamp, 'hoidong', 'Biên bản thử', 'x' from run r
				where r.id = ? and not exists (select 1 from sealed_run s where s.run_id = r.id)
				""").param(run).update() > 0;
	}

	private void type(String id, String text) {
		driver().executeScript("const field = document.getElementById(arguments[0]); field.value = arguments[1];", id,
				text);
	}

	@Test
	void theCommitteeRecordsDecisionsAndTheyStandByTheCandidates() throws IOException {
		logIn("hoidong");
		openRun("2022");
		String run = driver().getCurrentUrl();
		link("Danh hiệu, khen thưởng");
		link("Chiến sĩ thi đua cơ sở");
		link("Quyết định của Hội đồng");
		look("council-before");
		close(Long.parseLong(run.replaceAll(".*/", "")));
		driver().get(run + "/awards/" + AWARD + "/council");
		type("day", "2023-01-15");
		driver().findElement(By.id("document")).sendKeys("Biên bản số 05/BB-HĐTĐKT ngày 15/01/2023");
		new Select(driver().findElement(By.id("outcome-0"))).selectByValue("DECLINED");
		press("form[method=post][action$='/council'] button");
		assertThat(text()).contains("Chưa ghi được quyết định nào", "không đề nghị thì phải ghi lý do");
		look("council-refused");
		driver().findElement(By.cssSelector("[role=alert] a[href='#reason-0']")).sendKeys(Keys.ENTER);
		assertThat(driver().switchTo().activeElement().getDomAttribute("id")).isEqualTo("reason-0");
		driver().switchTo().activeElement().sendKeys("Đang xem xét đơn thư");
		press("form[method=post][action$='/council'] button");
		assertThat(text()).contains("Đã ghi quyết định về 1 ứng viên", "Hội đồng không đề nghị", "hoidong ghi lúc");
		type("day", "2023-01-20");
		driver().findElement(By.id("document")).sendKeys("Biên bản số 06/BB-HĐTĐKT ngày 20/01/2023");
		new Select(driver().findElement(By.id("outcome-0"))).selectByValue("PROPOSED");
		driver().findElement(By.id("reason-0")).sendKeys("Đơn đã được kết luận là không đúng");
		press("form[method=post][action$='/council'] button");
		assertThat(text()).contains("Đề nghị 1, không đề nghị 0", "Quyết định đã thay (1)");
		look("council");
		enter(driver().findElement(By.cssSelector("tbody th a")));
		assertThat(text()).contains("Hội đồng đề nghị", "Biên bản số 06");
		look("council-person");
		driver().get(run + "/awards/" + AWARD + "/council?lang=en");
		assertThat(text()).contains("Proposed by the council", "Meeting of 20/01/2023");
		look("council-english");
		open("/?lang=vi");
		assertThat(consoleErrors()).allMatch((error) -> error.contains("422"));
	}

}

package vn.thidua.browser;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A walk through the application in a real browser; every page it looks at is
 * photographed at both widths, fits the narrow one and bars nobody at either.
 */
@Tag("browser")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({ "test", "demo" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserWalk {

	private Browser browser;

	@LocalServerPort
	private int port;

	@BeforeAll
	void start() throws IOException {
		this.browser = Browser.start().orElse(null);
		if (this.browser == null) {
			assertThat(System.getenv("THIDUA_BROWSER")).as("A browser is required, but there is no Chromium")
				.isNotEqualTo("required");
			Assumptions.abort("Skipped: install chromium and chromium-driver to run the browser test");
		}
	}

	@AfterAll
	void stop() throws IOException {
		if (this.browser != null) {
			this.browser.close();
		}
	}

	void open(String path) {
		this.browser.driver().get("http://localhost:" + this.port + path);
	}

	void openRun(String period) {
		open("/runs");
		String script = "return [...document.querySelectorAll('main a')].filter(a => /\\/runs\\/\\d+$/.test(a.href)"
				+ " && a.textContent.includes(arguments[0]))[0].href";
		this.browser.driver().get((String) this.browser.driver().executeScript(script, period));
	}

	void link(String text) {
		enter(driver().findElement(By.partialLinkText(text)));
	}

	/** Presses the button that a selector finds and waits for the page it leads to. */
	void press(String selector) {
		enter(driver().findElement(By.cssSelector(selector)));
	}

	/** Presses Enter on what leads to another page and waits for that page. */
	void enter(WebElement element) {
		element.sendKeys(Keys.ENTER);
		new WebDriverWait(driver(), Duration.ofSeconds(60)).ignoring(WebDriverException.class)
			.until(ExpectedConditions.stalenessOf(element));
		await("main h1");
	}

	void await(String selector) {
		new WebDriverWait(this.browser.driver(), Duration.ofSeconds(10))
			.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
	}

	/** What the page says; while one page gives way to the next, what the next says. */
	String text() {
		return new WebDriverWait(driver(), Duration.ofSeconds(10)).ignoring(StaleElementReferenceException.class)
			.until((driver) -> driver.findElement(By.tagName("main")).getText());
	}

	void look(String name) throws IOException {
		this.browser.photograph(name);
		assertThat(this.browser.beyond(360)).as(name + " reaches beyond 360 px").isEmpty();
		for (int width : new int[] { 360, 1280 }) {
			this.browser.width(width);
			assertThat(this.browser.barriers()).as(name + " bars somebody at " + width + " px").isEmpty();
		}
	}

	void width(int pixels) {
		this.browser.width(pixels);
	}

	ChromeDriver driver() {
		return this.browser.driver();
	}

	List<String> consoleErrors() {
		return this.browser.consoleErrors();
	}

	void logIn(String name) {
		open("/login");
		driver().findElement(By.id("username")).sendKeys(name);
		driver().findElement(By.id("password")).sendKeys("demo-" + name);
		press("main button[type=submit]");
	}

}

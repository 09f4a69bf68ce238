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

/**
 * A whole year by keyboard alone: a target is assigned, the unit submits with one
 * mistake, the committee returns it, the unit mends and submits again, the committee
 * accepts and assesses, and the unit sees why the target is missed.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class YearWalk extends BrowserWalk {

	private static final String INDICATOR = "KCB-01";

	private static final String FORM = "form[action$='/figures'] ";

	private static final String FIGURE = FORM + "[name='figure." + INDICATOR + "']";

	private static final String MISSED = FORM + ".report-row:has([name='figure." + INDICATOR
			+ "']) .report-verdict .status-not_met";

	private final String language;

	private final int width;

	private final String unit;

	private String run = "";

	YearWalk(String language, int width, String unit) {
		this.language = language;
		this.width = width;
		this.unit = unit;
	}

	/** A word of the pages in the language of the walk. */
	private String said(String vietnamese, String english) {
		return this.language.equals("en") ? english : vietnamese;
	}

	@Test
	@Order(1)
	void theCommitteeAssignsATarget() throws IOException {
		logInByKeyboard("hoidong");
		String cell = "input[aria-label$=', " + INDICATOR + "']";
		for (int group = 0; group < 20 && count(cell) == 0; group++) {
			visit("/plans/grid?period=2026&authority=S%E1%BB%9F%20Y%20t%E1%BA%BF&under=" + this.unit + "&columns="
					+ group);
		}
		type(cell, "100");
		type("#document", "Kế hoạch minh họa 2026");
		press("#grid button.btn-primary");
		await("[role=status]");
		see("assigned");
	}

	@Test
	@Order(2)
	void theUnitSubmitsWithAMistake() throws IOException {
		logInByKeyboard("donvi");
		visit("/submissions/" + this.unit + "/2026");
		press("form[action$='/begin'] button");
		type(FIGURE, "59");
		await(MISSED);
		see("typed");
		submit();
		assertThat(text()).contains(said("Đã nộp", "Submitted"));
		see("submitted");
	}

	@Test
	@Order(3)
	void theCommitteeReturnsIt() throws IOException {
		logInByKeyboard("hoidong");
		visit("/work/periods/2026?show=submitted");
		see("received");
		press("main table a[href*='/submissions/" + this.unit + "/2026']");
		type("form[action$='/return'] textarea", "Đề nghị kiểm tra: 59 hay 95?");
		press("form[action$='/return'] button");
		await("[role=status]");
		see("returned");
	}

	@Test
	@Order(4)
	void theUnitMendsAndSubmitsAgain() throws IOException {
		logInByKeyboard("donvi");
		visit("/submissions/" + this.unit + "/2026");
		assertThat(text()).contains("59 hay 95?");
		see("sent-back");
		type(FIGURE, "95");
		await(MISSED);
		submit();
		visit("/work/units/" + this.unit + "/2026");
		see("unit");
	}

	@Test
	@Order(5)
	void theCommitteeAcceptsAndAssesses() throws IOException {
		logInByKeyboard("hoidong");
		visit("/submissions/" + this.unit + "/2026");
		press("form[action$='/accept'] button");
		await("[role=status]");
		see("accepted");
		visit("/work/periods/2026/assessment");
		see("to-assess");
		press("form[action$='/assessment'] button.btn-primary");
		new WebDriverWait(driver(), Duration.ofSeconds(60)).until(ExpectedConditions.urlMatches(".*/runs/\\d+$"));
		this.run = driver().getCurrentUrl().replaceAll(".*/", "");
		visit("/work/periods/2026");
		assertThat(driver().findElement(By.cssSelector("table:has(a[href$='/runs/" + this.run + "'])")).getText())
			.contains(said("Không thay đổi", "No change"));
		see("period-assessed");
	}

	@Test
	@Order(6)
	void theUnitSeesWhyTheTargetIsMissed() throws IOException {
		logInByKeyboard("donvi");
		chooseFromMenu("/runs");
		see("runs-of-unit");
		visit("/runs/" + this.run + "/units/" + this.unit);
		assertThat(text()).contains(said("Không đạt", "Not met"), "95/100", "còn thiếu 5%");
		see("missed");
		assertThat(consoleErrors()).allMatch(YearWalk::leavesWhileAsking);
	}

	/** Whoever leaves a page at once cuts off what was still asked for it. */
	private static boolean leavesWhileAsking(String error) {
		return error.contains("htmx:sendAbort") || error.contains("htmx:afterRequest");
	}

	private void submit() {
		press(FORM + "button[name=next][value=check]");
		press("form[action$='/submit'] button");
		await("[role=status]");
	}

	private void logInByKeyboard(String name) {
		driver().manage().deleteAllCookies();
		visit("/login");
		type("#username", name);
		type("#password", "demo-" + name);
		enter(active());
		visit("/account?lang=" + this.language);
	}

	private void visit(String path) {
		open(path);
		await("main h1");
		width(this.width);
	}

	private void see(String name) throws IOException {
		look("year-" + this.language + "-" + this.width + "-" + name);
		width(this.width);
	}

	/** Reaches a field by the Tab key and types a text in place of what stands there. */
	private void type(String selector, String text) {
		reach(selector);
		active().sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
	}

	/** Reaches a link or button by the Tab key and presses Enter. */
	@Override
	void press(String selector) {
		reach(selector);
		enter(active());
	}

	/** Chooses from the menu, which a narrow window shows only when asked. */
	private void chooseFromMenu(String path) {
		if (driver().findElement(By.cssSelector(".navbar-toggler")).isDisplayed()) {
			reach(".navbar-toggler");
			active().sendKeys(Keys.ENTER);
			await("#menu.show:not(.collapsing)");
		}
		press("#menu a[href='" + path + "']");
		width(this.width);
	}

	private void reach(String selector) {
		await(selector);
		for (int i = 0; i < 1_000; i++) {
			if (Boolean.TRUE
				.equals(driver().executeScript("return document.activeElement.matches(arguments[0])", selector))) {
				return;
			}
			active().sendKeys(Keys.TAB);
		}
		throw new AssertionError("The Tab key does not lead to " + selector);
	}

	private WebElement active() {
		return driver().switchTo().activeElement();
	}

	private int count(String selector) {
		return driver().findElements(By.cssSelector(selector)).size();
	}

}

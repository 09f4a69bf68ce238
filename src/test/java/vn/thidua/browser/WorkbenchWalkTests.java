package vn.thidua.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two administrators change a threshold of the commune criteria in a real browser: 80
 * becomes 85 percent from 1 July 2023, which is made up. One commune of Việt Yên, with 84
 * points, then fails.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkbenchWalkTests extends BrowserWalk {

	private static final Path RULES = rules();

	private static final String PACK = "commune-health/1300-2023";

	private static final String NUMBERS = "/rules/draft/parameters?folder=" + PACK;

	@DynamicPropertySource
	static void rulesOfItsOwn(DynamicPropertyRegistry registry) {
		registry.add("thidua.rules.dir", RULES::toString);
	}

	private static Path rules() {
		try {
			Path copy = Path.of("target/walked-rules").toAbsolutePath();
			FileSystemUtils.deleteRecursively(copy);
			FileSystemUtils.copyRecursively(Path.of("rules"), copy);
			return copy;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	@Order(1)
	void theLawIsSeenOverTime() throws IOException {
		logIn("quantri");
		open("/rules");
		look("law-over-time");
		open("/rules/search?q=lao dong tien tien");
		assertThat(text()).contains("LDTT");
		look("law-search");
		open("/rules/" + PACK + "/rule?clause=1300.TOTAL");
		until("[data-fired] table, main table");
		assertThat(text()).contains("1300.TOTAL", "80");
		look("rule");
		open("/rules/draft");
		assertThat(text()).contains(PACK);
		look("draft-same");
	}

	@Test
	@Order(2)
	void aThresholdIsRaised() throws IOException {
		open(NUMBERS);
		look("numbers");
		WebElement line = driver().findElement(By.id("correct-line"));
		line.findElements(By.tagName("option"))
			.stream()
			.filter((option) -> option.getText().startsWith("total.minPercent"))
			.forEach(WebElement::click);
		type("correct-value", "85");
		driver().executeScript("document.getElementById('correct-from').value = '2023-07-01'");
		type("correct-source", "Minh họa, không có trong luật");
		submit("form[action$='/correct']");
		assertThat(Files.readString(RULES.resolve(PACK + "/parameters.csv")))
			.contains("total.minPercent,80,,2023-06-30,", "total.minPercent,85,2023-07-01,,");
	}

	@Test
	@Order(3)
	void theScenariosThatFailAreShownWithWhatTheyExpect() throws IOException {
		open("/rules/draft/check");
		assertThat(text()).contains("1300.TOTAL", "not_met", "phải sửa");
		look("check-red");
		open("/rules/publication");
		assertThat(driver().findElements(By.id("reason"))).as("nobody may propose what is red").isEmpty();
		look("publication-red");
	}

	@Test
	@Order(4)
	void theScenariosAreMended() throws IOException {
		for (String file : List.of("total", "criterion", "knockout", "verdict")) {
			open("/rules/draft/file?path=" + PACK + "/scenarios/" + file + ".yaml");
			until(".CodeMirror");
			driver().executeScript("""
					const editor = document.querySelector('.CodeMirror').CodeMirror;
					const limit = 'points: { 1: 7, 3: 6, 6: 6, 8: 10 }';
					editor.setValue(location.search.includes('verdict')
						? editor.getValue().replace(limit, 'as_of: 2023-06-30, ' + limit)
						: editor.getValue().replace('as_of: 2024-12-31', 'as_of: 2023-06-30'));
					""");
			submit("#editor-form");
			until("#editor-form");
		}
		open("/rules/draft/check");
		assertThat(text()).contains("không có lỗi");
		look("check-green");
		open("/rules/draft");
		assertThat(text()).contains("parameters.csv", "total.yaml");
		look("draft-changed");
	}

	@Test
	@Order(5)
	void aRuleIsEditedWithColoursAndMarks() throws IOException {
		open("/rules/draft/file?path=achievement/standard/at-least.drl");
		until(".CodeMirror .cm-keyword");
		until("[hx-get] table, [hx-get] p, .CodeMirror-gutters");
		look("editor");
	}

	@Test
	@Order(5)
	void theOtherPagesOfTheDraft() throws IOException {
		open("/rules/draft/packs/new");
		look("new-pack");
		open("/rules/draft/file/new");
		look("new-file");
		open("/rules/draft/difference?path=" + PACK + "/parameters.csv");
		assertThat(text()).contains("total.minPercent,85");
		look("draft-difference");
		open("/rules/vetting");
		look("short-list");
		assertThat(consoleErrors()).isEmpty();
	}

	@Test
	@Order(5)
	void theSecondToSaveIsToldAndLosesNothing() throws IOException {
		String file = "achievement/standard/pack.yaml";
		String before = Files.readString(RULES.resolve(file));
		open("/rules/draft/file?path=" + file);
		until(".CodeMirror");
		Files.writeString(RULES.resolve(file), before + "# người thứ nhất\n");
		driver().executeScript("""
				const editor = document.querySelector('.CodeMirror').CodeMirror;
				editor.setValue(editor.getValue() + '# người thứ hai');
				""");
		submit("#editor-form");
		assertThat(text()).contains("người thứ nhất", "người thứ hai");
		look("second-to-save");
		assertThat(consoleErrors()).allMatch((error) -> error.contains("409"));
		Files.writeString(RULES.resolve(file), before);
	}

	@Test
	@Order(6)
	void theEffectIsSeenBeforehand() throws IOException {
		open("/rules/effect");
		submit("form[action$='/rules/effect']");
		until("table");
		new WebDriverWait(driver(), Duration.ofSeconds(120))
			.until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("main"), "Thượng Lan"));
		assertThat(text()).contains("Đạt", "Không đạt", "1300.NOT_MET");
		look("effect");
	}

	@Test
	@Order(7)
	void nobodyApprovesHisOwnProposal() throws IOException {
		open("/rules/publication");
		type("reason", "Nâng ngưỡng để thử, minh họa");
		type("document", "Văn bản minh họa 01");
		driver().executeScript("document.getElementById('date').value = '2023-06-15'");
		submit("form[action$='/propose']");
		assertThat(text()).contains("Nâng ngưỡng để thử");
		assertThat(driver().findElements(By.cssSelector("form[action$='/approve']"))).isEmpty();
		look("proposed");
	}

	@Test
	@Order(8)
	void aSecondPersonApproves() throws IOException {
		submit("form[action$='/logout']");
		logIn("phapche");
		open("/rules/publication");
		look("to-approve");
		submit("form[action$='/approve']");
		assertThat(text()).contains("quantri", "phapche");
		open("/rules");
		assertThat(text()).contains("Nâng ngưỡng để thử");
		assertThat(consoleErrors()).isEmpty();
	}

	@Test
	@Order(9)
	void theVerdictOfTheCommuneChanges() throws IOException {
		openRun("2023");
		String before = driver().getCurrentUrl();
		driver().executeScript("document.getElementById('asOf').value = '2023-12-31'");
		submit("form[action$='/under']");
		new WebDriverWait(driver(), Duration.ofSeconds(60))
			.until(ExpectedConditions.urlMatches(".*/runs/\\d+/compare/\\d+$"));
		String[] runs = driver().getCurrentUrl().split("/");
		driver().get(before + "/communes/XA-11");
		assertThat(status()).isEqualTo("Đạt");
		open("/runs/" + runs[runs.length - 1] + "/communes/XA-11");
		assertThat(status()).isEqualTo("Không đạt");
		open("/runs/" + before.replaceAll(".*/", "") + "/differences/" + runs[runs.length - 1]);
		assertThat(text()).contains("Thượng Lan");
		look("differences");
	}

	@Test
	@Order(10)
	void theOldReleaseIsBackInOneClick() throws IOException {
		open("/rules/history");
		look("history");
		driver().findElement(By.cssSelector("form[action$='/roll-back'] input[name=reason]")).sendKeys("Thử xong");
		submit("form[action$='/roll-back']");
		assertThat(text()).contains("Thử xong");
		open("/rules/history");
		driver().get(driver().findElement(By.cssSelector("main a[href*='/rules/history/diff']")).getAttribute("href"));
		assertThat(text()).contains("total.minPercent", "85");
		look("release-difference");
	}

	@Test
	@Order(11)
	void everyRunComesOutTheSameAgain() throws IOException {
		openRun("2023");
		submit("form[action$='/replay']");
		assertThat(driver().findElements(By.cssSelector(".alert-success"))).isNotEmpty();
		look("replay");
	}

	@Test
	@Order(12)
	void aPeriodIsClosedAndItsRunSealed() throws IOException {
		openRun("2022");
		String run = driver().getCurrentUrl();
		driver().get(run + "/seal");
		look("seal");
		driver().findElement(By.name("reason")).sendKeys("Hội đồng đã thông qua");
		submit("form[action$='/seal']");
		driver().get(run);
		assertThat(text()).contains("phapche", "Hội đồng đã thông qua");
		look("sealed");
	}

	@Test
	@Order(13)
	void oneCaseIsTried() throws IOException {
		open("/trials");
		look("trials");
		open("/trials/person");
		new Select(driver().findElement(By.id("person_years.0.rating"))).selectByValue("HTTNV");
		driver().executeScript("document.getElementById('person.0.joined').value = '2015-01-01'");
		submit("#case");
		assertThat(text()).contains("LDTT", "Đủ điều kiện", "CSTDCS");
		look("tried");
		open("/trials/commune");
		look("trial-commune");
	}

	@Test
	@Order(14)
	void nothingWentWrongOnTheWay() {
		assertThat(consoleErrors()).isEmpty();
	}

	private String status() {
		return driver().findElement(By.cssSelector("h1 .status")).getText();
	}

	private void type(String id, String text) {
		WebElement field = driver().findElement(By.id(id));
		field.clear();
		field.sendKeys(text);
	}

	private void submit(String form) {
		WebElement left = driver().findElement(By.tagName("html"));
		WebElement button = driver()
			.findElement(By.cssSelector(form + " button[type=submit]:not(.visually-hidden):not([name])"));
		driver().executeScript("arguments[0].click()", button);
		new WebDriverWait(driver(), Duration.ofSeconds(60)).until(ExpectedConditions.stalenessOf(left));
	}

	private void until(String selector) {
		new WebDriverWait(driver(), Duration.ofSeconds(30))
			.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
	}

}

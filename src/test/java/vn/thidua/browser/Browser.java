package vn.thidua.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;

import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;

/**
 * A headless Chromium with an empty profile, which writes what it sees to
 * {@code target/screenshots}.
 */
final class Browser implements AutoCloseable {

	private static final Path SCREENSHOTS = Path.of("target/screenshots");

	private static final List<String> FLAGS = List.of("--headless=new", "--no-sandbox", "--disable-gpu",
			"--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
			"--disable-component-update", "--disable-sync", "--hide-scrollbars", "--lang=vi");

	private static final String AXE = script("/axe.min.js");

	private static final String BARRIERS = script("/browser/barriers.js");

	private static final String BEYOND = script("/browser/beyond.js");

	private final ChromeDriver driver;

	private final Path profile;

	private Browser(Path chromium, Path chromedriver) throws IOException {
		this.profile = Files.createTempDirectory("thidua-browser");
		ChromeOptions options = new ChromeOptions();
		options.setBinary(chromium.toFile());
		options.addArguments(FLAGS);
		options.addArguments("--user-data-dir=" + this.profile);
		LoggingPreferences logging = new LoggingPreferences();
		logging.enable(LogType.BROWSER, Level.ALL);
		options.setCapability("goog:loggingPrefs", logging);
		ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.toFile())
			.usingAnyFreePort()
			.build();
		this.driver = new ChromeDriver(service, options);
	}

	/** The browser, or nothing where the machine has none. */
	static Optional<Browser> start() throws IOException {
		Optional<Path> chromium = onPath("chromium", "chromium-browser", "google-chrome");
		Optional<Path> chromedriver = onPath("chromedriver");
		return (chromium.isEmpty() || chromedriver.isEmpty()) ? Optional.empty()
				: Optional.of(new Browser(chromium.get(), chromedriver.get()));
	}

	private static Optional<Path> onPath(String... names) {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.flatMap((folder) -> Stream.of(names).map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	ChromeDriver driver() {
		return this.driver;
	}

	/** Photographs the page at both widths. */
	void photograph(String name) throws IOException {
		Files.createDirectories(SCREENSHOTS);
		for (int width : new int[] { 1280, 360 }) {
			width(width);
			Files.write(SCREENSHOTS.resolve(name + "-" + width + ".png"),
					this.driver.getScreenshotAs(OutputType.BYTES));
		}
		width(1280);
	}

	/** What reaches beyond a window of that width once charts have followed it. */
	List<String> beyond(int width) {
		width(width);
		List<String> found = new ArrayList<>();
		try {
			new WebDriverWait(this.driver, Duration.ofSeconds(3)).until((driver) -> {
				found.clear();
				found.addAll(texts(this.driver.executeScript(BEYOND)));
				return found.isEmpty();
			});
		}
		catch (TimeoutException ex) {
			// what still reaches beyond is told
		}
		width(1280);
		return found;
	}

	/** Makes the window that wide and as high as the page. */
	void width(int width) {
		this.driver.manage().window().setSize(new Dimension(width, 900));
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
		Object height = this.driver.executeScript("return document.documentElement.scrollHeight");
		long full = (height instanceof Long pixels) ? Math.min(6000, Math.max(600, pixels)) : 900;
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", full, "deviceScaleFactor", 1, "mobile", false));
	}

	/** What axe-core finds on the page that is serious, with where it is. */
	List<String> barriers() {
		this.driver.executeScript(AXE);
		return texts(this.driver.executeAsyncScript(BARRIERS));
	}

	private static List<String> texts(Object found) {
		return ((List<?>) Objects.requireNonNull(found)).stream().map(String::valueOf).toList();
	}

	private static String script(String name) {
		try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream(name))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The errors that the pages wrote to the console since the last call. */
	List<String> consoleErrors() {
		return this.driver.manage()
			.logs()
			.get(LogType.BROWSER)
			.getAll()
			.stream()
			.filter((entry) -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
			.map(LogEntry::getMessage)
			.toList();
	}

	@Override
	public void close() throws IOException {
		this.driver.quit();
		FileSystemUtils.deleteRecursively(this.profile);
	}

}

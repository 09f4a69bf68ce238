package vn.thidua;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * The rules that tests of the application may edit. Whoever does puts them back
 * afterwards.
 */
public final class CopiedRules implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** Where they are. */
	public static final Path FOLDER = folder("test-rules");

	/** A folder for rules that no test in another process uses at the same time. */
	public static Path folder(String name) {
		return Path.of("target", name + "-" + System.getProperty("thidua.fork", "1"));
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		restore();
		TestPropertyValues.of("thidua.rules.dir=" + FOLDER).applyTo(context);
	}

	/** Makes them the shipped rules again. */
	public static void restore() {
		try {
			FileSystemUtils.deleteRecursively(FOLDER);
			FileSystemUtils.copyRecursively(Path.of("rules"), FOLDER);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package vn.thidua.assessment.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions of the product and of its rule engine, as they were built. */
final class EngineVersion {

	private static final Properties VERSIONS = read();

	private EngineVersion() {
	}

	static String text() {
		return "thidua " + VERSIONS.getProperty("thidua") + ", drools " + VERSIONS.getProperty("drools");
	}

	private static Properties read() {
		Properties versions = new Properties();
		try (InputStream in = Objects.requireNonNull(EngineVersion.class.getResourceAsStream("/versions.properties"))) {
			versions.load(in);
			return versions;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

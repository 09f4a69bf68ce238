package vn.thidua.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.thidua.shared.Digest;

/**
 * Tells by what rules are compiled: product, engine, Java and the records that rules see.
 * Classes that were compiled by anything else are compiled anew.
 */
final class CompilerKey {

	private CompilerKey() {
	}

	static String of(String factPackage, ClassLoader facts) {
		try {
			Properties versions = new Properties();
			try (InputStream in = Objects
				.requireNonNull(CompilerKey.class.getResourceAsStream("/versions.properties"))) {
				versions.load(in);
			}
			return "thidua " + versions.getProperty("thidua") + ", drools " + versions.getProperty("drools") + ", java "
					+ Runtime.version().feature() + ", facts " + digest(factPackage, facts);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String digest(String factPackage, ClassLoader facts) throws IOException {
		Resource[] classes = new PathMatchingResourcePatternResolver(facts)
			.getResources("classpath*:" + factPackage.replace('.', '/') + "/*.class");
		Digest digest = new Digest();
		TreeMap<String, Resource> byName = new TreeMap<>();
		for (Resource found : classes) {
			byName.putIfAbsent(Objects.requireNonNull(found.getFilename()), found);
		}
		for (Map.Entry<String, Resource> found : byName.entrySet()) {
			digest.add(found.getKey(), found.getValue().getContentAsByteArray());
		}
		return digest.hex();
	}

}

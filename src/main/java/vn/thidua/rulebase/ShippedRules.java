package vn.thidua.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The rule packs that come with the product. */
public final class ShippedRules {

	private static final String ROOT = "shipped/rules/";

	private ShippedRules() {
	}

	/** The packs of a folder, or the shipped ones where the folder does not exist. */
	public static RuleFiles orFolder(Path folder) throws IOException {
		return Files.isDirectory(folder) ? RuleFiles.of(folder) : files();
	}

	/** A snapshot of the shipped packs. */
	public static RuleFiles files() throws IOException {
		SortedMap<String, byte[]> contents = new TreeMap<>();
		Resource[] resources = new PathMatchingResourcePatternResolver(ShippedRules.class.getClassLoader())
			.getResources("classpath*:" + ROOT + "**");
		for (Resource resource : resources) {
			String address = resource.getURL().toString();
			if (!resource.isReadable() || address.endsWith("/")) {
				continue;
			}
			String path = URLDecoder.decode(address.substring(address.lastIndexOf(ROOT) + ROOT.length()),
					StandardCharsets.UTF_8);
			try (InputStream in = resource.getInputStream()) {
				contents.put(path, in.readAllBytes());
			}
		}
		return new RuleFiles(contents);
	}

}

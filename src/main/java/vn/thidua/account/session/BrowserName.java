package vn.thidua.account.session;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Names browser and system in the words people know, from what a browser says of itself.
 */
final class BrowserName {

	/** What a browser says, and its name; the first that is found counts. */
	private static final List<Map.Entry<String, String>> BROWSERS = List.of(Map.entry("Edg", "Edge"),
			Map.entry("OPR/", "Opera"), Map.entry("coc_coc_browser", "Cốc Cốc"), Map.entry("Firefox/", "Firefox"),
			Map.entry("Chrome/", "Chrome"), Map.entry("Safari/", "Safari"));

	private static final List<Map.Entry<String, String>> SYSTEMS = List.of(Map.entry("Android", "Android"),
			Map.entry("iPhone", "iPhone"), Map.entry("iPad", "iPad"), Map.entry("Windows", "Windows"),
			Map.entry("Mac OS X", "macOS"), Map.entry("Linux", "Linux"));

	private BrowserName() {
	}

	static String of(@Nullable String agent) {
		String said = (agent == null) ? "" : agent;
		String browser = first(BROWSERS, said);
		String system = first(SYSTEMS, said);
		return (browser.isEmpty() || system.isEmpty()) ? browser + system : browser + " · " + system;
	}

	private static String first(List<Map.Entry<String, String>> names, String said) {
		return names.stream()
			.filter((name) -> said.contains(name.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("");
	}

}

package vn.thidua.assessment;

import java.util.Locale;
import java.util.Map;

import org.openjdk.jmh.util.ListStatistics;

/**
 * The table of medians.
 *
 * @param measured the single measurements by name
 */
record MedianTable(Map<String, ListStatistics> measured) {

	private static final int[] UNITS = { 1_000, 10_000, 100_000 };

	private static final int[] PEOPLE = { 500, 5_000, 50_000 };

	String text(boolean cases, boolean awards) {
		StringBuilder table = new StringBuilder();
		row(table, "cases a second, medians", "rules", "plain Java", "share");
		if (cases) {
			oneThread(table, "unit of 36 targets, one thread, explained", "units");
			oneThread(table, "the same, verdicts only", "unexplainedUnits");
			oneThread(table, "commune of 47 lines, one thread, explained", "communes");
			allCores(table, "units", "by", UNITS);
		}
		if (awards) {
			oneThread(table, "person with ten awards, one thread, explained", "people");
			allCores(table, "people", "peopleBy", PEOPLE);
		}
		row(table, "growth, rules, all cores", "seconds", "µs work a case", "heap MB");
		if (cases) {
			growth(table, "units", "byRules", "heapByRules", UNITS);
		}
		if (awards) {
			growth(table, "people", "peopleByRules", "heapOfPeopleByRules", PEOPLE);
		}
		return table.toString();
	}

	private void allCores(StringBuilder table, String what, String name, int[] sizes) {
		for (int size : sizes) {
			speeds(table, String.format(Locale.ROOT, "%,d %s on %d cores, written", size, what, cores()),
					speed(name + "Rules", size), speed(name + "Java", size));
		}
	}

	private void growth(StringBuilder table, String what, String name, String heap, int[] sizes) {
		for (int size : sizes) {
			row(table, String.format(Locale.ROOT, "%,d %s", size, what),
					String.format(Locale.ROOT, "%.2f", median(name + size) / 1000),
					String.format(Locale.ROOT, "%.1f", median("workOf" + name + size) * 1e6 / size),
					String.format(Locale.ROOT, "%.0f", median("megabytesOf" + heap + size)));
		}
	}

	private void oneThread(StringBuilder table, String title, String name) {
		speeds(table, title, perSecond(name + "ByRules"), perSecond(name + "ByJava"));
	}

	private double perSecond(String name) {
		return median("casesOf" + name) / median("secondsOf" + name);
	}

	private double speed(String name, int size) {
		return size * 1000.0 / median(name + size);
	}

	private static void speeds(StringBuilder table, String title, double rules, double java) {
		row(table, title, String.format(Locale.ROOT, "%,.0f", rules), String.format(Locale.ROOT, "%,.0f", java),
				String.format(Locale.ROOT, "%.2f", rules / java));
	}

	private static int cores() {
		return Runtime.getRuntime().availableProcessors();
	}

	private static void row(StringBuilder table, String... cells) {
		table.append(String.format(Locale.ROOT, "| %-46s | %10s | %14s | %7s |%n", (Object[]) cells));
	}

	private double median(String name) {
		return this.measured.get(name).getPercentile(50);
	}

}

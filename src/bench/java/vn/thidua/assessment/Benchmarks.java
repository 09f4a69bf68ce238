package vn.thidua.assessment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.ListStatistics;

/**
 * Runs the benchmarks and prints one table of medians; the single measurements are in
 * {@code target/bench.json}.
 */
public final class Benchmarks {

	private static final int[] GROWTH = { 1_000, 10_000, 100_000 };

	private final Map<String, Double> medians = new TreeMap<>();

	private Benchmarks(Collection<RunResult> results) {
		for (RunResult result : results) {
			String name = result.getParams().getBenchmark().replaceAll(".*\\.", "");
			String units = result.getParams().getParam("units");
			this.medians.put((units == null) ? name : name + units, median(result));
		}
	}

	public static void main(String[] arguments) throws Exception {
		Files.createDirectories(Path.of("target"));
		System.out.println("Benchmarks are running, for about seven minutes; progress: target/bench.log");
		Collection<RunResult> results = new Runner(
				new OptionsBuilder().include("vn.thidua.assessment.(OneThread|AllCores)")
					.shouldFailOnError(true)
					.output("target/bench.log")
					.result("target/bench.json")
					.resultFormat(ResultFormatType.JSON)
					.build())
			.run();
		String table = new Benchmarks(results).table();
		Files.writeString(Path.of("target/bench.txt"), table);
		System.out.print(table);
	}

	private static double median(RunResult result) {
		ListStatistics values = new ListStatistics();
		result.getBenchmarkResults()
			.forEach((fork) -> fork.getIterationResults().forEach((iteration) -> values.addValue(value(iteration))));
		return values.getPercentile(50);
	}

	private static double value(IterationResult iteration) {
		Result<?> heap = iteration.getSecondaryResults().get("megabytes");
		return ((heap == null) ? iteration.getPrimaryResult() : heap).getScore();
	}

	private String table() {
		StringBuilder table = new StringBuilder();
		row(table, "cases a second, medians", "rules", "plain Java", "share");
		oneThread(table, "unit of 36 targets, one thread, explained", "units");
		oneThread(table, "the same, verdicts only", "unexplainedUnits");
		oneThread(table, "commune of 47 lines, one thread, explained", "communes");
		for (int units : GROWTH) {
			speeds(table, String.format(Locale.ROOT, "%,d units on %d cores, written", units, cores()),
					speed("byRules", units), speed("byJava", units));
		}
		row(table, "growth, rules, all cores", "seconds", "µs a unit", "heap MB");
		for (int units : GROWTH) {
			double millis = this.medians.get("byRules" + units);
			row(table, String.format(Locale.ROOT, "%,d units", units),
					String.format(Locale.ROOT, "%.2f", millis / 1000),
					String.format(Locale.ROOT, "%.1f", millis * 1000 / units),
					String.format(Locale.ROOT, "%.0f", this.medians.get("heapByRules" + units)));
		}
		return table.toString();
	}

	private void oneThread(StringBuilder table, String title, String name) {
		speeds(table, title, this.medians.get(name + "ByRules"), this.medians.get(name + "ByJava"));
	}

	private double speed(String name, int units) {
		return units * 1000.0 / this.medians.get(name + units);
	}

	private static void speeds(StringBuilder table, String title, double rules, double java) {
		row(table, title, String.format(Locale.ROOT, "%,.0f", rules), String.format(Locale.ROOT, "%,.0f", java),
				String.format(Locale.ROOT, "%.2f", rules / java));
	}

	private static int cores() {
		return Runtime.getRuntime().availableProcessors();
	}

	private static void row(StringBuilder table, String... cells) {
		table.append(String.format(Locale.ROOT, "| %-44s | %10s | %10s | %7s |%n", (Object[]) cells));
	}

}

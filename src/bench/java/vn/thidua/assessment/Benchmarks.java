package vn.thidua.assessment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.ListStatistics;

/**
 * Runs the benchmarks and prints one table of medians; the single measurements are in
 * {@code target/bench-*.json}.
 */
public final class Benchmarks {

	private static final int[] GROWTH = { 1_000, 10_000, 100_000 };

	private static final int ROUNDS = 2;

	private final Map<String, ListStatistics> measured = new TreeMap<>();

	public static void main(String[] arguments) throws Exception {
		System.out.println("Benchmarks are running, for about seven minutes");
		Benchmarks benchmarks = new Benchmarks();
		for (int round = 1; round <= ROUNDS; round++) {
			benchmarks.run("OneThread", round);
		}
		benchmarks.run("AllCores", 1);
		String table = benchmarks.table();
		Files.writeString(Path.of("target/bench.txt"), table);
		System.out.print(table);
	}

	/** Rounds spread a busy minute of the machine over all that is compared. */
	private void run(String benchmarks, int round) throws RunnerException {
		String file = "target/bench-" + benchmarks + "-" + round;
		new Runner(new OptionsBuilder().include("vn.thidua.assessment." + benchmarks)
			.shouldFailOnError(true)
			.output(file + ".log")
			.result(file + ".json")
			.resultFormat(ResultFormatType.JSON)
			.build()).run().forEach(this::add);
	}

	private void add(RunResult result) {
		String name = result.getParams().getBenchmark().replaceAll(".*\\.", "");
		String units = result.getParams().getParam("units");
		ListStatistics values = this.measured.computeIfAbsent((units == null) ? name : name + units,
				(any) -> new ListStatistics());
		result.getBenchmarkResults()
			.forEach((fork) -> fork.getIterationResults().forEach((iteration) -> values.addValue(value(iteration))));
	}

	private double median(String name) {
		return this.measured.get(name).getPercentile(50);
	}

	private static double value(IterationResult iteration) {
		Map<String, Result> counted = iteration.getSecondaryResults();
		if (counted.containsKey("seconds")) {
			return counted.get("cases").getScore() / counted.get("seconds").getScore();
		}
		return counted.getOrDefault("megabytes", iteration.getPrimaryResult()).getScore();
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
			double millis = median("byRules" + units);
			row(table, String.format(Locale.ROOT, "%,d units", units),
					String.format(Locale.ROOT, "%.2f", millis / 1000),
					String.format(Locale.ROOT, "%.1f", millis * 1000 / units),
					String.format(Locale.ROOT, "%.0f", median("heapByRules" + units)));
		}
		return table.toString();
	}

	private void oneThread(StringBuilder table, String title, String name) {
		speeds(table, title, median(name + "ByRules"), median(name + "ByJava"));
	}

	private double speed(String name, int units) {
		return units * 1000.0 / median(name + units);
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

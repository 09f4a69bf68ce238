package vn.thidua.assessment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
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
		System.out.println("Benchmarks are running, for about five minutes");
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
		String units = Objects.requireNonNullElse(result.getParams().getParam("units"), "");
		for (BenchmarkResult fork : result.getBenchmarkResults()) {
			for (IterationResult iteration : fork.getIterationResults()) {
				iteration.getSecondaryResults()
					.forEach((counter, value) -> add(counter + "Of" + name + units, value.getScore()));
				add(name + units, iteration.getPrimaryResult().getScore());
			}
		}
	}

	private void add(String name, double value) {
		this.measured.computeIfAbsent(name, (any) -> new ListStatistics()).addValue(value);
	}

	private double median(String name) {
		return this.measured.get(name).getPercentile(50);
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
		row(table, "growth, rules, all cores", "seconds", "µs work a unit", "heap MB");
		for (int units : GROWTH) {
			double millis = median("byRules" + units);
			row(table, String.format(Locale.ROOT, "%,d units", units),
					String.format(Locale.ROOT, "%.2f", millis / 1000),
					String.format(Locale.ROOT, "%.1f", median("workOfbyRules" + units) * 1e6 / units),
					String.format(Locale.ROOT, "%.0f", median("megabytesOfheapByRules" + units)));
		}
		return table.toString();
	}

	private void oneThread(StringBuilder table, String title, String name) {
		speeds(table, title, perSecond(name + "ByRules"), perSecond(name + "ByJava"));
	}

	private double perSecond(String name) {
		return median("casesOf" + name) / median("secondsOf" + name);
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
		table.append(String.format(Locale.ROOT, "| %-44s | %10s | %14s | %7s |%n", (Object[]) cells));
	}

}

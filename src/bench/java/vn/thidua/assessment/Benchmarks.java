package vn.thidua.assessment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

	private static final int ROUNDS = 2;

	private final Map<String, ListStatistics> measured = new TreeMap<>();

	/** Runs all, or only those of one kind: {@code cases} or {@code awards}. */
	public static void main(String[] arguments) throws Exception {
		String kind = (arguments.length == 0) ? "all" : arguments[0];
		boolean cases = !kind.equals("awards");
		boolean awards = !kind.equals("cases");
		System.out.println("Benchmarks are running, for some minutes: " + kind);
		Benchmarks benchmarks = new Benchmarks();
		for (int round = 1; round <= ROUNDS; round++) {
			benchmarks.run("OneThread", cases, round);
			benchmarks.run("MeritOneThread", awards, round);
		}
		benchmarks.run("AllCores", cases, 1);
		benchmarks.run("MeritAllCores", awards, 1);
		String table = new MedianTable(benchmarks.measured).text(cases, awards);
		Files.writeString(Path.of("target/bench.txt"), table);
		System.out.print(table);
	}

	/** Rounds spread a busy minute of the machine over all that is compared. */
	private void run(String benchmarks, boolean wanted, int round) throws RunnerException {
		if (!wanted) {
			return;
		}
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
		String size = result.getParams()
			.getParamsKeys()
			.stream()
			.map(result.getParams()::getParam)
			.collect(Collectors.joining());
		for (BenchmarkResult fork : result.getBenchmarkResults()) {
			for (IterationResult iteration : fork.getIterationResults()) {
				iteration.getSecondaryResults()
					.forEach((counter, value) -> add(counter + "Of" + name + size, value.getScore()));
				add(name + size, iteration.getPrimaryResult().getScore());
			}
		}
	}

	private void add(String name, double value) {
		this.measured.computeIfAbsent(name, (any) -> new ListStatistics()).addValue(value);
	}

}

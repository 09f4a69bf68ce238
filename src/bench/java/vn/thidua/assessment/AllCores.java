package vn.thidua.assessment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole assessment on all cores: units are made as they are asked for, ranked, written
 * as cells and let go.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class AllCores {

	private static final int WARM_UP = 20_000;

	/** How many units. */
	@Param({ "1000", "10000", "100000" })
	public int units;

	private Evaluators evaluators;

	@Setup
	public void prepare() throws IOException {
		this.evaluators = Evaluators.ready();
		byRules(WARM_UP, new HeapSink());
		byJava(WARM_UP, new HeapSink());
	}

	@Benchmark
	public Object byRules(WorkTime time) {
		return byRules(this.units, new HeapSink());
	}

	@Benchmark
	@Warmup(iterations = 0)
	@Measurement(iterations = 1)
	public Object heapByRules(HeapPeak peak) {
		HeapSink sink = new HeapSink(this.units);
		byRules(this.units, sink);
		peak.megabytes = sink.megabytes();
		return sink;
	}

	@Benchmark
	public Object byJava(WorkTime time) {
		return byJava(this.units, new HeapSink());
	}

	private HeapSink byRules(int count, HeapSink sink) {
		Cases cases = new Cases(GeneratedUnits.first(count), List.of(), count);
		Assessor.assess(cases, this.evaluators.units(), this.evaluators.sheets(), sink);
		return sink;
	}

	private HeapSink byJava(int count, HeapSink sink) {
		List<UnitTally> tallies = new ArrayList<>();
		try (CaseRunner runner = new CaseRunner(this.evaluators.units().release().limits(), count, sink)) {
			runner.run(GeneratedUnits.first(count), this.evaluators.plain()::assess, (UnitAssessment unit) -> {
				tallies.add(unit.tally());
				sink.lines(OutputFile.OUTCOMES, unit.outcomes().stream().map(OutcomeRow::cells).toList());
				sink.warnings(unit.warnings());
			});
		}
		sink.lines(OutputFile.UNIT_SUMMARY, Ranking.of(tallies).stream().map(UnitSummaryRow::cells).toList());
		return sink;
	}

}

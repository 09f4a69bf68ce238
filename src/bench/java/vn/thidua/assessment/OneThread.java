package vn.thidua.assessment;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Cases a second of processor time on one thread, from made cases to explained verdicts.
 * Processor time and a fixed number of cases, because a busy machine hardly disturbs
 * them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, batchSize = 10_000)
@Measurement(iterations = 8, batchSize = 4_000)
public class OneThread {

	private static final int CASES = 500;

	private Evaluators evaluators;

	private List<UnitCase> units;

	private List<SheetCase> sheets;

	private int turn;

	@Setup
	public void prepare() throws IOException {
		this.evaluators = Evaluators.ready();
		this.units = IntStream.range(0, CASES).mapToObj(GeneratedUnits::unit).toList();
		this.sheets = IntStream.range(0, CASES).mapToObj(this.evaluators.generated()::sheet).toList();
	}

	@Benchmark
	public Object unitsByRules(ProcessorTime time) {
		time.cases++;
		return this.evaluators.units().assess(unit());
	}

	@Benchmark
	public Object unitsByJava(ProcessorTime time) {
		time.cases++;
		return this.evaluators.plain().assess(unit());
	}

	@Benchmark
	public Object unexplainedUnitsByRules(ProcessorTime time) {
		time.cases++;
		return this.evaluators.units().decide(unit());
	}

	@Benchmark
	public Object unexplainedUnitsByJava(ProcessorTime time) {
		time.cases++;
		return this.evaluators.plain().decide(unit());
	}

	@Benchmark
	public Object communesByRules(ProcessorTime time) {
		time.cases++;
		return this.evaluators.sheets().assess(sheet());
	}

	@Benchmark
	public Object communesByJava(ProcessorTime time) {
		time.cases++;
		return this.evaluators.plain().assess(sheet());
	}

	private UnitCase unit() {
		return this.units.get(next());
	}

	private SheetCase sheet() {
		return this.sheets.get(next());
	}

	private int next() {
		this.turn = (this.turn + 1) % CASES;
		return this.turn;
	}

}

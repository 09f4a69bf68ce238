package vn.thidua.assessment;

import java.io.IOException;
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
import vn.thidua.dossier.Dossier;

/**
 * Ratings and awards of a whole dossier on all cores; the dossier is in memory, as it is
 * once read.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class MeritAllCores {

	private static final int WARM_UP = 10_000;

	/** How many people. */
	@Param({ "500", "5000", "50000" })
	public int people;

	private MeritEvaluators evaluators;

	private Dossier dossier;

	@Setup
	public void prepare() throws IOException {
		this.evaluators = MeritEvaluators.ready();
		Dossier warmUp = GeneratedRegister.of(WARM_UP);
		this.evaluators.rules().assess(warmUp, new HeapSink());
		this.evaluators.plain().assess(warmUp, new HeapSink());
		this.dossier = GeneratedRegister.of(this.people);
	}

	@Benchmark
	public Object peopleByRules(WorkTime time) {
		return this.evaluators.rules().assess(this.dossier, new HeapSink());
	}

	@Benchmark
	@Warmup(iterations = 0)
	@Measurement(iterations = 1)
	public Object heapOfPeopleByRules(HeapPeak peak) {
		HeapSink sink = new HeapSink(Recipients.of(this.dossier).count());
		this.evaluators.rules().assess(this.dossier, sink);
		peak.megabytes = sink.megabytes();
		return sink;
	}

	@Benchmark
	public Object peopleByJava(WorkTime time) {
		return this.evaluators.plain().assess(this.dossier, new HeapSink());
	}

}

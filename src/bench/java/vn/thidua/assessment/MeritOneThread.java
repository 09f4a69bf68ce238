package vn.thidua.assessment;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

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
import vn.thidua.dossier.Dossier;

/**
 * People a second of processor time on one thread: people and their collectives rated,
 * ranked, considered for every award and explained, all lines counted.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, batchSize = 20)
@Measurement(iterations = 8, batchSize = 8)
public class MeritOneThread {

	private static final int PEOPLE = 500;

	private MeritEvaluators evaluators;

	private Dossier dossier;

	@Setup
	public void prepare() throws IOException {
		this.evaluators = MeritEvaluators.ready();
		this.dossier = GeneratedRegister.of(PEOPLE);
	}

	@Benchmark
	public Object peopleByRules(ProcessorTime time) {
		time.cases += PEOPLE;
		return this.evaluators.rules().assessAlone(this.dossier, new HeapSink());
	}

	@Benchmark
	public Object peopleByJava(ProcessorTime time) {
		time.cases += PEOPLE;
		return this.evaluators.plain().assessAlone(this.dossier, new HeapSink());
	}

}

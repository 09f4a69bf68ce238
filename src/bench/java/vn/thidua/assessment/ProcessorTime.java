package vn.thidua.assessment;

import java.lang.management.ManagementFactory;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Carries the processor time of an iteration's own thread into its result. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class ProcessorTime {

	/** How many cases were decided. */
	public long cases;

	/** How many seconds the thread was running. */
	public double seconds;

	private long began;

	@Setup(Level.Iteration)
	public void begin() {
		this.began = now();
	}

	@TearDown(Level.Iteration)
	public void end() {
		this.seconds = (now() - this.began) / 1e9;
	}

	private static long now() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

}

package vn.thidua.assessment;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Carries the processor time of all threads, collectors included, into the result. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class WorkTime {

	/** How many seconds all threads were running. */
	public double work;

	private long began;

	@Setup(Level.Iteration)
	public void begin() {
		this.began = now();
	}

	@TearDown(Level.Iteration)
	public void end() {
		this.work = (now() - this.began) / 1e9;
	}

	private static long now() {
		return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
	}

}

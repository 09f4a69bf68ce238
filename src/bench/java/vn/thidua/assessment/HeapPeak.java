package vn.thidua.assessment;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Carries the heap of a run into its result. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class HeapPeak {

	/** The most that was in use right after a collection. */
	public double megabytes;

}

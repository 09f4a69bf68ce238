package vn.thidua.assessment.run;

/**
 * How far a run has come.
 *
 * @param decided how many cases are decided
 * @param all how many there are; 0 while that is not known
 */
public record RunProgress(long decided, long all) {

	/** Nothing is decided yet. */
	public static final RunProgress NONE = new RunProgress(0, 0);

	/** The share that is decided, from 0 to 100. */
	public int percent() {
		return (this.all == 0) ? 0 : (int) (100 * this.decided / this.all);
	}

}

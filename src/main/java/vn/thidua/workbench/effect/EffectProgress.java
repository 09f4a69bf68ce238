package vn.thidua.workbench.effect;

/**
 * How far a preview has come.
 *
 * @param dossier the dossier under way, from 1; 0 before the first
 * @param dossiers how many there are
 * @param decided how many of its cases are decided, both sides together
 * @param all how many cases it has, both sides together; 0 while that is not known
 * @param changes how many changes are found so far
 * @param cancelling whether it is being stopped
 */
public record EffectProgress(int dossier, int dossiers, long decided, long all, long changes, boolean cancelling) {

	static final EffectProgress NONE = new EffectProgress(0, 0, 0, 0, 0, false);

	/** The share that is done, from 0 to 100. */
	public int percent() {
		if (this.dossiers == 0 || this.dossier == 0) {
			return 0;
		}
		double within = (this.all == 0) ? 0 : Math.min(1, (double) this.decided / this.all);
		return (int) (100 * (this.dossier - 1 + within) / this.dossiers);
	}

}

package vn.thidua.workbench.effect;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.assessment.run.StoredCase;
import vn.thidua.assessment.run.StoredCases;
import vn.thidua.dossier.Dossier;
import vn.thidua.rulebase.RuleRelease;

/** One preview under way: every stored dossier with the active release and the draft. */
final class EffectRun {

	private static final String INSERT = "insert into effect_dossier values (?, ?, ?, ?, ?, ?, ?)";

	private final long preview;

	private final RuleRelease active;

	private final RuleRelease draft;

	private final StoredCases cases;

	private final JdbcTemplate jdbc;

	private final AtomicLong changes = new AtomicLong();

	private volatile boolean cancelled;

	private volatile EffectProgress progress = EffectProgress.NONE;

	EffectRun(long preview, RuleRelease active, RuleRelease draft, StoredCases cases, JdbcTemplate jdbc) {
		this.preview = preview;
		this.active = active;
		this.draft = draft;
		this.cases = cases;
		this.jdbc = jdbc;
	}

	/** Stops it soon. */
	void cancel() {
		this.cancelled = true;
	}

	EffectProgress progress() {
		EffectProgress now = this.progress;
		return new EffectProgress(now.dossier(), now.dossiers(), now.decided(), now.all(), this.changes.get(),
				this.cancelled);
	}

	/**
	 * Compares all dossiers.
	 * @return whether the draft assesses all that the active release does
	 * @throws CancellationException if it was stopped
	 */
	boolean run() {
		List<StoredCase> all = this.cases.all();
		ChangeStore store = new ChangeStore(this.jdbc, this.preview);
		boolean well = true;
		for (int i = 0; i < all.size(); i++) {
			int at = i + 1;
			this.progress = new EffectProgress(at, all.size(), 0, 0, 0, false);
			ComparedDossier compared = compare(all.get(i), store,
					(done, of) -> this.progress = new EffectProgress(at, all.size(), done, of, 0, false));
			this.jdbc.update(INSERT, this.preview, compared.run(), compared.compared(), compared.changes(),
					compared.details(), compared.activeFailure(), compared.draftFailure());
			well &= !compared.worse();
		}
		return well;
	}

	/** How many changes were found. */
	long changes() {
		return this.changes.get();
	}

	private ComparedDossier compare(StoredCase one, ChangeStore store, TwoSides.ProgressTaker taker) {
		if (this.cancelled) {
			throw new CancellationException();
		}
		Dossier read;
		try {
			read = this.cases.read(one);
		}
		catch (IOException ex) {
			String why = String.valueOf(ex.getMessage());
			return new ComparedDossier(one.run(), 0, 0, 0, why, why);
		}
		store.begin(one.run(), read);
		AtomicLong decisive = new AtomicLong();
		AtomicLong details = new AtomicLong();
		TwoSides sides = new TwoSides((change) -> {
			(change.decisive() ? decisive : details).incrementAndGet();
			if (change.decisive()) {
				this.changes.incrementAndGet();
				store.take(change);
			}
		}, () -> this.cancelled, taker);
		SideBySide.Failures failures = SideBySide.assess(
				new SideBySide.Assessed(this.active, this.cases.under(one, read, this.active)),
				new SideBySide.Assessed(this.draft, this.cases.under(one, read, this.draft)), sides);
		if (!failures.before().isEmpty() || !failures.after().isEmpty()) {
			store.forget();
			this.changes.addAndGet(-decisive.get());
			return new ComparedDossier(one.run(), 0, 0, 0, failures.before(), failures.after());
		}
		store.flush();
		return new ComparedDossier(one.run(), sides.compared(), decisive.get(), details.get(), "", "");
	}

}

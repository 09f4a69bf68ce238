package vn.thidua.workbench.effect;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.stereotype.Service;
import vn.thidua.access.Action;
import vn.thidua.access.CurrentActor;
import vn.thidua.access.Needs;
import vn.thidua.assessment.run.StoredCases;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RulesRefused;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.shared.OwnThreads;

/**
 * Tries drafts on every stored dossier before they are published, one at a time, in the
 * background. A preview that was stopped, or in which the draft fails on a dossier that
 * the active release assesses, does not count as finished.
 */
@Service
public class Effects {

	private static final String RUNNING = Preview.RUNNING;

	private static final Logger LOG = LoggerFactory.getLogger(Effects.class);

	private final Previews previews;

	private final RecordedPreviews recorded;

	private final ActiveRules rules;

	private final RuleBook book;

	private final StoredCases cases;

	private final JdbcTemplate jdbc;

	/** What runs there, runs as whoever asked for it. */
	private final ExecutorService queue = new DelegatingSecurityContextExecutorService(
			Executors.newSingleThreadExecutor(OwnThreads.named("effect")));

	private @Nullable Begun begun;

	Effects(Previews previews, RecordedPreviews recorded, ActiveRules rules, RuleBook book, StoredCases cases,
			JdbcTemplate jdbc) {
		this.previews = previews;
		this.recorded = recorded;
		this.rules = rules;
		this.book = book;
		this.cases = cases;
		this.jdbc = jdbc;
	}

	private record Begun(Preview preview, EffectRun run) {
	}

	/** The last previews, the newest first. */
	@Needs(Action.READ_DRAFT)
	public List<Preview> previews() {
		return this.previews.findTop50ByOrderByIdDesc();
	}

	/** The preview of that number. */
	@Needs(Action.READ_DRAFT)
	public Optional<Preview> preview(long id) {
		return this.previews.findById(id);
	}

	/** The number of the preview under way; nothing where none is. */
	@Needs(Action.READ_DRAFT)
	public synchronized Optional<Long> underWay() {
		return Optional.ofNullable(this.begun).map((one) -> Objects.requireNonNull(one.preview().id()));
	}

	/**
	 * Begins to compare a draft with the active release; where a preview is under way,
	 * tells that one's number and begins none.
	 * @param draft the draft's files
	 * @param by who asks
	 * @throws RulesRefused if the draft is not accepted
	 */
	@Needs(Action.EDIT_RULES)
	public long start(RuleFiles draft, String by) {
		RuleRelease release = this.book.release(draft);
		RuleRelease active = this.rules.state().release();
		return begin(release, active, by);
	}

	private synchronized long begin(RuleRelease draft, RuleRelease active, String by) {
		if (this.begun != null) {
			return Objects.requireNonNull(this.begun.preview().id());
		}
		Preview preview = this.recorded
			.save(new Preview(null, 0, draft.digest(), active.digest(), RUNNING, Instant.now(), by, null, 0));
		long id = Objects.requireNonNull(preview.id());
		Begun next = new Begun(preview, new EffectRun(id, active, draft, this.cases, this.jdbc));
		this.begun = next;
		this.queue.submit(() -> run(next));
		return id;
	}

	/** Stops a preview that is under way; it counts for nothing. */
	@Needs(Action.EDIT_RULES)
	public synchronized void cancel(long preview) {
		Begun now = this.begun;
		if (now != null && Objects.equals(now.preview().id(), preview)) {
			this.recorded.cancel(preview);
			now.run().cancel();
		}
	}

	/** How far a preview has come; nothing where it is not under way. */
	@Needs(Action.READ_DRAFT)
	public synchronized Optional<EffectProgress> progress(long preview) {
		Begun now = this.begun;
		return (now != null && Objects.equals(now.preview().id(), preview)) ? Optional.of(now.run().progress())
				: Optional.empty();
	}

	private void run(Begun one) {
		String status = "failed";
		try {
			status = one.run().run() ? "finished" : "failed";
		}
		catch (CancellationException ex) {
			status = "cancelled";
			forget(one.preview());
		}
		catch (RuntimeException | Error ex) {
			LOG.error("Preview {} failed", one.preview().id(), ex);
			this.jdbc.update("update effect_preview set failure = ? where id = ?",
					"Lỗi của chương trình, đã ghi vào nhật ký", one.preview().id());
		}
		finally {
			end(one, status);
		}
	}

	private synchronized void end(Begun one, String status) {
		this.begun = null;
		boolean kept = !status.equals("cancelled");
		this.recorded.save(one.preview().ended(status, kept ? one.run().changes() : 0, Instant.now()));
	}

	private void forget(Preview preview) {
		this.jdbc.update("delete from effect_change where preview_id = ?", preview.id());
		this.jdbc.update("delete from effect_dossier where preview_id = ?", preview.id());
	}

	/** Ends the previews that a stop of the process cut short. */
	@EventListener(ApplicationStartedEvent.class)
	void cancelInterrupted() {
		CurrentActor.asProgram(() -> this.previews.findByStatus(RUNNING).forEach((one) -> {
			forget(one);
			this.recorded.save(one.ended("cancelled", 0, Instant.now()));
		}));
	}

	@PreDestroy
	synchronized void close() {
		if (this.begun != null) {
			this.begun.run().cancel();
		}
		this.queue.shutdown();
	}

}

package vn.thidua.assessment.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thidua.access.Action;
import vn.thidua.access.CurrentActor;
import vn.thidua.access.Needs;
import vn.thidua.assessment.DossierRefused;
import vn.thidua.dossier.Dossier;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RulesStopped;
import vn.thidua.shared.OwnThreads;
import vn.thidua.unit.Register;

/** Starts assessments, one at a time, and tells how far they have come. */
@Service
public class Assessments {

	private static final Logger LOG = LoggerFactory.getLogger(Assessments.class);

	private final RunStore store;

	private final ApplicationEventPublisher events;

	/** What runs there, runs as whoever asked for it. */
	private final ExecutorService queue = new DelegatingSecurityContextExecutorService(
			Executors.newSingleThreadExecutor(OwnThreads.named("assessments")));

	private final Map<Long, RunProgress> progress = new ConcurrentHashMap<>();

	Assessments(RunStore store, ApplicationEventPublisher events) {
		this.store = store;
		this.events = events;
	}

	/**
	 * Begins an assessment and returns its run's number at once; the run keeps to the
	 * release whatever is published meanwhile.
	 */
	@Needs(Action.ASSESS)
	public long start(Dossier dossier, StoredDossier handedIn, Register register, RuleRelease release, String by) {
		return start(this.store.begin(dossier, handedIn, register, release, by), dossier, release);
	}

	private long start(Run run, Dossier dossier, RuleRelease release) {
		this.events.publishEvent(new Begun(run, dossier, release));
		return Objects.requireNonNull(run.id());
	}

	private record Begun(Run run, Dossier dossier, RuleRelease release) {
	}

	/** Takes up a run; one begun within a transaction once that is committed. */
	@TransactionalEventListener(fallbackExecution = true)
	void take(Begun begun) {
		this.progress.put(Objects.requireNonNull(begun.run().id()), RunProgress.NONE);
		this.queue.submit(() -> assess(begun.run(), begun.dossier(), begun.release()));
	}

	/**
	 * Begins to assess the dossier of a run again under the law of another day or a
	 * draft. Its score sheets keep to the criteria set that they were made for.
	 * @param release the rules, with the draft in place where one is tried
	 * @return the number of the new run; nothing where there is no such run
	 */
	@Needs(Action.ASSESS)
	public Optional<Long> startUnder(long run, LocalDate asOf, RuleRelease release, String by) throws IOException {
		Optional<StoredDossier> stored = this.store.dossier(run);
		if (stored.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(startUnder(stored.get(), asOf, release, by));
	}

	/** Begins to assess a stored dossier under the law of another day or a draft. */
	@Needs(Action.ASSESS)
	public long startUnder(StoredDossier stored, LocalDate asOf, RuleRelease release, String by) throws IOException {
		Dossier dossier = StoredDossier.under(stored.read(), asOf, release);
		return start(this.store.beginUnder(dossier, stored, release, by), dossier, release);
	}

	/** Assesses while the caller waits. */
	@Needs(Action.ASSESS)
	public long assessNow(Dossier dossier, StoredDossier handedIn, Register register, RuleRelease release, String by) {
		Run run = this.store.begin(dossier, handedIn, register, release, by);
		assess(run, dossier, release);
		return Objects.requireNonNull(run.id());
	}

	/** The run of that number. */
	@Needs(Action.READ_RUN)
	public Optional<Run> run(long run) {
		return this.store.run(run);
	}

	/** How far a run has come; nothing where it does not run. */
	@Needs(Action.READ_RUN)
	public Optional<RunProgress> progress(long run) {
		return Optional.ofNullable(this.progress.get(run));
	}

	/** Whether the same dossier has been assessed by the same rules. */
	@Needs(Action.ASSESS)
	public boolean known(Dossier dossier, RuleRelease release) {
		return this.store.finishedBefore(dossier, release);
	}

	private void assess(Run run, Dossier dossier, RuleRelease release) {
		long id = Objects.requireNonNull(run.id());
		try {
			this.store.assess(run, dossier, release, (state) -> this.progress.put(id, state));
		}
		catch (DossierRefused | RulesStopped ex) {
			this.store.fail(run, String.valueOf(ex.getMessage()));
		}
		catch (OutOfMemoryError ex) {
			LOG.error("Run {} ran out of memory", id, ex);
			this.store.fail(run,
					"Không đủ bộ nhớ để đánh giá hồ sơ này; người quản trị cần cấp thêm bộ nhớ cho chương trình");
		}
		catch (IOException | RuntimeException | Error ex) {
			LOG.error("Run {} failed", id, ex);
			this.store.fail(run, "Lỗi của chương trình, đã ghi vào nhật ký");
		}
		finally {
			this.progress.remove(id);
		}
	}

	@EventListener(ApplicationStartedEvent.class)
	void failInterrupted() {
		CurrentActor
			.asProgram(() -> this.store.failInterrupted("Chương trình dừng khi đang đánh giá; hãy đánh giá lại"));
	}

	@PreDestroy
	void close() {
		this.queue.shutdownNow();
	}

}

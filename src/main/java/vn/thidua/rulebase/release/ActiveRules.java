package vn.thidua.rulebase.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.thidua.rulebase.RuleArchive;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RulesRefused;
import vn.thidua.rulebase.ShippedRules;
import vn.thidua.shared.Problem;

/**
 * Keeps the release that serves. A working copy that is refused never disturbs it. The
 * first start publishes the working copy or, where there is none, the rules that come
 * with the product.
 */
@Service
public class ActiveRules {

	private static final Logger LOG = LoggerFactory.getLogger(ActiveRules.class);

	private static final String SYSTEM = "thidua";

	private final StoredReleases releases;

	private final RuleBook book;

	private final WorkingCopy workingCopy;

	private volatile @Nullable ReleaseState state;

	ActiveRules(StoredReleases releases, RuleBook book, WorkingCopy workingCopy) {
		this.releases = releases;
		this.book = book;
		this.workingCopy = workingCopy;
	}

	/** Loads the rules; a program whose rules or engine are not right does not start. */
	@PostConstruct
	void start() {
		state();
	}

	/** The rules in force; the first call loads them. */
	public ReleaseState state() {
		ReleaseState known = this.state;
		return (known == null) ? load() : known;
	}

	/** The drafts that may be compared with the law in force. */
	public List<RulePack> drafts() {
		return state().release().drafts();
	}

	/** Whether the working copy is the active release to the byte. */
	public boolean workingCopyServes() {
		return this.workingCopy.files().digest().equals(state().release().digest());
	}

	/**
	 * Publishes the working copy where it differs from the active release and is
	 * accepted.
	 * @return the state after; its problems say why the working copy was refused
	 */
	public synchronized ReleaseState publishWorkingCopy(String by, String reason) {
		ReleaseState before = state();
		RuleFiles files = this.workingCopy.files();
		if (files.digest().equals(before.release().digest())) {
			return keep(before.refused(List.of()));
		}
		try {
			return keep(publish(this.book.release(files), by, reason));
		}
		catch (RulesRefused ex) {
			LOG.warn("The working copy of the rules is refused; release {} keeps serving:\n{}",
					before.release().digest(), ex.getMessage());
			return keep(before.refused(ex.problems()));
		}
	}

	private synchronized ReleaseState load() {
		ReleaseState known = this.state;
		if (known != null) {
			return known;
		}
		Optional<StoredRelease> last = this.releases.findFirstByOrderByIdDesc();
		if (last.isEmpty()) {
			return keep(first());
		}
		try {
			RuleRelease release = this.book.release(RuleArchive.files(last.get().content()));
			return keep(new ReleaseState(release, last.get(), List.of()));
		}
		catch (RulesRefused ex) {
			LOG.warn("This version of the program refuses release {}:\n{}", last.get().digest(), ex.getMessage());
			return keep(first());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ReleaseState first() {
		List<Problem> problems = List.of();
		try {
			return publish(this.book.release(this.workingCopy.files()), SYSTEM, "Lần khởi động đầu tiên");
		}
		catch (RulesRefused ex) {
			LOG.warn("The working copy of the rules is refused; the shipped rules serve:\n{}", ex.getMessage());
			problems = ex.problems();
		}
		try {
			return publish(this.book.release(ShippedRules.files()), SYSTEM, "Luật kèm theo chương trình")
				.refused(problems);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ReleaseState publish(RuleRelease release, String by, String reason) {
		try {
			byte[] content = RuleArchive.bytes(release.files().contents());
			StoredRelease stored = this.releases
				.save(new StoredRelease(null, release.digest(), Instant.now(), by, reason, content));
			return new ReleaseState(release, stored, List.of());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ReleaseState keep(ReleaseState next) {
		this.state = next;
		return next;
	}

}

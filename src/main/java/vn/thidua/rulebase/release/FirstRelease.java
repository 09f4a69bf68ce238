package vn.thidua.rulebase.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thidua.access.CurrentActor;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RulesRefused;
import vn.thidua.rulebase.ShippedRules;
import vn.thidua.shared.Problem;

/**
 * Finds what serves when the program starts: the last release that it can load; in an
 * empty database the working copy; the rules of the product where neither is accepted.
 */
@Component
class FirstRelease {

	private static final Logger LOG = LoggerFactory.getLogger(FirstRelease.class);

	private static final String SYSTEM = "thidua";

	private final ReleaseStore store;

	private final Releases releases;

	private final RuleBook book;

	private final WorkingCopy workingCopy;

	FirstRelease(ReleaseStore store, Releases releases, RuleBook book, WorkingCopy workingCopy) {
		this.store = store;
		this.releases = releases;
		this.book = book;
		this.workingCopy = workingCopy;
	}

	ReleaseState find() {
		try {
			return findOrPublish();
		}
		catch (ReleaseOvertaken ex) {
			return findOrPublish();
		}
	}

	private ReleaseState findOrPublish() {
		List<Activation> latest = this.store.latest();
		if (latest.isEmpty()) {
			return first();
		}
		List<Problem> problems = List.of();
		for (Activation activation : latest) {
			try {
				Optional<RuleRelease> release = this.releases.release(activation.releaseDigest());
				if (release.isPresent()) {
					return new ReleaseState(release.get().unlessClaiming(), activation, problems);
				}
			}
			catch (RulesRefused ex) {
				LOG.warn("This version of the program refuses release {}:\n{}", activation.releaseDigest(),
						ex.getMessage());
				problems = problems.isEmpty() ? ex.problems() : problems;
			}
		}
		return shipped(latest.get(0).number(), Activation.SHIPPED).refused(problems);
	}

	private ReleaseState first() {
		try {
			return activate(this.book.release(this.workingCopy.files()), 0,
					Cause.alone(Activation.FIRST, SYSTEM, "Lần khởi động đầu tiên"));
		}
		catch (RulesRefused ex) {
			LOG.warn("The working copy of the rules is refused; the shipped rules serve:\n{}", ex.getMessage());
			return shipped(0, Activation.FIRST).refused(ex.problems());
		}
	}

	private ReleaseState shipped(long follows, String kind) {
		try {
			return activate(this.book.release(ShippedRules.files()), follows,
					Cause.alone(kind, SYSTEM, "Luật kèm theo chương trình"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ReleaseState activate(RuleRelease release, long follows, Cause cause) {
		AtomicReference<Activation> done = new AtomicReference<>();
		CurrentActor.asProgram(() -> done.set(this.releases.activate(release, follows, cause, () -> {
		})));
		return new ReleaseState(release, done.get(), List.of());
	}

}

package vn.thidua.rulebase.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.rulebase.Precompiled;
import vn.thidua.rulebase.RuleArchive;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RulesRefused;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;

/** The stored releases; the last few that were asked for stay loaded. */
@Component
public class Releases {

	private static final Logger LOG = LoggerFactory.getLogger(Releases.class);

	private static final int LOADED = 3;

	private final ReleaseStore store;

	private final RuleBook book;

	private final String compiler;

	private final Map<String, RuleRelease> loaded = new LinkedHashMap<>(8, 0.75f, true);

	Releases(ReleaseStore store, RuleBook book) {
		this.store = store;
		this.book = book;
		this.compiler = book.compiler();
	}

	/**
	 * The release of that digest, vetted and loaded; without compiling where its classes
	 * are kept. It was accepted once: what its rules claim is told by
	 * {@link RuleRelease#claims()}, so that runs replay, and puts it into force no more.
	 * @throws RulesRefused if this version of the program refuses it
	 */
	public Optional<RuleRelease> release(String digest) {
		RuleRelease known = known(digest);
		return (known != null) ? Optional.of(known)
				: this.store.release(digest).map((stored) -> remember(load(digest, stored)));
	}

	/** The files of a stored release. */
	public Optional<RuleFiles> files(String digest) {
		return this.store.release(digest).map(Releases::files);
	}

	/** The digests of all stored releases, the newest first. */
	public List<String> stored() {
		return this.store.digests();
	}

	/** All activations, the newest first. */
	public List<Activation> activations() {
		return this.store.all();
	}

	/** Stores a release that is not in force, such as one that is proposed. */
	@Needs(Action.EDIT_RULES)
	public void keep(RuleRelease release) {
		this.store.keep(release, this.compiler);
		remember(release);
	}

	/**
	 * Stores a release that was brought from elsewhere.
	 * @return whether it was not known before
	 */
	@Needs(Action.EDIT_RULES)
	public boolean keepImported(RuleRelease release, String by) {
		return this.store.keepImported(release, this.compiler, by);
	}

	Activation activate(RuleRelease release, long follows, Cause cause, Runnable together) {
		Activation done = this.store.activate(release, this.compiler, follows, cause, together);
		remember(release);
		return done;
	}

	private RuleRelease load(String digest, StoredRelease stored) {
		RuleFiles files = files(stored);
		if (!files.digest().equals(digest)) {
			throw new RulesRefused(List.of(Problem.error(Place.startOf(digest), files.digest(), "release.damaged")));
		}
		Precompiled before = compiled(stored);
		if (before != null) {
			try {
				return this.book.accepted(files, before);
			}
			catch (RulesRefused | LinkageError | IllegalStateException ex) {
				LOG.warn("The kept classes of release {} are not taken; it is compiled anew: {}", digest,
						ex.getMessage());
			}
		}
		RuleRelease release = this.book.accepted(files);
		this.store.keepCompiled(release, this.compiler);
		return release;
	}

	private @Nullable Precompiled compiled(StoredRelease stored) {
		byte[] archive = stored.compiled();
		try {
			return (archive == null || !this.compiler.equals(stored.compiledBy())) ? null : Precompiled.of(archive);
		}
		catch (IOException ex) {
			return null;
		}
	}

	private static RuleFiles files(StoredRelease stored) {
		try {
			return RuleArchive.files(stored.content());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private @Nullable RuleRelease known(String digest) {
		synchronized (this.loaded) {
			return this.loaded.get(digest);
		}
	}

	private RuleRelease remember(RuleRelease release) {
		synchronized (this.loaded) {
			this.loaded.put(release.digest(), release);
			if (this.loaded.size() > LOADED) {
				this.loaded.remove(this.loaded.keySet().iterator().next());
			}
			return release;
		}
	}

}

package vn.thidua.rulebase.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.CurrentActor;
import vn.thidua.audit.AuditLog;
import vn.thidua.rulebase.RuleArchive;
import vn.thidua.rulebase.RuleRelease;

/** Stores each release once, and which of them was put into force when. */
@Component
class ReleaseStore {

	private final Activations activations;

	private final JdbcClient jdbc;

	private final TransactionTemplate transactions;

	private final AuditLog audit;

	ReleaseStore(Activations activations, JdbcClient jdbc, TransactionTemplate transactions, AuditLog audit) {
		this.audit = audit;
		this.activations = activations;
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	Optional<Activation> last() {
		return this.activations.findFirstByOrderByIdDesc();
	}

	/** The last ten, the newest first. */
	List<Activation> latest() {
		return this.activations.findTop10ByOrderByIdDesc();
	}

	List<Activation> all() {
		return this.activations.findAllByOrderByIdDesc();
	}

	boolean everActive(String digest) {
		return this.activations.existsByReleaseDigest(digest);
	}

	Optional<StoredRelease> release(String digest) {
		return this.jdbc.sql("select content, compiled, compiled_by from rule_release where digest = ?")
			.param(digest)
			.query((row, number) -> new StoredRelease(row.getBytes("content"), row.getBytes("compiled"),
					row.getString("compiled_by")))
			.optional();
	}

	List<String> digests() {
		return this.jdbc.sql("select digest from rule_release order by id desc").query(String.class).list();
	}

	/**
	 * Stores a release where it is new.
	 * @return whether it was
	 */
	boolean keep(RuleRelease release, String compiler) {
		if (exists(release.digest())) {
			return false;
		}
		try {
			this.jdbc.sql("insert into rule_release (digest, content, compiled, compiled_by) values (?, ?, ?, ?)")
				.params(release.digest(), RuleArchive.bytes(release.files().contents()), release.compiled(), compiler)
				.update();
			return true;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Stores a release that came from elsewhere, where it is new.
	 * @return whether it was
	 */
	boolean keepImported(RuleRelease release, String compiler, String by) {
		return Boolean.TRUE.equals(this.transactions.execute((status) -> {
			boolean added = keep(release, compiler);
			if (added) {
				this.jdbc.sql("update rule_release set imported_at = ?, imported_by = ? where digest = ?")
					.params(Timestamp.from(Instant.now()), by, release.digest())
					.update();
			}
			this.audit.record(CurrentActor.now(), "release.import", "release " + release.digest(), "",
					added ? "new" : "known");
			return added;
		}));
	}

	void keepCompiled(RuleRelease release, String compiler) {
		this.jdbc.sql("update rule_release set compiled = ?, compiled_by = ? where digest = ?")
			.params(release.compiled(), compiler, release.digest())
			.update();
	}

	/**
	 * Puts a release into force, together with what is to be done in the same
	 * transaction.
	 * @param follows the number of the activation that it replaces
	 * @throws ReleaseOvertaken if that one has been replaced already; nothing is done
	 * then
	 */
	Activation activate(RuleRelease release, String compiler, long follows, Cause cause, Runnable together) {
		try {
			return Objects.requireNonNull(this.transactions.execute((status) -> {
				together.run();
				keep(release, compiler);
				String before = last().map(Activation::releaseDigest).orElse("");
				Activation done = this.activations.save(Activation.of(release.digest(), follows, cause, Instant.now()));
				record(done, before);
				return done;
			}));
		}
		catch (DuplicateKeyException ex) {
			throw new ReleaseOvertaken(ex);
		}
	}

	private void record(Activation done, String before) {
		String action = switch (done.kind()) {
			case Activation.FIRST -> "release.first";
			case Activation.SHIPPED -> "release.shipped";
			case Activation.ROLLED_BACK -> "release.rollback";
			default -> "release.publish";
		};
		this.audit.record(CurrentActor.now(), action, "release " + done.releaseDigest(), before,
				done.releaseDigest() + ": " + done.reason());
	}

	private boolean exists(String digest) {
		return this.jdbc.sql("select count(*) from rule_release where digest = ?")
			.param(digest)
			.query(Long.class)
			.single() > 0;
	}

}

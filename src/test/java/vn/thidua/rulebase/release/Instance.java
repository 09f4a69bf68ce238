package vn.thidua.rulebase.release;

import java.nio.file.Path;
import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.audit.AuditLog;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleLimits;
import vn.thidua.rulebase.RuleRelease;

/** One running program on a database that it may share with others. */
record Instance(ActiveRules rules, Releases releases, RuleBook book) {

	static Instance start(Activations activations, JdbcClient jdbc, TransactionTemplate transactions, Path folder) {
		return start(activations, jdbc, transactions, folder, new RuleBook(Limit.class, RuleLimits.DEFAULT));
	}

	static Instance start(Activations activations, JdbcClient jdbc, TransactionTemplate transactions, Path folder,
			RuleBook book) {
		ReleaseStore store = new ReleaseStore(activations, jdbc, transactions,
				new AuditLog(jdbc, Clock.systemDefaultZone()));
		Releases releases = new Releases(store, book);
		WorkingCopy copy = new WorkingCopy(folder);
		return new Instance(new ActiveRules(store, releases, new FirstRelease(store, releases, book, copy), copy),
				releases, book);
	}

	RuleRelease publish(RuleFiles files, String reason) {
		Cause cause = Cause.approved("an", "binh", reason, OrderingDocument.NONE);
		return this.rules.activate(this.book.release(files), cause, () -> {
		}).release();
	}

	/** The release that served before the last publication. */
	String activationBefore() {
		return this.releases.activations().get(1).releaseDigest();
	}

	String serving() {
		return this.rules.state().release().digest();
	}

}

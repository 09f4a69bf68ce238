package vn.thidua.account.trust;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.Actor;
import vn.thidua.account.AccountStore;
import vn.thidua.account.factor.FactorStore;
import vn.thidua.audit.AuditLog;

/**
 * What whoever runs the server does with accounts while the application does not run, or
 * where no administrator can. It is recorded as done by the program.
 */
public final class AccountRescue {

	private final Clock clock = Clock.systemDefaultZone();

	private final TransactionTemplate transactions;

	private final AccountStore accounts;

	private final AuditLog audit;

	private final TrustChange changes;

	/** Accounts of that database. */
	public AccountRescue(DataSource source) {
		JdbcClient jdbc = JdbcClient.create(source);
		this.transactions = new TransactionTemplate(new JdbcTransactionManager(source));
		this.accounts = new AccountStore(jdbc);
		this.audit = new AuditLog(jdbc, this.clock);
		this.changes = new TrustChange(this.accounts, new FactorStore(jdbc), new RequestStore(jdbc), this.audit);
	}

	/** Forgets what failed at an account; {@code false} if there is none of that name. */
	public boolean unlock(String name) {
		return together(() -> this.accounts.named(name).map((account) -> {
			this.accounts.unlock(account.id());
			this.audit.record(Actor.program(), "account.unlock", account.subject(), "failures=" + account.failures(),
					"failures=0");
			return true;
		}).orElse(false));
	}

	/**
	 * Approves what an administrator asked about an account.
	 * @return what was done; nothing if nothing is asked or the account is no longer what
	 * it was
	 */
	public Optional<AccountRequest> approve(String name) {
		return together(() -> this.accounts.named(name)
			.map(this.changes::open)
			.orElse(List.of())
			.stream()
			.filter((request) -> this.changes.approve(Actor.program(), request, this.clock.instant()))
			.findFirst());
	}

	private <T> T together(Supplier<T> work) {
		return Objects.requireNonNull(this.transactions.execute((status) -> work.get()));
	}

}

package vn.thidua.account.factor;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes second factors and recovery codes. */
@Component
public class FactorStore {

	private final JdbcClient jdbc;

	/** The second factors of that database. */
	public FactorStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The encrypted secret; empty where there is none. */
	String secret(long account) {
		return this.jdbc.sql("select second_factor from account where id = ?")
			.param(account)
			.query(String.class)
			.single();
	}

	void put(long account, String closed, long step) {
		this.jdbc.sql("update account set second_factor = ?, second_factor_step = ? where id = ?")
			.params(closed, step, account)
			.update();
	}

	/** Takes a second factor and its recovery codes away. */
	public void remove(long account) {
		put(account, "", 0);
		codes(account, List.of());
	}

	/** Takes a time step; {@code false} if it or a later one has been taken. */
	boolean take(long account, long step) {
		return this.jdbc.sql("update account set second_factor_step = ? where id = ? and second_factor_step < ?")
			.params(step, account, step)
			.update() == 1;
	}

	/** Replaces the recovery codes. */
	void codes(long account, List<String> hashes) {
		this.jdbc.sql("delete from account_recovery_code where account_id = ?").param(account).update();
		hashes.forEach((hash) -> this.jdbc.sql("insert into account_recovery_code values (?, ?)")
			.params(account, hash)
			.update());
	}

	/** Takes a recovery code, which is gone then; {@code false} if there is none such. */
	boolean take(long account, String hash) {
		return this.jdbc.sql("delete from account_recovery_code where account_id = ? and code_hash = ?")
			.params(account, hash)
			.update() == 1;
	}

	int codesLeft(long account) {
		return this.jdbc.sql("select count(*) from account_recovery_code where account_id = ?")
			.param(account)
			.query(Integer.class)
			.single();
	}

}

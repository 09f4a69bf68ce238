package vn.thidua.account.throttle;

import java.time.Clock;
import java.time.Duration;

import io.github.bucket4j.Bucket;
import org.springframework.stereotype.Component;

/**
 * Counts wrong proofs of whoever is logged in. Nobody outside a session can use them up.
 */
@Component
public class ProofThrottle {

	private static final int FREE = 5;

	private static final int MOST = 20_000;

	private final Allowances<Long> accounts;

	ProofThrottle(Clock clock) {
		this.accounts = new Allowances<>(MOST, clock, (bucket) -> bucket
			.addLimit((limit) -> limit.capacity(FREE).refillGreedy(FREE, Duration.ofMinutes(FREE))));
	}

	/** Begins an attempt, which counts as failed; {@code false} where it must wait. */
	public boolean begin(long account) {
		return this.accounts.of(account).tryConsume(1);
	}

	/** Whether the last attempt that is free has been used. */
	public boolean exhausted(long account) {
		return this.accounts.of(account).getAvailableTokens() == 0;
	}

	/** Ends an attempt that was right, and with it the row of failures. */
	public void passed(long account) {
		Bucket all = this.accounts.of(account);
		all.reset();
	}

}

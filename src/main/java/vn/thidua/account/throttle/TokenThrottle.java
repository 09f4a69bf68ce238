package vn.thidua.account.throttle;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;

/**
 * Slows programs down that show wrong tokens, by address. A good token is never refused
 * for what others did from its address.
 */
@Component
public class TokenThrottle {

	/** For how long a program that is slowed down had better wait. */
	public static final Duration WAIT = Duration.ofMinutes(1);

	static final int FREE = 60;

	private static final int MOST = 20_000;

	private final Allowances<Network> addresses;

	TokenThrottle(Clock clock) {
		this.addresses = new Allowances<>(MOST, clock,
				(bucket) -> bucket.addLimit((limit) -> limit.capacity(FREE).refillGreedy(FREE, Duration.ofHours(1))));
	}

	/** Counts a wrong token; whether there have been too many from that address. */
	public boolean tooMany(String origin) {
		return !this.addresses.of(Network.of(origin)).tryConsume(1);
	}

}

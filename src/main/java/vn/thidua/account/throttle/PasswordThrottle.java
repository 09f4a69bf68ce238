package vn.thidua.account.throttle;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import org.springframework.stereotype.Component;

/**
 * Slows the guessing of passwords down without shutting anybody out: wrong ones count
 * against the account at that address, and against the address for all accounts. An
 * address from which nobody has failed is always heard, however many others guess. Names
 * that no account bears are treated alike.
 */
@Component
public class PasswordThrottle {

	/** Wrong passwords of an account from an address until it must wait. */
	static final int FREE = 5;

	/** Wrong passwords from an address, for whatever accounts, until it must wait. */
	static final int FREE_OF_ADDRESS = 30;

	/** Wrong passwords of an account from anywhere until each address has one attempt. */
	static final int FREE_OF_ACCOUNT = 50;

	private static final int AN_HOUR = 20;

	private static final int A_DAY = 100;

	private static final int MOST = 20_000;

	private static final int LONGEST_NAME = 60;

	private final Allowances<Pair> pairs;

	private final Allowances<Owner> accounts;

	private final Allowances<Network> addresses;

	private final Cache<Pair, Boolean> familiar = Caffeine.newBuilder().maximumSize(MOST).build();

	PasswordThrottle(Clock clock) {
		this.pairs = new Allowances<>(MOST, clock,
				(bucket) -> bucket
					.addLimit((limit) -> limit.capacity(FREE).refillGreedy(FREE, Duration.ofMinutes(FREE)))
					.addLimit((limit) -> limit.capacity(AN_HOUR).refillGreedy(AN_HOUR, Duration.ofHours(1)))
					.addLimit((limit) -> limit.capacity(A_DAY).refillGreedy(A_DAY, Duration.ofDays(1))));
		this.accounts = new Allowances<>(MOST, clock, (bucket) -> bucket
			.addLimit((limit) -> limit.capacity(FREE_OF_ACCOUNT).refillGreedy(FREE_OF_ACCOUNT, Duration.ofHours(1))));
		this.addresses = new Allowances<>(MOST, clock, (bucket) -> bucket.addLimit(
				(limit) -> limit.capacity(FREE_OF_ADDRESS).refillGreedy(FREE_OF_ADDRESS, Duration.ofMinutes(10))));
	}

	/**
	 * Begins an attempt, which counts as failed until it is said to be right.
	 * @param name the name that was typed
	 * @param unlocks how often that account has been unlocked
	 * @param origin the address it comes from
	 * @return nothing where that address must wait
	 */
	public Optional<Attempt> begin(String name, int unlocks, String origin) {
		Owner owner = Owner.of(name, unlocks);
		Pair key = new Pair(owner, Network.of(origin));
		Bucket pair = this.pairs.of(key);
		Bucket account = this.accounts.of(owner);
		if ((account.getAvailableTokens() == 0 && pair.getAvailableTokens() < FREE) || !pair.tryConsume(1)) {
			return Optional.empty();
		}
		Bucket address = this.addresses.of(key.network());
		boolean heard = address.tryConsume(1);
		if (!heard && this.familiar.getIfPresent(key) == null) {
			pair.addTokens(1);
			return Optional.empty();
		}
		List<Bucket> used = new ArrayList<>(heard ? List.of(pair, address) : List.of(pair));
		if (account.tryConsume(1)) {
			used.add(account);
		}
		return Optional.of(new Attempt(key, pair, used));
	}

	/** How many wrong passwords of an account have lately been tried, from anywhere. */
	public long wrong(String name, int unlocks) {
		return FREE_OF_ACCOUNT - this.accounts.of(Owner.of(name, unlocks)).getAvailableTokens();
	}

	/** How many allowances are kept. */
	long size() {
		return this.pairs.size() + this.accounts.size() + this.addresses.size();
	}

	private record Owner(String name, int unlocks) {

		static Owner of(String typed, int unlocks) {
			String name = typed.strip().toLowerCase(Locale.ROOT);
			return new Owner((name.length() > LONGEST_NAME) ? "" : name, unlocks);
		}

	}

	private record Pair(Owner owner, Network network) {
	}

	/** An attempt that is under way. */
	public final class Attempt {

		private final Pair key;

		private final Bucket pair;

		private final List<Bucket> used;

		Attempt(Pair key, Bucket pair, List<Bucket> used) {
			this.key = key;
			this.pair = pair;
			this.used = used;
		}

		/** It was right: what failed before from there is forgotten. */
		public void passed() {
			undone();
			this.pair.reset();
			PasswordThrottle.this.familiar.put(this.key, true);
		}

		/** It was right so far: it counts neither for nor against. */
		public void undone() {
			this.used.forEach((bucket) -> bucket.addTokens(1));
		}

	}

}

package vn.thidua.account.throttle;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;

/**
 * One allowance of attempts for each key. Those that have not been used for a day, and
 * those beyond the most that are kept, are forgotten.
 *
 * @param <K> whose allowance it is
 */
final class Allowances<K> {

	private static final Duration KEPT = Duration.ofDays(1);

	private final Cache<K, Bucket> buckets;

	private final UnaryOperator<LocalBucketBuilder> limits;

	private final TimeMeter meter;

	Allowances(int most, Clock clock, UnaryOperator<LocalBucketBuilder> limits) {
		this.meter = new ClockMeter(clock);
		this.limits = limits;
		this.buckets = Caffeine.newBuilder()
			.maximumSize(most)
			.expireAfterAccess(KEPT)
			.ticker(this.meter::currentTimeNanos)
			.build();
	}

	Bucket of(K key) {
		return this.buckets.get(key,
				(missing) -> this.limits.apply(Bucket.builder().withCustomTimePrecision(this.meter)).build());
	}

	/** How many are kept. */
	long size() {
		this.buckets.cleanUp();
		return this.buckets.estimatedSize();
	}

	private record ClockMeter(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return TimeUnit.MILLISECONDS.toNanos(this.clock.millis());
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}

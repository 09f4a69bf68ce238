package vn.thidua.system;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A clock as fine as databases store: whoever writes an instant reads the same again. */
final class StoredClock extends Clock {

	private final Clock clock;

	StoredClock(Clock clock) {
		this.clock = clock;
	}

	@Override
	public Instant instant() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	@Override
	public ZoneId getZone() {
		return this.clock.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return new StoredClock(this.clock.withZone(zone));
	}

}

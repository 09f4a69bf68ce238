package vn.thidua.system;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.RepeatedTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What the clock tells is what a database gives back. */
class ClockConfigurationTests {

	private final Clock clock = new ClockConfiguration().clock();

	@RepeatedTest(5)
	void anInstantIsNoFinerThanWhatIsStored() {
		Instant now = this.clock.instant();
		assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
		assertThat(this.clock.millis()).isPositive();
	}

}

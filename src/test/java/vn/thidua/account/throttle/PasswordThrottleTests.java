package vn.thidua.account.throttle;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.account.MovableClock;
import vn.thidua.account.throttle.PasswordThrottle.Attempt;

import static org.assertj.core.api.Assertions.assertThat;

/** Who must wait after wrong passwords, and who never must. */
class PasswordThrottleTests {

	private static final String HERE = "192.0.2.1";

	private static final String ELSEWHERE = "198.51.100.7";

	private final MovableClock clock = new MovableClock();

	private final PasswordThrottle throttle = new PasswordThrottle(this.clock);

	@Test
	void afterFiveWrongOnesTheAddressWaitsAMinuteForEachFurtherOne() {
		assertThat(fail("thu", HERE, 9)).isEqualTo(5);
		this.clock.pass(Duration.ofSeconds(59));
		assertThat(heard("thu", HERE)).isFalse();
		this.clock.pass(Duration.ofSeconds(1));
		assertThat(fail("thu", HERE, 2)).isEqualTo(1);
	}

	@Test
	void anotherAddressIsHeardWhateverFailedElsewhere() {
		fail("thu", HERE, 1000);
		assertThat(heard("thu", ELSEWHERE)).isTrue();
	}

	@Test
	void aFreshAddressIsHeardWhileThousandsGuess() {
		for (int i = 0; i < 5000; i++) {
			fail("thu", "10.1." + i / 250 + "." + i % 250, 2);
		}
		assertThat(heard("thu", ELSEWHERE)).isTrue();
	}

	@Test
	void manyAddressesHaveOneGuessEachOnceFiftyHaveFailed() {
		int guesses = IntStream.range(0, 100).map((i) -> fail("thu", "10.1.1." + i, 5)).sum();
		assertThat(guesses).isEqualTo(50 + 90);
	}

	@Test
	void aDayOfGuessingFromOneAddressIsAtMostTwoHundredPasswords() {
		int guesses = 0;
		for (int minute = 0; minute < 24 * 60; minute++) {
			guesses += fail("thu", HERE, 1);
			this.clock.pass(Duration.ofMinutes(1));
		}
		assertThat(guesses).isLessThanOrEqualTo(200);
	}

	@Test
	void anAddressThatTriesManyNamesWaits() {
		int heard = IntStream.range(0, 100).map((i) -> fail("ten" + i, HERE, 1)).sum();
		assertThat(heard).isEqualTo(30);
		assertThat(heard("khac", HERE)).isFalse();
		assertThat(heard("khac", ELSEWHERE)).isTrue();
	}

	@Test
	void whoHasLoggedInFromAnAddressIsHeardThereThoughOthersFailThere() {
		attempt("thu", HERE).orElseThrow().passed();
		IntStream.range(0, 100).forEach((i) -> fail("ten" + i, HERE, 1));
		assertThat(heard("thu", HERE)).isTrue();
	}

	@Test
	void loggingInToAnOwnAccountGainsNoGuessesAtOthers() {
		attempt("toi", HERE).orElseThrow().passed();
		int guesses = 0;
		for (int i = 0; i < 500; i++) {
			guesses += fail("ten" + i, HERE, 1);
			attempt("toi", HERE).ifPresent(Attempt::passed);
		}
		assertThat(guesses).isEqualTo(30);
	}

	@Test
	void aRightOneEndsTheRow() {
		fail("thu", HERE, 4);
		attempt("thu", HERE).orElseThrow().passed();
		assertThat(fail("thu", HERE, 9)).isEqualTo(5);
	}

	@Test
	void aRightOneWhoseCodeIsMissingNeitherEndsNorLengthensTheRow() {
		fail("thu", HERE, 4);
		attempt("thu", HERE).orElseThrow().undone();
		assertThat(fail("thu", HERE, 9)).isEqualTo(1);
	}

	@Test
	void attemptsUnderWayCount() {
		assertThat(IntStream.range(0, 20).filter((i) -> attempt("thu", HERE).isPresent()).count()).isEqualTo(5);
	}

	@Test
	void unlockingForgetsWhatFailed() {
		fail("thu", HERE, 9);
		assertThat(this.throttle.wrong("thu", 0)).isEqualTo(5);
		assertThat(this.throttle.begin("thu", 1, HERE)).isPresent();
	}

	@ParameterizedTest
	@CsvSource({ "THU , thu", "2001:db8:1:2::1, 2001:db8:1:2:ffff::9", "::ffff:192.0.2.1, 192.0.2.1",
			"fe80::1%eth0, fe80::2" })
	void whatIsWrittenOtherwiseIsTheSame(String one, String other) {
		boolean names = !one.contains(":");
		fail(names ? one : "thu", names ? HERE : one, 9);
		assertThat(heard(names ? other : "thu", names ? HERE : other)).isFalse();
	}

	@Test
	void theNextNetworkIsAnother() {
		fail("thu", "2001:db8:1:2::1", 9);
		assertThat(heard("thu", "2001:db8:1:3::1")).isTrue();
	}

	@Test
	void memoryIsBounded() {
		for (int i = 0; i < 100_000; i++) {
			fail("ten" + i, "10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255), 1);
			fail("x".repeat(i % 300), "không phải địa chỉ ".repeat(20) + i, 1);
		}
		assertThat(this.throttle.size()).isLessThanOrEqualTo(60_000);
	}

	private int fail(String name, String origin, int times) {
		return (int) IntStream.range(0, times).filter((i) -> attempt(name, origin).isPresent()).count();
	}

	private boolean heard(String name, String origin) {
		return attempt(name, origin).isPresent();
	}

	private Optional<Attempt> attempt(String name, String origin) {
		return this.throttle.begin(name, 0, origin);
	}

}

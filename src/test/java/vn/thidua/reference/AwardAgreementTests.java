package vn.thidua.reference;

import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The product rates people and units and grants titles as the reference does. */
class AwardAgreementTests {

	private static final int SEEDS = 100;

	private final AwardAgreement agreement = new AwardAgreement(new AwardEvaluator(), new ProductUnderTest());

	static LongStream seeds() {
		return LongStream.rangeClosed(1, SEEDS);
	}

	/** Goes on until a share of all people and units has been decided on. */
	@ParameterizedTest
	@MethodSource("seeds")
	void agreesOnEveryRecipientOfASeed(long seed) {
		long wanted = Cases.ofEach(SEEDS);
		long recipients = 0;
		for (long i = 0; recipients < wanted; i++) {
			recipients += this.agreement.check(seed * 1_000_000 + i);
		}
	}

}

package vn.thidua.reference;

import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The product decides as the reference does. */
class AgreementTests {

	private static final int SEEDS = 250;

	private final Agreement agreement = new Agreement(new ProductUnderTest());

	static LongStream seeds() {
		return LongStream.rangeClosed(1, SEEDS);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void agreesOnEveryDossierOfASeed(long seed) {
		long dossiers = Cases.ofEach(SEEDS);
		for (long i = 0; i < dossiers; i++) {
			this.agreement.check(seed * 1_000_000 + i);
		}
	}

}

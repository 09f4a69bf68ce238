package vn.thidua.reference;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The product decides as the reference does, for whatever seed. */
class AgreementPropertyTests {

	private final Agreement agreement = new Agreement(new ProductUnderTest());

	@Property(tries = 1000)
	void agreesOnAnyDossier(@ForAll long seed) {
		this.agreement.check(seed);
	}

}

package vn.thidua.workbench.publication;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.access.Independence;

/** Demands that one person proposes and another approves. */
@Component
final class TwoPersons {

	private final Independence independence;

	private final boolean singlePerson;

	TwoPersons(Independence independence, @Value("${thidua.release.single-person:false}") boolean singlePerson) {
		this.independence = independence;
		this.singlePerson = singlePerson;
	}

	/** Whether one person may do both. */
	boolean singlePerson() {
		return this.singlePerson;
	}

	void demand(String by) {
		if (!this.singlePerson && !this.independence.independent(by)) {
			throw new PublicationRefused("barred");
		}
	}

	void demand(Proposal proposal, String by) {
		if (!this.singlePerson && proposal.isBy(by)) {
			throw new PublicationRefused("self");
		}
		demand(by);
	}

}

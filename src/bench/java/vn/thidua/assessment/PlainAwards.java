package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.thidua.assessment.fact.AwardFile;
import vn.thidua.assessment.fact.Check;
import vn.thidua.assessment.fact.CollectiveFile;
import vn.thidua.assessment.fact.PersonFile;

/**
 * Finds by plain calls what {@code award/law-2022} finds by rules; what a requirement
 * finds and says is the same code.
 *
 * @param people the awards of people
 * @param collectives the awards of collectives
 */
record PlainAwards(PlainPersonAwards people, PlainUnitAwards collectives) {

	static PlainAwards of(AppliedPack pack) {
		PlainLimits limits = PlainLimits.of(pack);
		return new PlainAwards(new PlainPersonAwards(limits), new PlainUnitAwards(limits));
	}

	List<Object> conclude(Stream<?> files) {
		List<Object> checks = new ArrayList<>();
		files.forEach((file) -> {
			if (file instanceof PersonFile person) {
				general(person, checks);
				this.people.check(person, checks);
			}
			else if (file instanceof CollectiveFile collective) {
				general(collective, checks);
				this.collectives.check(collective, checks);
			}
		});
		return checks;
	}

	private static void general(AwardFile file, List<Object> checks) {
		checks.add(Check.on(file, "GENERAL.X1", file.notAttested("pending_case")));
		checks.add(Check.on(file, "GENERAL.X2", file.notAttested("same_achievement_awarded")));
		checks.add(Check.on(file, "GENERAL.X3", file.notAttested("fraud_found")));
		if (file.award().equals("GK")) {
			checks.add(Check.on(file, "GK.E1", file.unconfirmed("tiêu chuẩn Giấy khen của đơn vị, địa phương")));
		}
	}

}

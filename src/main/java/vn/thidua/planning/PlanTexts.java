package vn.thidua.planning;

import java.util.List;

import vn.thidua.shared.TextFault;

/** Keeps codes and names out of registers that no reader of a dossier would take. */
final class PlanTexts {

	private PlanTexts() {
	}

	/**
	 * Looks at codes and names.
	 * @throws PlanRefused if one is too long or holds what nobody can see
	 */
	static void check(String... names) {
		if (List.of(names).stream().anyMatch((name) -> TextFault.ofName(name).isPresent())) {
			throw new PlanRefused("texts");
		}
	}

}

package vn.thidua.planning;

import java.util.List;

import vn.thidua.shared.CellText;
import vn.thidua.shared.TextFault;

/** Keeps codes and names out of registers that no reader of a dossier would take. */
final class PlanTexts {

	private static final int LONGEST_CODE = 100;

	private PlanTexts() {
	}

	/**
	 * Looks at the code of something new.
	 * @throws PlanRefused if it is too long or stands between blanks
	 */
	static void code(String code) {
		if (code.length() > LONGEST_CODE || !code.equals(CellText.of(code))) {
			throw new PlanRefused("code");
		}
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

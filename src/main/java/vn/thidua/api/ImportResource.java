package vn.thidua.api;

import java.util.List;
import java.util.Locale;

import vn.thidua.exchange.ImportCheck;
import vn.thidua.shared.Problem;

/**
 * What an import of reports would do; nothing is changed before it is confirmed.
 *
 * @param id its number, to confirm it by
 * @param period the period it is for
 * @param digest SHA-256 of what was handed in
 * @param accepted whether it may be confirmed
 * @param changes how many changes it would make
 * @param unchanged how many of its lines would change nothing
 * @param errors what refuses it
 * @param warnings what is only shown
 */
public record ImportResource(String id, String period, String digest, boolean accepted, int changes, int unchanged,
		List<LocatedProblem> errors, List<LocatedProblem> warnings) {

	/** What a check found, in the language of a locale. */
	public static ImportResource of(ImportCheck check, Locale locale) {
		return new ImportResource(check.id(), check.period(), check.digest(), check.accepted(), check.changes(),
				check.unchanged(), told(check.errors(), locale), told(check.warnings(), locale));
	}

	private static List<LocatedProblem> told(List<Problem> problems, Locale locale) {
		return problems.stream().map((one) -> LocatedProblem.of(one, locale)).toList();
	}

}

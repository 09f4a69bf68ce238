package vn.thidua.api;

import java.util.Locale;

import vn.thidua.shared.Problem;

/**
 * Something wrong or doubtful in what was handed in, as the command line tells it.
 *
 * @param file the file's or sheet's name
 * @param line the line, from 1
 * @param column the cell's number in its line, from 1
 * @param value what stands there
 * @param code the kind of problem
 * @param reason why it is wrong
 * @param remedy what to do
 */
public record LocatedProblem(String file, int line, int column, String value, String code, String reason,
		String remedy) {

	/** The problem in the language of a locale. */
	public static LocatedProblem of(Problem problem, Locale locale) {
		return new LocatedProblem(problem.place().file(), problem.place().line(), problem.place().column(),
				problem.value(), problem.code(), problem.reason(locale), problem.remedy(locale));
	}

}

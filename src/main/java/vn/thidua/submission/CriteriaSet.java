package vn.thidua.submission;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A set of criteria by which communes score their health work.
 *
 * @param code its code, as the data contract names it
 * @param criteria its criteria, in order
 */
public record CriteriaSet(String code, List<Criterion> criteria) {

	/**
	 * A criterion of the set.
	 *
	 * @param number its number, from 1
	 * @param name its Vietnamese name
	 * @param english its English name
	 * @param points its official points, plain; empty where they are not known
	 */
	public record Criterion(int number, String name, String english, String points) {

		/** The name in the language of the locale. */
		public String in(Locale locale) {
			return locale.getLanguage().equals("en") ? this.english : this.name;
		}

	}

	/** The criterion of that number. */
	public Optional<Criterion> criterion(int number) {
		return this.criteria.stream().filter((one) -> one.number() == number).findFirst();
	}

}

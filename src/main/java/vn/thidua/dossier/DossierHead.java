package vn.thidua.dossier;

import java.time.LocalDate;

import vn.thidua.shared.Period;
import vn.thidua.shared.Place;

/**
 * What a dossier is about.
 *
 * @param period the period assessed
 * @param asOf the day whose law applies
 * @param numbers how its figures are written
 * @param illustrative whether figures are made up for demonstration
 * @param title free text
 * @param source free text
 * @param home the province whose local rules apply
 * @param start where it begins
 */
public record DossierHead(Period period, LocalDate asOf, NumberStyle numbers, boolean illustrative, String title,
		String source, HomeProvince home, Place start) {

	/** The province whose local rules apply; blank where none is named. */
	public String province() {
		return this.home.name();
	}

	/** The same dossier under the law of another day. */
	public DossierHead asOf(LocalDate day) {
		return new DossierHead(this.period, day, this.numbers, this.illustrative, this.title, this.source, this.home,
				this.start);
	}

}

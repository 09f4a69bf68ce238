package vn.thidua.dossier;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;
import vn.thidua.shared.Place;

/**
 * What a unit reports for an indicator; nothing where a figure is not reported.
 *
 * @param unitCode the unit
 * @param indicator the indicator's code
 * @param actual the figure reached
 * @param previous the figure of the same period of the year before
 * @param attested a published verdict; counts only where there is no figure
 * @param attestedOver the excess printed with that verdict
 * @param attestedChange how a published text compares the figure with the same period of
 * the year before without printing it
 * @param completedOn the day on which the target was completed
 * @param note free text; where the indicator does not apply, why
 * @param applicable whether the indicator applies to the unit at all; what does not has
 * no figure, no published verdict and no day
 * @param months which months the figure counts; nothing for the dossier's period
 * @param place where it stands in the dossier
 */
public record Result(String unitCode, String indicator, @Nullable Figure actual, @Nullable Figure previous,
		@Nullable Attested attested, @Nullable Figure attestedOver, @Nullable AttestedChange attestedChange,
		@Nullable LocalDate completedOn, String note, boolean applicable, @Nullable Period months, Place place) {

	/**
	 * Whether anything is said: a figure, a verdict, or that the indicator does not
	 * apply.
	 */
	public boolean tells() {
		return this.actual != null || this.attested != null || !this.applicable;
	}

	/** The same said of other months. */
	public Result counting(Period other) {
		return new Result(this.unitCode, this.indicator, this.actual, this.previous, this.attested, this.attestedOver,
				this.attestedChange, this.completedOn, this.note, this.applicable, other, this.place);
	}

}

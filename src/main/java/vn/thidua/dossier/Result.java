package vn.thidua.dossier;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;
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
 * @param completedOn the day on which the target was completed
 * @param note free text; where the indicator does not apply, why
 * @param applicable whether the indicator applies to the unit at all; what does not has
 * no figure, no published verdict and no day
 * @param place where it stands in the dossier
 */
public record Result(String unitCode, String indicator, @Nullable Figure actual, @Nullable Figure previous,
		@Nullable Attested attested, @Nullable Figure attestedOver, @Nullable LocalDate completedOn, String note,
		boolean applicable, Place place) {
}

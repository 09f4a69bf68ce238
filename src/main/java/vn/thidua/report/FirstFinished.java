package vn.thidua.report;

import java.time.LocalDate;

/**
 * The unit of a block that was the first to complete an indicator.
 *
 * @param block the block
 * @param indicator the indicator's code
 * @param indicatorName its name
 * @param unitCode the unit's code
 * @param name its name
 * @param completedOn the day
 * @param finished how many units of the block have completed it
 */
public record FirstFinished(String block, String indicator, String indicatorName, String unitCode, String name,
		LocalDate completedOn, long finished) {
}

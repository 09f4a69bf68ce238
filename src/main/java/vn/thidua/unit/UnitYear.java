package vn.thidua.unit;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;

/**
 * What is known of one unit's year; nothing where a figure is not told.
 *
 * @param unitCode the unit
 * @param year the year
 * @param rating the rating given by the authority
 * @param score the score given
 * @param tasks tasks of the year
 * @param done tasks done
 * @param onTime tasks done on time
 * @param exceeded tasks done beyond what was asked
 * @param late tasks done late
 * @param componentsFailed how many components failed
 * @param wrongdoing whether wrongdoing was found in the unit
 * @param leadsBlock whether the unit leads its emulation block
 * @param exceedsTargets whether the unit exceeds its emulation targets
 * @param field the field of work that the given rating is about; blank for the whole work
 * @param blockRank the rank that the authority gave it in its block
 * @param blockSize how many units the block has
 */
public record UnitYear(String unitCode, int year, @Nullable Rating rating, @Nullable Figure score,
		@Nullable Integer tasks, @Nullable Integer done, @Nullable Integer onTime, @Nullable Integer exceeded,
		@Nullable Integer late, @Nullable Integer componentsFailed, @Nullable Boolean wrongdoing,
		@Nullable Boolean leadsBlock, @Nullable Boolean exceedsTargets, String field, @Nullable Integer blockRank,
		@Nullable Integer blockSize) {
}

package vn.thidua.unit;

import org.jspecify.annotations.Nullable;

/**
 * A unit (đơn vị) that is assessed, or a commune whose health work is.
 *
 * @param code its code, unique in the dossier
 * @param name its name
 * @param type its kind; nothing where not told
 * @param parent the code of the unit above it; blank where not told
 * @param block its emulation block or cluster (khối, cụm thi đua), inside which units are
 * ranked; blank for none
 * @param zone the access zone (vùng 1, 2, 3) of a commune; 0 where not told
 * @param region the socio-economic region; nothing where not told or not one of the seven
 */
public record HealthUnit(String code, String name, @Nullable UnitType type, String parent, String block, int zone,
		@Nullable Region region) {

	/** A unit of which only the code is known. */
	public static HealthUnit known(String code) {
		return new HealthUnit(code, code, null, "", "", 0, null);
	}

}

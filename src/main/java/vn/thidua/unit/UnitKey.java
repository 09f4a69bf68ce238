package vn.thidua.unit;

/**
 * One unit of one register; a code alone tells no unit.
 *
 * @param register the register
 * @param code the unit's code in it
 */
public record UnitKey(Register register, String code) {

	/** The unit of that code in the register kept here. */
	public static UnitKey here(String code) {
		return new UnitKey(Register.HERE, code);
	}

}

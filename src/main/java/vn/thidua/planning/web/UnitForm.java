package vn.thidua.planning.web;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.CellText;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.Region;
import vn.thidua.unit.UnitType;

/**
 * A unit as it was typed.
 *
 * @param code its code
 * @param name its name
 * @param type its kind
 * @param parent the unit above it
 * @param block its emulation block
 * @param zone its access zone
 * @param region its region
 * @param seen what was seen of it, as text; empty for a new one
 */
record UnitForm(@Nullable String code, @Nullable String name, @Nullable String type, @Nullable String parent,
		@Nullable String block, @Nullable String zone, @Nullable String region, @Nullable String seen) {

	static final UnitForm BLANK = new UnitForm("", "", "", "", "", "", "", "");

	static UnitForm of(HealthUnit unit) {
		return new UnitForm(unit.code(), unit.name(), (unit.type() == null) ? "" : unit.type().name(), unit.parent(),
				unit.block(), (unit.zone() == 0) ? "" : String.valueOf(unit.zone()),
				(unit.region() == null) ? "" : unit.region().name(), unit.toString());
	}

	/** Whether the unit is new. */
	public boolean added() {
		return text(this.seen).isEmpty();
	}

	HealthUnit unit() {
		String digit = text(this.zone);
		return new HealthUnit(text(this.code), text(this.name), constant(UnitType.values(), this.type),
				text(this.parent), text(this.block), digit.matches("[123]") ? Integer.parseInt(digit) : 0,
				constant(Region.values(), this.region));
	}

	private static <E extends Enum<E>> @Nullable E constant(E[] all, @Nullable String name) {
		return Arrays.stream(all).filter((one) -> one.name().equals(name)).findFirst().orElse(null);
	}

	private static String text(@Nullable String typed) {
		return (typed == null) ? "" : CellText.of(typed);
	}

}

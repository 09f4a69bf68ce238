package vn.thidua.api;

import java.math.BigDecimal;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.Region;
import vn.thidua.unit.UnitType;

/**
 * A unit of the register; a {@code PUT} takes it as it is.
 *
 * @param code its code
 * @param name its name
 * @param type its kind, such as {@code station}; empty where not told
 * @param parent the code of the unit above it; empty for none
 * @param block its emulation block; empty for none
 * @param zone its access zone, 1 to 3; nothing where not told
 * @param region its socio-economic region, such as {@code tdmnpb}; empty where not told
 */
public record UnitResource(String code, String name, String type, String parent, String block, @Nullable Integer zone,
		String region) {

	static UnitResource of(HealthUnit unit) {
		return new UnitResource(unit.code(), unit.name(), Codes.told(unit.type()), unit.parent(), unit.block(),
				(unit.zone() == 0) ? null : unit.zone(), Codes.told(unit.region()));
	}

	/**
	 * What a program says of a unit: a field that is left out leaves what is stored,
	 * {@code null} clears it.
	 *
	 * @param code its code, where it is told
	 * @param name its name
	 * @param type its kind
	 * @param parent the unit above it
	 * @param block its emulation block
	 * @param zone its access zone
	 * @param region its region
	 */
	@Schema(name = "UnitChange")
	public record Told(@Schema(implementation = String.class, nullable = true) Cell code,
			@Schema(implementation = String.class, nullable = true) Cell name,
			@Schema(implementation = String.class, nullable = true) Cell type,
			@Schema(implementation = String.class, nullable = true) Cell parent,
			@Schema(implementation = String.class, nullable = true) Cell block, Cell zone,
			@Schema(implementation = String.class, nullable = true) Cell region) {

		HealthUnit over(HealthUnit stored) {
			if (!this.code.text("code", stored.code()).equals(stored.code())) {
				throw new Unfit("field.fixed", List.of(), "code");
			}
			return new HealthUnit(stored.code(), this.name.text("name", stored.name()),
					Codes.read("type", this.type.text("type", Codes.told(stored.type())), UnitType.class),
					this.parent.text("parent", stored.parent()), this.block.text("block", stored.block()),
					zone(stored.zone()),
					Codes.read("region", this.region.text("region", Codes.told(stored.region())), Region.class));
		}

		private int zone(int stored) {
			if (!this.zone.told()) {
				return stored;
			}
			BigDecimal number = this.zone.number();
			boolean nothing = number == null && this.zone.text() == null;
			String text = (number == null) ? this.zone.textOr("") : number.toString();
			if (!nothing && !text.matches("[123]")) {
				throw Unfit.value("zone", text, List.of("1", "2", "3"));
			}
			return nothing ? 0 : Integer.parseInt(text);
		}

	}

}

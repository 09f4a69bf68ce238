package vn.thidua.api;

import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Excess;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.ListedIndicator;

/**
 * An indicator; a {@code PUT} takes it as it is.
 *
 * @param code its code
 * @param name its name
 * @param measure its unit of measure
 * @param direction which way it is good, such as {@code at_least}
 * @param over how the distance to a target is told: {@code percent} or {@code points}
 * @param cumulative whether its figure grows with the months
 * @param group the group it is shown in; empty for none
 * @param place its number in the order in which indicators are shown
 * @param version counts its changes
 */
public record IndicatorResource(String code, String name, String measure, String direction, String over,
		boolean cumulative, String group, int place, int version) {

	static IndicatorResource of(ListedIndicator listed) {
		Indicator one = listed.indicator();
		return new IndicatorResource(one.code(), one.name(), one.measure(), Codes.of(one.direction()),
				Codes.of(one.over()), one.cumulative(), one.group(), listed.place(), listed.version());
	}

	/**
	 * What a program says of an indicator: a field that is left out leaves what is
	 * stored, {@code null} clears it.
	 *
	 * @param code its code, where it is told
	 * @param name its name
	 * @param measure its unit of measure
	 * @param direction which way it is good
	 * @param over how the distance to a target is told
	 * @param cumulative whether its figure grows with the months
	 * @param group the group it is shown in
	 * @param place its number in the order
	 * @param version the version that was seen, where it is told
	 */
	@Schema(name = "IndicatorChange")
	public record Told(@Schema(implementation = String.class, nullable = true) Cell code,
			@Schema(implementation = String.class, nullable = true) Cell name,
			@Schema(implementation = String.class, nullable = true) Cell measure,
			@Schema(implementation = String.class, nullable = true) Cell direction,
			@Schema(implementation = String.class, nullable = true) Cell over,
			@JsonDeserialize(using = Given.class) @Nullable Boolean cumulative,
			@Schema(implementation = String.class, nullable = true) Cell group,
			@JsonDeserialize(using = Given.class) @Nullable Integer place, @Nullable Integer version) {

		ListedIndicator over(ListedIndicator stored) {
			Indicator was = stored.indicator();
			if (!this.code.text("code", was.code()).equals(was.code())) {
				throw new Unfit("field.fixed", List.of(), "code");
			}
			Direction good = Codes.read("direction", this.direction.text("direction", Codes.of(was.direction())),
					Direction.class);
			Excess distance = Codes.read("over", this.over.text("over", Codes.of(was.over())), Excess.class);
			return new ListedIndicator(new Indicator(was.code(), this.name.text("name", was.name()),
					this.measure.text("measure", was.measure()), Unfit.needed("direction", good),
					Unfit.needed("over", distance), Objects.requireNonNullElse(this.cumulative, was.cumulative()),
					this.group.text("group", was.group()), was.min(), was.max()), stored.version(),
					Objects.requireNonNullElse(this.place, stored.place()));
		}

	}

}

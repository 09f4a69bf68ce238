package vn.thidua.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Direction;
import vn.thidua.planning.TargetKey;
import vn.thidua.planning.TargetOrder;
import vn.thidua.planning.TypedTarget;

/**
 * A document that assigns, revises or withdraws targets: all of them or none.
 *
 * @param document its number and name
 * @param documentDate its day
 * @param inForceFrom the first day on which the targets count
 * @param reason why targets are revised; demanded where one is
 * @param targets the targets
 */
public record TargetPaper(@JsonProperty(required = true) String document,
		@JsonProperty("document_date") @Nullable LocalDate documentDate,
		@JsonProperty(value = "in_force_from", required = true) LocalDate inForceFrom, @Nullable String reason,
		@JsonProperty(required = true) List<Line> targets) {

	/** Demands what it cannot be without. */
	public TargetPaper {
		document = Unfit.needed("document", document);
		inForceFrom = Unfit.needed("in_force_from", inForceFrom);
		targets = Unfit.needed("targets", targets);
		targets.forEach((one) -> Unfit.needed("targets", one));
	}

	/**
	 * One target.
	 *
	 * @param unit the unit's code
	 * @param indicator the indicator's code
	 * @param horizon the period that it is for
	 * @param authority who assigns it
	 * @param target as it is printed, such as {@code từ 95% trở lên}, or a number in the
	 * indicator's measure; {@code null} withdraws it, then the revision is told
	 * @param direction overrides the indicator's; left out, that of the last revision
	 * stays
	 * @param revision the number of the revision that was seen; left out for a new one
	 */
	@Schema(name = "TargetLine")
	public record Line(@JsonProperty(required = true) String unit, @JsonProperty(required = true) String indicator,
			@JsonProperty(required = true) String horizon, @Nullable String authority,
			@JsonProperty(required = true) Cell target, @Nullable String direction, @Nullable Long revision) {

		/** Demands what it cannot be without. */
		public Line {
			unit = Unfit.needed("unit", unit);
			indicator = Unfit.needed("indicator", indicator);
			horizon = Unfit.needed("horizon", horizon);
		}

		TypedTarget typed() {
			if (this.direction != null) {
				Codes.read("direction", this.direction, Direction.class);
			}
			return new TypedTarget(
					new TargetKey(this.unit.strip(), this.indicator.strip(), this.horizon.strip(),
							text(this.authority)),
					this.target.figureOr(""), (this.direction == null) ? null : this.direction.toLowerCase(Locale.ROOT),
					"", (this.revision == null) ? 0 : this.revision);
		}

	}

	/** Demands that whoever withdraws a target tells which revision he saw. */
	void demandRevisions() {
		for (int i = 0; i < this.targets.size(); i++) {
			Line one = this.targets.get(i);
			if (one.target().textOr("").isEmpty() && one.target().number() == null && one.revision() == null) {
				throw new Unfit("field.missing", List.of(), "targets[" + i + "].revision");
			}
		}
	}

	TargetOrder order() {
		return new TargetOrder(this.document.strip(), this.documentDate, this.inForceFrom, text(this.reason));
	}

	private static String text(@Nullable String told) {
		return (told == null) ? "" : told.strip();
	}

}

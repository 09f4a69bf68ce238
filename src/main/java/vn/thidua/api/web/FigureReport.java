package vn.thidua.api.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thidua.api.Figures;
import vn.thidua.api.Unfit;

/**
 * Figures that a program reports. Whatever else a submission holds may stand beside them
 * as it was read, for it cannot be changed here.
 *
 * @param version the version of the submission that was seen; may be told by
 * {@code If-Match} instead
 * @param figures the figures
 * @param others what else was told
 */
record FigureReport(@Nullable Integer version, @JsonProperty(required = true) List<Figures> figures,
		@Schema(hidden = true) @JsonAnySetter Map<String, JsonNode> others) {

	private static final String DERIVED = "doubts";

	FigureReport {
		figures = Unfit.needed("figures", figures);
		if (figures.stream().anyMatch(Objects::isNull)) {
			throw new Unfit("field.missing", List.of(), "figures");
		}
		others = (others == null) ? Map.of() : others;
	}

	/**
	 * Demands that what cannot be changed is told as it is.
	 * @param now the submission as it is
	 */
	void demandUnchanged(JsonNode now) {
		this.others.forEach((field, told) -> {
			if (!now.has(field)) {
				throw new Unfit("field.unknown", List.of("figures", "version"), field);
			}
			if (!field.equals(DERIVED) && !same(now.get(field), told)) {
				throw new Unfit("field.fixed", List.of(), field);
			}
		});
	}

	private static boolean same(JsonNode now, JsonNode told) {
		return now.isNumber() ? told.isNumber() && now.decimalValue().compareTo(told.decimalValue()) == 0
				: now.equals(told);
	}

}

package vn.thidua.api.web;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.account.TokenScope;
import vn.thidua.account.token.ScopeDemand;
import vn.thidua.api.SheetGateway;
import vn.thidua.api.SheetResource;
import vn.thidua.api.Unfit;

/** The score sheets of communes. */
@RestController
@Tag(name = "sheets")
@RequestMapping(path = "/api/v1/submissions/{id}/sheet", produces = MediaType.APPLICATION_JSON_VALUE)
class SheetApi {

	private final SheetGateway sheets;

	SheetApi(SheetGateway sheets) {
		this.sheets = sheets;
	}

	/**
	 * Points of lines of a sheet.
	 *
	 * @param version the version of the submission that was seen; may be told by
	 * {@code If-Match} instead
	 * @param criteriaSet the criteria set as it was read, where it is told
	 * @param lines the lines
	 * @param doubts as they were read, where they are told; they follow from the lines
	 */
	@Schema(name = "SheetReport")
	record Scored(@Nullable Integer version, @JsonProperty("criteria_set") @Nullable String criteriaSet,
			@JsonProperty(required = true) List<SheetResource.Told> lines,
			@Schema(hidden = true) @Nullable JsonNode doubts) {

		Scored {
			lines = Unfit.needed("lines", lines);
			lines.forEach((one) -> Unfit.needed("lines", one));
		}

	}

	@Operation(operationId = "getSheet", summary = "The score sheet of a commune's submission")
	@GetMapping
	ResponseEntity<SheetResource> one(Actor actor, @PathVariable long id, Locale locale) {
		SheetResource sheet = this.sheets.of(actor, id, locale);
		return Versions.tagged(sheet.version(), sheet);
	}

	@Operation(operationId = "putSheet",
			summary = "Score lines: the commune its own points, the committee the appraiser's; what is left out stays")
	@PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<SheetResource> score(Actor actor, @PathVariable long id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
			@RequestBody Scored scored, Locale locale) {
		ScopeDemand.require((actor.role() == Role.UNIT) ? TokenScope.SUBMIT : TokenScope.RECEIVE);
		SheetResource now = this.sheets.of(actor, id, locale);
		if (scored.criteriaSet() != null && !scored.criteriaSet().equals(now.criteriaSet())) {
			throw new Unfit("field.fixed", List.of(), "criteria_set");
		}
		int version = Versions.decided(match, scored.version(), now.version());
		SheetResource stored = this.sheets.score(actor, id, version, scored.lines(), locale);
		return Versions.tagged(stored.version(), stored);
	}

}

package vn.thidua.api.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.account.TokenScope;
import vn.thidua.account.token.ScopeDemand;
import vn.thidua.api.DossierIntake;
import vn.thidua.api.KnownPeriods;
import vn.thidua.api.PageOf;
import vn.thidua.api.RunLibrary;
import vn.thidua.api.RunLines;
import vn.thidua.api.RunResource;
import vn.thidua.api.RunStatus;
import vn.thidua.api.Span;
import vn.thidua.api.Unfit;
import vn.thidua.assessment.OutputFile;
import vn.thidua.shared.Period;

/** Runs and the lines of their files. */
@RestController
@Tag(name = "runs")
@RequestMapping(path = "/api/v1/runs", produces = MediaType.APPLICATION_JSON_VALUE)
class RunApi {

	private static final Set<String> PAGING = Set.of("page", "size");

	private static final String CELL = "Lines with this cell; any other column of the file may be named, too";

	private final RunLibrary runs;

	private final RunLines lines;

	private final DossierIntake intake;

	private final KnownPeriods periods;

	RunApi(RunLibrary runs, RunLines lines, DossierIntake intake, KnownPeriods periods) {
		this.periods = periods;
		this.runs = runs;
		this.lines = lines;
		this.intake = intake;
	}

	/**
	 * Which dossier to assess.
	 *
	 * @param dossier its digest
	 * @param asOf the day whose law it is to be judged by, to compare; nothing for that
	 * of the dossier
	 */
	@Schema(name = "RunOrder")
	record Asked(@JsonProperty(required = true) String dossier, @JsonProperty("as_of") @Nullable LocalDate asOf) {

		Asked {
			dossier = Unfit.needed("dossier", dossier);
		}

	}

	@Operation(operationId = "listRuns", summary = "Assessments, the newest first")
	@GetMapping
	PageOf<RunResource> list(Actor actor, @RequestParam(required = false) @Nullable Period period,
			@RequestParam(required = false) @Nullable RunStatus status, @RequestParam(defaultValue = "1") int page,
			@RequestParam(defaultValue = "100") int size) {
		return this.runs.runs(actor, (period == null) ? "" : this.periods.assessed(actor, period), status,
				new Span(page, size));
	}

	@Operation(operationId = "getRun", summary = "An assessment")
	@GetMapping("/{id}")
	RunResource one(Actor actor, @PathVariable long id) {
		return this.runs.run(actor, id);
	}

	/** Other parameters are columns of the file. */
	@Operation(operationId = "listResults",
			summary = "The lines of a file of the assessment, such as outcomes; a parameter named as a column selects")
	@Parameter(name = "unit", in = ParameterIn.QUERY, description = CELL, schema = @Schema(type = "string"))
	@Parameter(name = "recipient", in = ParameterIn.QUERY, description = CELL, schema = @Schema(type = "string"))
	@Parameter(name = "indicator", in = ParameterIn.QUERY, description = CELL, schema = @Schema(type = "string"))
	@Parameter(name = "award", in = ParameterIn.QUERY, description = CELL, schema = @Schema(type = "string"))
	@Parameter(name = "status", in = ParameterIn.QUERY, description = CELL, schema = @Schema(type = "string"))
	@GetMapping("/{id}/{file}")
	PageOf<Map<String, String>> lines(Actor actor, @PathVariable long id, @PathVariable String file,
			@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size,
			@Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
		Map<String, String> wanted = new LinkedHashMap<>(parameters);
		wanted.keySet().removeAll(PAGING);
		return this.lines.lines(actor, id, file(file), wanted, new Span(page, size));
	}

	@Operation(operationId = "startRun",
			summary = "Assess a dossier; asked again it answers with the assessment that there is")
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<RunResource> start(Actor actor, @RequestBody Asked asked) {
		ScopeDemand.require(TokenScope.ASSESS);
		DossierIntake.Taken<RunResource> taken = this.intake.assess(actor, asked.dossier(), asked.asOf());
		URI address = URI.create("/api/v1/runs/" + taken.thing().id());
		return (taken.added() ? ResponseEntity.accepted() : ResponseEntity.ok()).location(address).body(taken.thing());
	}

	private static OutputFile file(String name) {
		for (OutputFile file : OutputFile.values()) {
			if (file.base().equals(name)) {
				return file;
			}
		}
		throw new NotFound(name);
	}

}

package vn.thidua.api.web;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.access.Actor;
import vn.thidua.account.TokenScope;
import vn.thidua.account.token.ScopeDemand;
import vn.thidua.api.KnownPeriods;
import vn.thidua.api.PageOf;
import vn.thidua.api.Span;
import vn.thidua.api.Step;
import vn.thidua.api.SubmissionGateway;
import vn.thidua.api.SubmissionResource;
import vn.thidua.api.Unfit;
import vn.thidua.shared.Period;
import vn.thidua.submission.SubmissionState;

/** What units report, and its steps. */
@RestController
@Tag(name = "submissions")
@RequestMapping(path = "/api/v1/submissions", produces = MediaType.APPLICATION_JSON_VALUE)
class SubmissionApi {

	private final SubmissionGateway submissions;

	private final KnownPeriods periods;

	private final JsonMapper json;

	SubmissionApi(SubmissionGateway submissions, KnownPeriods periods, JsonMapper json) {
		this.submissions = submissions;
		this.periods = periods;
		this.json = json;
	}

	/** Whose submission for which period. */
	@Schema(name = "SubmissionStart")
	record Begun(@JsonProperty(required = true) String unit, @JsonProperty(required = true) String period) {

		Begun {
			unit = Unfit.needed("unit", unit);
			period = Unfit.needed("period", period);
		}

	}

	@Operation(operationId = "listSubmissions", summary = "The submissions of a period")
	@GetMapping
	PageOf<SubmissionResource> list(Actor actor, @RequestParam Period period,
			@RequestParam(required = false) @Nullable SubmissionState state, @RequestParam(defaultValue = "1") int page,
			@RequestParam(defaultValue = "100") int size) {
		return this.submissions.all(actor, this.periods.opened(period), state, new Span(page, size));
	}

	@Operation(operationId = "getSubmission", summary = "A submission with its figures and doubts")
	@GetMapping("/{id}")
	ResponseEntity<SubmissionResource> one(Actor actor, @PathVariable long id, Locale locale) {
		return tagged(this.submissions.one(actor, id, locale));
	}

	@Operation(operationId = "getFigures", summary = "The same, at the address that takes it back")
	@GetMapping("/{id}/figures")
	ResponseEntity<SubmissionResource> figures(Actor actor, @PathVariable long id, Locale locale) {
		return tagged(this.submissions.one(actor, id, locale));
	}

	@Operation(operationId = "beginSubmission",
			summary = "The submission of a unit for a period; a draft is begun where there is none")
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<SubmissionResource> open(Actor actor, @RequestBody Begun begun, Locale locale) {
		ScopeDemand.require(TokenScope.SUBMIT);
		Period period = Period.parse(begun.period())
			.orElseThrow(() -> new Unfit("period", ApiConfiguration.PERIODS, begun.period()));
		return tagged(this.submissions.open(actor, begun.unit(), this.periods.opened(period), locale));
	}

	@Operation(operationId = "reportFigures",
			summary = "Report figures; a field left out and what is said of other indicators stay, null clears")
	@PutMapping(path = "/{id}/figures", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<SubmissionResource> report(Actor actor, @PathVariable long id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
			@RequestBody FigureReport report, Locale locale) {
		ScopeDemand.require(TokenScope.SUBMIT);
		SubmissionResource now = this.submissions.one(actor, id, locale);
		report.demandUnchanged(this.json.valueToTree(now));
		int version = Versions.decided(match, report.version(), now.version());
		return tagged(this.submissions.report(actor, id, version, report.figures(), locale));
	}

	@Operation(operationId = "takeStep", summary = "Submit, return, accept or reopen a submission")
	@PostMapping(path = "/{id}/steps", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<SubmissionResource> step(Actor actor, @PathVariable long id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
			@RequestBody Step step, Locale locale) {
		ScopeDemand.require((step.step() == Step.Kind.SUBMIT) ? TokenScope.SUBMIT : TokenScope.RECEIVE);
		int version = Versions.decided(match, step.version(), this.submissions.one(actor, id, locale).version());
		return tagged(this.submissions.step(actor, id, version, step, locale));
	}

	private static ResponseEntity<SubmissionResource> tagged(SubmissionResource one) {
		return Versions.tagged(one.version(), one);
	}

}

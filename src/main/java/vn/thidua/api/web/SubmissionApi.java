package vn.thidua.api.web;

import java.util.List;
import java.util.Objects;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.access.Actor;
import vn.thidua.account.TokenScope;
import vn.thidua.account.token.ScopeDemand;
import vn.thidua.api.Figures;
import vn.thidua.api.PageOf;
import vn.thidua.api.Span;
import vn.thidua.api.Step;
import vn.thidua.api.SubmissionGateway;
import vn.thidua.api.SubmissionResource;

/** What units report, and its steps. */
@RestController
@RequestMapping(path = "/api/v1/submissions", produces = MediaType.APPLICATION_JSON_VALUE)
class SubmissionApi {

	private final SubmissionGateway submissions;

	SubmissionApi(SubmissionGateway submissions) {
		this.submissions = submissions;
	}

	/** Whose submission for which period. */
	record Begun(String unit, String period) {

		Begun {
			if (unit == null || period == null) {
				throw new IllegalArgumentException("unit and period are needed");
			}
		}

	}

	/** Figures, reported on a version of the submission. */
	record Report(int version, List<Figures> figures) {

		Report {
			if (figures == null || figures.stream().anyMatch(Objects::isNull)) {
				throw new IllegalArgumentException("figures are missing");
			}
		}

	}

	@GetMapping
	PageOf<SubmissionResource> list(Actor actor, @RequestParam String period,
			@RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "1") int page,
			@RequestParam(defaultValue = "100") int size) {
		return this.submissions.all(actor, period, state, new Span(page, size));
	}

	@GetMapping("/{id}")
	SubmissionResource one(Actor actor, @PathVariable long id) {
		return this.submissions.one(actor, id);
	}

	/** The submission of a unit for a period; a draft is begun where there is none. */
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	SubmissionResource open(Actor actor, @RequestBody Begun begun) {
		ScopeDemand.require(TokenScope.SUBMIT);
		return this.submissions.open(actor, begun.unit(), begun.period());
	}

	/** Reports figures; what is said of other indicators stays. */
	@PutMapping(path = "/{id}/figures", consumes = MediaType.APPLICATION_JSON_VALUE)
	SubmissionResource report(Actor actor, @PathVariable long id, @RequestBody Report report) {
		ScopeDemand.require(TokenScope.SUBMIT);
		return this.submissions.report(actor, id, report.version(), report.figures());
	}

	/** Takes a step: submit, return, accept or reopen. */
	@PostMapping(path = "/{id}/steps", consumes = MediaType.APPLICATION_JSON_VALUE)
	SubmissionResource step(Actor actor, @PathVariable long id, @RequestBody Step step) {
		ScopeDemand.require((step.step() == Step.Kind.SUBMIT) ? TokenScope.SUBMIT : TokenScope.RECEIVE);
		return this.submissions.step(actor, id, step);
	}

}

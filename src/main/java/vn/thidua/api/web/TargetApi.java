package vn.thidua.api.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.access.Actor;
import vn.thidua.account.TokenScope;
import vn.thidua.account.token.ScopeDemand;
import vn.thidua.api.PageOf;
import vn.thidua.api.Span;
import vn.thidua.api.TargetPaper;
import vn.thidua.api.TargetResource;
import vn.thidua.api.TargetShelf;
import vn.thidua.shared.Period;

/** Assigned targets. */
@RestController
@Tag(name = "targets")
@RequestMapping(path = "/api/v1/targets", produces = MediaType.APPLICATION_JSON_VALUE)
class TargetApi {

	private final TargetShelf targets;

	TargetApi(TargetShelf targets) {
		this.targets = targets;
	}

	/**
	 * What came of a document.
	 *
	 * @param changes how many targets were assigned, revised or withdrawn
	 */
	@Schema(name = "TargetsAssigned")
	record Assigned(int changes) {
	}

	@Operation(operationId = "listTargets", summary = "The targets that count for a period")
	@GetMapping
	PageOf<TargetResource> list(Actor actor, @RequestParam Period period, @RequestParam(defaultValue = "") String unit,
			@RequestParam(defaultValue = "") String indicator, @RequestParam(defaultValue = "") String authority,
			@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size) {
		return this.targets.counting(actor, period, new TargetShelf.Wanted(unit, indicator, authority),
				new Span(page, size));
	}

	@Operation(operationId = "assignTargets", summary = "Assign, revise or withdraw targets by a document, all or none")
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	Assigned assign(Actor actor, @RequestBody TargetPaper paper) {
		ScopeDemand.require(TokenScope.PLAN);
		return new Assigned(this.targets.assign(actor, paper));
	}

}

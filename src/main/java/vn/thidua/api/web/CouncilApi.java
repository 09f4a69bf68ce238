package vn.thidua.api.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.access.Actor;
import vn.thidua.account.TokenScope;
import vn.thidua.account.token.ScopeDemand;
import vn.thidua.api.CouncilGateway;
import vn.thidua.api.DecisionResource;
import vn.thidua.api.Meeting;
import vn.thidua.api.PageOf;
import vn.thidua.api.Span;

/** What the council decides on candidates. */
@RestController
@Tag(name = "decisions")
@RequestMapping(path = "/api/v1/runs/{id}/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
class CouncilApi {

	private final CouncilGateway council;

	CouncilApi(CouncilGateway council) {
		this.council = council;
	}

	@Operation(operationId = "listDecisions", summary = "Decisions of the council, also those that were replaced")
	@GetMapping
	PageOf<DecisionResource> list(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String award,
			@RequestParam(defaultValue = "") String recipient, @RequestParam(defaultValue = "1") int page,
			@RequestParam(defaultValue = "100") int size) {
		return this.council.all(actor, id, award, recipient, new Span(page, size));
	}

	@Operation(operationId = "recordDecisions", summary = "Record what a meeting decided on candidates, all or none")
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	List<DecisionResource> record(Actor actor, @PathVariable long id, @RequestBody Meeting meeting) {
		ScopeDemand.require(TokenScope.DECIDE);
		return this.council.record(actor, id, meeting);
	}

}

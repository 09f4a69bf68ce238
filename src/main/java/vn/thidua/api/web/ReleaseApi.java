package vn.thidua.api.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.api.PageOf;
import vn.thidua.api.ReleaseResource;
import vn.thidua.api.ReleaseShelf;
import vn.thidua.api.Span;

/** Which rules were in force when. */
@RestController
@Tag(name = "releases")
@RequestMapping(path = "/api/v1/releases", produces = MediaType.APPLICATION_JSON_VALUE)
class ReleaseApi {

	private final ReleaseShelf releases;

	ReleaseApi(ReleaseShelf releases) {
		this.releases = releases;
	}

	@Operation(operationId = "listReleases",
			summary = "Releases of the rules that were put into force, the newest first")
	@GetMapping
	PageOf<ReleaseResource> list(@RequestParam(defaultValue = "1") int page,
			@RequestParam(defaultValue = "100") int size) {
		return this.releases.releases(new Span(page, size));
	}

	@Operation(operationId = "getActiveRelease", summary = "The rules in force with their packs")
	@GetMapping("/active")
	ResponseEntity<ReleaseResource> active() {
		ReleaseResource active = this.releases.active();
		return Versions.tagged(active.digest(), active);
	}

}

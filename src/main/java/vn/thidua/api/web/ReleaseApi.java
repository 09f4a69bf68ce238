package vn.thidua.api.web;

import org.springframework.http.MediaType;
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
@RequestMapping(path = "/api/v1/releases", produces = MediaType.APPLICATION_JSON_VALUE)
class ReleaseApi {

	private final ReleaseShelf releases;

	ReleaseApi(ReleaseShelf releases) {
		this.releases = releases;
	}

	@GetMapping
	PageOf<ReleaseResource> list(@RequestParam(defaultValue = "1") int page,
			@RequestParam(defaultValue = "100") int size) {
		return this.releases.releases(new Span(page, size));
	}

	@GetMapping("/active")
	ReleaseResource active() {
		return this.releases.active();
	}

}

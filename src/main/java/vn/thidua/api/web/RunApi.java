package vn.thidua.api.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
import vn.thidua.api.PageOf;
import vn.thidua.api.RunLibrary;
import vn.thidua.api.RunLines;
import vn.thidua.api.RunResource;
import vn.thidua.api.Span;
import vn.thidua.assessment.OutputFile;

/** Runs and the lines of their files. */
@RestController
@RequestMapping(path = "/api/v1/runs", produces = MediaType.APPLICATION_JSON_VALUE)
class RunApi {

	private static final Set<String> PAGING = Set.of("page", "size", "lang");

	private final RunLibrary runs;

	private final RunLines lines;

	private final DossierIntake intake;

	RunApi(RunLibrary runs, RunLines lines, DossierIntake intake) {
		this.runs = runs;
		this.lines = lines;
		this.intake = intake;
	}

	/** Which dossier to assess. */
	record Asked(String dossier) {
	}

	@GetMapping
	PageOf<RunResource> list(Actor actor, @RequestParam(defaultValue = "") String period,
			@RequestParam(defaultValue = "") String status, @RequestParam(defaultValue = "1") int page,
			@RequestParam(defaultValue = "100") int size) {
		return this.runs.runs(actor, period, status, new Span(page, size));
	}

	@GetMapping("/{id}")
	RunResource one(Actor actor, @PathVariable long id) {
		return this.runs.run(actor, id);
	}

	/**
	 * The lines of a file of the run, such as {@code outcomes} or {@code candidates};
	 * other parameters are columns.
	 */
	@GetMapping("/{id}/{file}")
	PageOf<Map<String, String>> lines(Actor actor, @PathVariable long id, @PathVariable String file,
			@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size,
			@RequestParam Map<String, String> parameters) {
		Map<String, String> wanted = new LinkedHashMap<>(parameters);
		wanted.keySet().removeAll(PAGING);
		return this.lines.lines(actor, id, file(file), wanted, new Span(page, size));
	}

	/** Begins to assess a dossier; asked again it answers with the run that there is. */
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<RunResource> start(Actor actor, @RequestBody Asked asked) {
		ScopeDemand.require(TokenScope.ASSESS);
		DossierIntake.Taken<RunResource> taken = this.intake.assess(actor,
				Objects.requireNonNullElse(asked.dossier(), ""));
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

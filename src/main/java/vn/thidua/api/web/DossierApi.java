package vn.thidua.api.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.access.Actor;
import vn.thidua.account.TokenScope;
import vn.thidua.account.token.ScopeDemand;
import vn.thidua.api.DossierIntake;
import vn.thidua.api.DossierResource;
import vn.thidua.api.PageOf;
import vn.thidua.api.Span;
import vn.thidua.assessment.run.KeptDossier;
import vn.thidua.assessment.run.StoredDossier;
import vn.thidua.unit.Register;

/** Whole dossiers of the data contract. */
@RestController
@RequestMapping(path = "/api/v1/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
class DossierApi {

	static final String ZIP = "application/zip";

	static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final DossierIntake intake;

	DossierApi(DossierIntake intake) {
		this.intake = intake;
	}

	/**
	 * Hands in a dossier as the body of the request; the same one again changes nothing.
	 * The register says whose units it is about: {@code here} for those registered here,
	 * {@code province:} or {@code owner:} with a name; where it is not said, the province
	 * that the dossier states, else whoever hands it in.
	 */
	@PostMapping(consumes = { ZIP, WORKBOOK })
	ResponseEntity<DossierResource> keep(Actor actor, @RequestBody byte[] content,
			@RequestHeader("Content-Type") MediaType type, @RequestParam(defaultValue = "dossier") String name,
			@RequestParam(defaultValue = "") String register, Locale locale) {
		ScopeDemand.require(TokenScope.ASSESS);
		String ending = type.isCompatibleWith(MediaType.parseMediaType(WORKBOOK)) ? ".xlsx" : ".zip";
		String full = name.endsWith(ending) ? name : name + ending;
		DossierIntake.Taken<DossierResource> taken = this.intake.keep(actor, new StoredDossier(full, content),
				stated(register), locale);
		return ResponseEntity.status(taken.added() ? HttpStatus.CREATED : HttpStatus.OK)
			.location(URI.create("/api/v1/dossiers/" + taken.thing().digest()))
			.body(taken.thing());
	}

	private static Optional<Register> stated(String register) {
		if (register.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(Register.parse(register)
			.orElseThrow(() -> new IllegalArgumentException(
					"register: here, province:NAME or owner:NAME, not " + register)));
	}

	@GetMapping
	PageOf<KeptDossier> list(Actor actor, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size) {
		return this.intake.dossiers(actor, name, new Span(page, size));
	}

	@GetMapping("/{digest}")
	DossierResource one(Actor actor, @PathVariable String digest, Locale locale) {
		return this.intake.dossier(actor, digest, locale);
	}

}

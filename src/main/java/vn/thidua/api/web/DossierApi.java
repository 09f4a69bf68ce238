package vn.thidua.api.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
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
import vn.thidua.account.TokenScope;
import vn.thidua.account.token.ScopeDemand;
import vn.thidua.api.DossierIntake;
import vn.thidua.api.DossierResource;
import vn.thidua.api.PageOf;
import vn.thidua.api.Span;
import vn.thidua.api.Unfit;
import vn.thidua.assessment.run.KeptDossier;
import vn.thidua.assessment.run.StoredDossier;
import vn.thidua.shared.Province;
import vn.thidua.shared.Provinces;
import vn.thidua.shared.TextFault;
import vn.thidua.unit.Register;

/** Whole dossiers of the data contract. */
@RestController
@Tag(name = "dossiers")
@RequestMapping(path = "/api/v1/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
class DossierApi {

	static final String ZIP = "application/zip";

	static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final int LONGEST_NAME = 200;

	private final DossierIntake intake;

	DossierApi(DossierIntake intake) {
		this.intake = intake;
	}

	@Operation(operationId = "handInDossier",
			summary = "Hand in a dossier as an archive or workbook; the same one again changes nothing")
	@PostMapping(consumes = { ZIP, WORKBOOK })
	ResponseEntity<DossierResource> keep(Actor actor, @RequestBody byte[] content,
			@RequestParam(defaultValue = "dossier") String name, @RequestParam(defaultValue = "") String register,
			Locale locale) {
		ScopeDemand.require(TokenScope.ASSESS);
		String ending = HandedIn.ending(content);
		demandName("name", name);
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
		Register told = Register.parse(register)
			.orElseThrow(() -> new Unfit("value", List.of("here", "province:…", "owner:…"), "register", register));
		if (told.kind() == Register.Kind.OWNER) {
			demandName("register", told.name());
		}
		if (told.kind() != Register.Kind.PROVINCE) {
			return Optional.of(told);
		}
		Provinces provinces = Provinces.shipped();
		String province = provinces.find(told.name())
			.map(Province::name)
			.orElseThrow(() -> new Unfit("value", provinces.names().stream().map("province:"::concat).toList(),
					"register", register));
		return Optional.of(new Register(Register.Kind.PROVINCE, province));
	}

	private static void demandName(String parameter, String name) {
		if (name.isBlank() || name.length() > LONGEST_NAME || TextFault.ofName(name).isPresent()) {
			throw new Unfit("name", List.of(), parameter, LONGEST_NAME);
		}
	}

	@Operation(operationId = "listDossiers", summary = "The dossiers that were handed in")
	@GetMapping
	PageOf<KeptDossier> list(Actor actor, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size) {
		return this.intake.dossiers(actor, name, new Span(page, size));
	}

	@Operation(operationId = "getDossier", summary = "A dossier that was handed in")
	@GetMapping("/{digest}")
	DossierResource one(Actor actor, @PathVariable String digest, Locale locale) {
		return this.intake.dossier(actor, digest, locale);
	}

}

package vn.thidua.api.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Actor;
import vn.thidua.account.TokenScope;
import vn.thidua.account.token.ScopeDemand;
import vn.thidua.api.EvidenceResource;
import vn.thidua.api.PageOf;
import vn.thidua.api.Span;
import vn.thidua.submission.Evidence;
import vn.thidua.submission.EvidenceDesk;

/** The files that prove what a submission says. */
@RestController
@Tag(name = "evidence")
@RequestMapping("/api/v1/submissions/{id}/evidence")
class EvidenceApi {

	private static final int LONGEST_NAME = 150;

	private final EvidenceDesk desk;

	EvidenceApi(EvidenceDesk desk) {
		this.desk = desk;
	}

	@Operation(operationId = "listEvidence", summary = "The files of a submission")
	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	PageOf<EvidenceResource> list(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "1") int page,
			@RequestParam(defaultValue = "100") int size) {
		return PageOf.of(this.desk.of(actor, id).stream().map(EvidenceResource::of).toList(), new Span(page, size));
	}

	@Operation(operationId = "getEvidence", summary = "The content of a file")
	@GetMapping(path = "/{file}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
	ResponseEntity<byte[]> one(Actor actor, @PathVariable long id, @PathVariable long file) {
		Evidence evidence = this.desk.one(actor, id, file);
		return ResponseEntity.ok()
			.eTag(evidence.digest())
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(evidence.name(), StandardCharsets.UTF_8)
						.build()
						.toString())
			.body(this.desk.content(actor, id, file));
	}

	@Operation(operationId = "addEvidence", summary = "Add a file to what is said of an indicator")
	@ResponseStatus(HttpStatus.CREATED)
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<EvidenceResource> add(Actor actor, @PathVariable long id, @RequestParam String indicator,
			@RequestParam MultipartFile file) throws IOException {
		ScopeDemand.require(TokenScope.SUBMIT);
		this.desk.add(actor, id, indicator, name(file), file.getBytes());
		EvidenceResource added = this.desk.of(actor, id)
			.stream()
			.filter((one) -> one.indicator().equals(indicator))
			.max(Comparator.comparingLong(Evidence::id))
			.map(EvidenceResource::of)
			.orElseThrow();
		return ResponseEntity.created(URI.create("/api/v1/submissions/" + id + "/evidence/" + added.id())).body(added);
	}

	@Operation(operationId = "removeEvidence", summary = "Remove a file; that it was there stays in the history")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@DeleteMapping("/{file}")
	ResponseEntity<Void> remove(Actor actor, @PathVariable long id, @PathVariable long file) {
		ScopeDemand.require(TokenScope.SUBMIT);
		this.desk.remove(actor, id, file);
		return ResponseEntity.noContent().build();
	}

	/** The last part of the name, without what cannot be seen. */
	private static String name(MultipartFile file) {
		String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
		String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
			.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", "")
			.strip();
		return base.substring(Math.max(0, base.length() - LONGEST_NAME));
	}

}

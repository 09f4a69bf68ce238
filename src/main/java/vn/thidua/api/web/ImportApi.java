package vn.thidua.api.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.access.Actor;
import vn.thidua.account.TokenScope;
import vn.thidua.account.token.ScopeDemand;
import vn.thidua.api.ImportResource;
import vn.thidua.exchange.ImportResult;
import vn.thidua.exchange.ReportImport;
import vn.thidua.shared.Period;

/** Imports of what units report: checked first, then confirmed whole. */
@RestController
@Tag(name = "imports")
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ImportApi {

	private final ReportImport imports;

	ImportApi(ReportImport imports) {
		this.imports = imports;
	}

	/**
	 * What came of a confirmed import.
	 *
	 * @param digest SHA-256 of what was handed in
	 * @param changes how many changes were made
	 * @param submissions of how many submissions
	 * @param again whether the same file had been carried out before, so that nothing was
	 * changed now
	 */
	@Schema(name = "ImportDone")
	record Done(String digest, int changes, int submissions, boolean again) {
	}

	@Operation(operationId = "checkImport",
			summary = "Check an archive, workbook or DHIS2 data value set of reports; nothing is changed")
	@PostMapping(path = "/periods/{period}/imports",
			consumes = { DossierApi.ZIP, DossierApi.WORKBOOK, MediaType.APPLICATION_JSON_VALUE })
	ImportResource check(Actor actor, @PathVariable Period period, @RequestBody byte[] content,
			@Parameter(hidden = true) @RequestHeader("Content-Type") MediaType type, Locale locale) throws IOException {
		ScopeDemand.require(TokenScope.SUBMIT);
		boolean json = MediaType.APPLICATION_JSON.isCompatibleWith(type);
		String name = "report" + (json ? ".json" : HandedIn.ending(content));
		return ImportResource.of(this.imports.check(actor, period.code(), Map.of(name, new ByteArrayResource(content))),
				locale);
	}

	@Operation(operationId = "confirmImport",
			summary = "Carry out what was checked, all of it or nothing; the same file again changes nothing")
	@PostMapping("/imports/{id}/confirm")
	Done confirm(Actor actor, @PathVariable String id) throws IOException {
		ScopeDemand.require(TokenScope.SUBMIT);
		ImportResult result = this.imports.confirm(actor, id);
		return new Done(result.done().digest(), result.done().changes(), result.done().units(), result.again());
	}

}

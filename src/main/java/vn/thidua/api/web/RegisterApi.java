package vn.thidua.api.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.account.TokenScope;
import vn.thidua.account.token.ScopeDemand;
import vn.thidua.api.IndicatorResource;
import vn.thidua.api.PageOf;
import vn.thidua.api.Registers;
import vn.thidua.api.Span;
import vn.thidua.api.UnitResource;

/** Units and indicators. */
@RestController
@Tag(name = "registers")
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class RegisterApi {

	private final Registers registers;

	RegisterApi(Registers registers) {
		this.registers = registers;
	}

	@Operation(operationId = "listUnits", summary = "The units that the account may read")
	@GetMapping("/units")
	PageOf<UnitResource> units(Actor actor, @RequestParam(defaultValue = "1") int page,
			@RequestParam(defaultValue = "100") int size) {
		return this.registers.units(actor, new Span(page, size));
	}

	@Operation(operationId = "getUnit", summary = "A unit")
	@GetMapping("/units/{code}")
	ResponseEntity<UnitResource> unit(Actor actor, @PathVariable String code) {
		return tagged(this.registers.unit(actor, code).orElseThrow(() -> new NotFound(code)));
	}

	@Operation(operationId = "putUnit", summary = "Change a unit (If-Match), or add one (If-None-Match: *)")
	@PutMapping(path = "/units/{code}", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<UnitResource> put(Actor actor, @PathVariable String code,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
			@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String none,
			@RequestBody UnitResource.Told told) {
		ScopeDemand.require(TokenScope.PLAN);
		UnitResource now = this.registers.unit(actor, code).orElse(null);
		if (Versions.adds(match, none, now != null)) {
			return tagged(this.registers.addUnit(actor, code, told));
		}
		if (now == null) {
			throw new NotFound(code);
		}
		Versions.demand(match, tag(now));
		return tagged(this.registers.changeUnit(actor, code, told));
	}

	@Operation(operationId = "listIndicators", summary = "Indicators, in the order in which they are shown")
	@GetMapping("/indicators")
	PageOf<IndicatorResource> indicators(@RequestParam(defaultValue = "1") int page,
			@RequestParam(defaultValue = "100") int size) {
		return this.registers.indicators(new Span(page, size));
	}

	@Operation(operationId = "getIndicator", summary = "An indicator")
	@GetMapping("/indicators/{code}")
	ResponseEntity<IndicatorResource> indicator(@PathVariable String code) {
		IndicatorResource one = this.registers.indicator(code).orElseThrow(() -> new NotFound(code));
		return Versions.tagged(one.version(), one);
	}

	@Operation(operationId = "putIndicator", summary = "Change an indicator (If-Match), or add one (If-None-Match: *)")
	@PutMapping(path = "/indicators/{code}", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<IndicatorResource> put(Actor actor, @PathVariable String code,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
			@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String none,
			@RequestBody IndicatorResource.Told told) {
		ScopeDemand.require(TokenScope.PLAN);
		IndicatorResource now = this.registers.indicator(code).orElse(null);
		IndicatorResource stored;
		if (Versions.adds(match, none, now != null)) {
			stored = this.registers.addIndicator(actor, code, told);
		}
		else {
			if (now == null) {
				throw new NotFound(code);
			}
			stored = this.registers.changeIndicator(actor, code, Versions.decided(match, told.version(), now.version()),
					told);
		}
		return Versions.tagged(stored.version(), stored);
	}

	/** Units bear no version: what they say is told by its own digest. */
	private static ResponseEntity<UnitResource> tagged(UnitResource unit) {
		return Versions.tagged(tag(unit), unit);
	}

	private static String tag(UnitResource unit) {
		return Versions.digest(unit.toString());
	}

}

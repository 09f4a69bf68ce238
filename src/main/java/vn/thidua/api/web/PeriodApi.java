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
import vn.thidua.api.PageOf;
import vn.thidua.api.PeriodRegister;
import vn.thidua.api.PeriodResource;
import vn.thidua.api.Span;
import vn.thidua.shared.Period;

/** Reporting periods. */
@RestController
@Tag(name = "periods")
@RequestMapping(path = "/api/v1/periods", produces = MediaType.APPLICATION_JSON_VALUE)
class PeriodApi {

	private final PeriodRegister periods;

	PeriodApi(PeriodRegister periods) {
		this.periods = periods;
	}

	@Operation(operationId = "listPeriods", summary = "Reporting periods, the latest first")
	@GetMapping
	PageOf<PeriodResource> list(@RequestParam(defaultValue = "1") int page,
			@RequestParam(defaultValue = "100") int size) {
		return this.periods.all(new Span(page, size));
	}

	@Operation(operationId = "getPeriod", summary = "A reporting period")
	@GetMapping("/{period}")
	ResponseEntity<PeriodResource> one(@PathVariable Period period) {
		return tagged(this.periods.of(period.code()).orElseThrow(() -> new NotFound(period.code())));
	}

	@Operation(operationId = "putPeriod",
			summary = "Move the deadline, close or reopen a period (If-Match), or open one (If-None-Match: *)")
	@PutMapping(path = "/{period}", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<PeriodResource> put(Actor actor, @PathVariable Period period,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
			@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String none,
			@RequestBody PeriodResource.Told told) {
		ScopeDemand.require(TokenScope.PERIODS);
		PeriodResource now = this.periods.of(period.code()).orElse(null);
		if (Versions.adds(match, none, now != null)) {
			return tagged(this.periods.open(actor, period.code(), told));
		}
		if (now == null) {
			throw new NotFound(period.code());
		}
		return tagged(this.periods.change(actor, period.code(), Versions.decided(match, told.version(), now.version()),
				told));
	}

	private static ResponseEntity<PeriodResource> tagged(PeriodResource one) {
		return Versions.tagged(one.version(), one);
	}

}

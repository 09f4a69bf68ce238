package vn.thidua.exchange.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.exchange.ReportExport;
import vn.thidua.exchange.ReportImport;
import vn.thidua.exchange.ReportTemplate;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.planning.ReportingPeriods;
import vn.thidua.submission.SubmissionReader;
import vn.thidua.unit.UnitKey;
import vn.thidua.unit.register.UnitRegister;

/**
 * Where reports are brought in and taken out, for all units of an account and for one.
 */
@Controller
class ExchangeController {

	private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final int LATEST = 10;

	private final ReportTemplate template;

	private final ReportExport export;

	private final ReportImport imports;

	private final ReportingPeriods periods;

	private final UnitRegister units;

	private final SubmissionReader submissions;

	private final Rights rights;

	ExchangeController(ReportTemplate template, ReportExport export, ReportImport imports, ReportingPeriods periods,
			UnitRegister units, SubmissionReader submissions, Rights rights) {
		this.template = template;
		this.export = export;
		this.imports = imports;
		this.periods = periods;
		this.units = units;
		this.submissions = submissions;
		this.rights = rights;
	}

	@GetMapping("/exchange")
	String overview(Actor actor, Model model) {
		List<ReportingPeriod> all = this.periods.findAllByOrderByCodeDesc();
		model.addAttribute("periods", all);
		model.addAttribute("open", all.stream().filter(ReportingPeriod::open).toList());
		model.addAttribute("mayReport", this.rights.may(actor, Action.REPORT, UnitKey.here(actor.unitCode())));
		model.addAttribute("mayMap", this.rights.everywhere(actor, Action.EDIT_PLAN));
		model.addAttribute("ownUnit", actor.unitCode());
		model.addAttribute("latest", this.imports.latest(actor, LATEST));
		return "exchange/overview";
	}

	@GetMapping("/exchange/{unit}/{period}")
	String unit(Actor actor, @PathVariable String unit, @PathVariable String period, Model model) {
		this.rights.require(actor, Action.READ_REPORT, UnitKey.here(unit));
		ReportingPeriod found = this.periods.findById(period).orElseThrow(() -> new NotFound("period " + period));
		model.addAttribute("unit", this.units.unit(unit).orElseThrow(() -> new NotFound(unit)));
		model.addAttribute("period", found);
		model.addAttribute("submission", this.submissions.find(actor, unit, period).orElse(null));
		model.addAttribute("mayReport", found.open() && this.rights.may(actor, Action.REPORT, UnitKey.here(unit)));
		return "exchange/unit";
	}

	@GetMapping("/exchange/{unit}/{period}/template.xlsx")
	void template(Actor actor, @PathVariable String unit, @PathVariable String period, HttpServletResponse response)
			throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.template.write(actor, unit, period, out);
		send(response, WORKBOOK, "mau-" + unit + "-" + period + ".xlsx", out.toByteArray());
	}

	@GetMapping("/exchange/{period}/export.zip")
	void zip(Actor actor, @PathVariable String period, @RequestParam Optional<String> unit,
			HttpServletResponse response) throws IOException {
		Optional<String> named = unit.filter((code) -> !code.isBlank());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.export.zip(actor, period, named, out);
		send(response, "application/zip", "so-lieu-" + named.orElse("tat-ca") + "-" + period + ".zip",
				out.toByteArray());
	}

	@GetMapping("/exchange/{period}/export.xlsx")
	void workbook(Actor actor, @PathVariable String period, @RequestParam Optional<String> unit,
			HttpServletResponse response) throws IOException {
		Optional<String> named = unit.filter((code) -> !code.isBlank());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.export.workbook(actor, period, named, out);
		send(response, WORKBOOK, "so-lieu-" + named.orElse("tat-ca") + "-" + period + ".xlsx", out.toByteArray());
	}

	private static void send(HttpServletResponse response, String type, String name, byte[] content)
			throws IOException {
		response.setContentType(type);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
		response.setContentLength(content.length);
		response.getOutputStream().write(content);
	}

}

package vn.thidua.planning.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.dossier.DossierTable;
import vn.thidua.planning.PlanReader;
import vn.thidua.planning.PlanRefused;
import vn.thidua.planning.intake.PlanIntake;
import vn.thidua.planning.intake.PlanUpload;
import vn.thidua.planning.intake.Taken;
import vn.thidua.shared.Period;
import vn.thidua.shared.UploadName;

/** Take over units, indicators or targets from a file: first checked, then confirmed. */
@Controller
class IntakeController {

	private static final Map<String, String> LISTS = Map.of("units", "/plans/units", "indicators", "/plans/indicators",
			"targets", "/plans");

	private final PlanIntake intake;

	private final PlanReader reader;

	private final Rights rights;

	private final Clock clock;

	IntakeController(PlanIntake intake, PlanReader reader, Rights rights, Clock clock) {
		this.intake = intake;
		this.reader = reader;
		this.rights = rights;
		this.clock = clock;
	}

	@GetMapping("/plans/import/{table:units|indicators|targets}")
	ModelAndView form(Actor actor, @PathVariable String table, @RequestParam(defaultValue = "") String period) {
		OrderForm order = Period.parse(period)
			.map((known) -> OrderForm.blank(known, LocalDate.now(this.clock)))
			.orElse(new OrderForm("", "", "", ""));
		return form(actor, table, period, order);
	}

	@PostMapping("/plans/import/{table:units|indicators|targets}")
	ModelAndView upload(Actor actor, @PathVariable String table, @RequestParam @Nullable MultipartFile file,
			@RequestParam(defaultValue = "") String period, OrderForm order) throws IOException {
		boolean targets = table.equals("targets");
		String missing = (file == null || file.isEmpty()) ? "intake.file"
				: (targets && Period.parse(period).isEmpty()) ? "periods.code" : "";
		if (!missing.isEmpty() || file == null) {
			ModelAndView page = form(actor, table, period, order).addObject("refused", missing);
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		String id = this.intake.keep(actor, DossierTable.valueOf(table.toUpperCase(Locale.ROOT)),
				UploadName.of(file.getOriginalFilename(), table), file.getBytes(),
				targets ? said(period, order) : Map.of());
		return new ModelAndView("redirect:/plans/import/check/" + id);
	}

	@GetMapping("/plans/import/check/{id}")
	ModelAndView check(Actor actor, @PathVariable String id) {
		PlanUpload upload = this.intake.of(actor, id);
		return new ModelAndView("planning/import-check").addObject("upload", upload)
			.addObject("faults", List.of())
			.addObject("order",
					new OrderForm(upload.told("document"), upload.told("documentDate"), upload.told("inForceFrom"),
							upload.told("reason")))
			.addObject("taken", this.intake.check(actor, upload));
	}

	@PostMapping("/plans/import/check/{id}/order")
	String say(Actor actor, @PathVariable String id, OrderForm order) {
		this.intake.say(actor, id, said(this.intake.of(actor, id).told("period"), order));
		return "redirect:/plans/import/check/" + id;
	}

	@PostMapping("/plans/import/check/{id}")
	String take(Actor actor, @PathVariable String id, @RequestParam String digest, RedirectAttributes redirect) {
		String list = LISTS.getOrDefault(this.intake.of(actor, id).table().base(), "/plans");
		try {
			Taken taken = this.intake.take(actor, id, digest);
			redirect.addFlashAttribute("saved", taken.changes());
			return "redirect:" + list;
		}
		catch (PlanRefused ex) {
			redirect.addFlashAttribute("refused", ex.code());
			return "redirect:/plans/import/check/" + id;
		}
	}

	private ModelAndView form(Actor actor, String table, String period, OrderForm order) {
		this.rights.require(actor, Action.EDIT_PLAN);
		return new ModelAndView("planning/import").addObject("table", table)
			.addObject("columns", DossierTable.valueOf(table.toUpperCase(Locale.ROOT)).columns())
			.addObject("period", period)
			.addObject("faults", List.of())
			.addObject("periods", this.reader.periods())
			.addObject("order", order);
	}

	private static Map<String, String> said(String period, OrderForm order) {
		Map<String, String> said = new TreeMap<>();
		said.put("period", period.strip());
		said.put("document", Objects.requireNonNullElse(order.document(), ""));
		said.put("documentDate", Objects.requireNonNullElse(order.documentDate(), ""));
		said.put("inForceFrom", Objects.requireNonNullElse(order.inForceFrom(), ""));
		said.put("reason", Objects.requireNonNullElse(order.reason(), ""));
		return said;
	}

}

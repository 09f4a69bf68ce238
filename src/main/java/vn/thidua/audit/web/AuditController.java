package vn.thidua.audit.web;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Actor;
import vn.thidua.audit.AuditExport;
import vn.thidua.audit.AuditFilter;
import vn.thidua.audit.AuditTrail;
import vn.thidua.audit.AuditVerdict;

/** Shows what was done by whom, and whether the record of it is whole. */
@Controller
class AuditController {

	private final AuditTrail trail;

	private final AuditExport export;

	private final Clock clock;

	AuditController(AuditTrail trail, AuditExport export, Clock clock) {
		this.trail = trail;
		this.export = export;
		this.clock = clock;
	}

	@GetMapping("/audit")
	String page(Actor actor, Asked asked, @RequestParam(defaultValue = "1") int page, Model model) {
		List<String> faults = asked.filter().faults();
		model.addAttribute("asked", asked.filter());
		model.addAttribute("faults", faults);
		model.addAttribute("found", this.trail.page(actor, faults.isEmpty() ? asked.filter() : AuditFilter.ALL, page));
		model.addAttribute("groups", ActionGroup.of(this.trail.actions(actor)));
		model.addAttribute("zone", this.clock.getZone());
		return "audit/list";
	}

	@GetMapping("/audit.csv")
	void csv(Actor actor, Asked asked, HttpServletResponse response) throws IOException {
		if (!asked.filter().faults().isEmpty()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		this.trail.exported(actor, asked.filter());
		response.setContentType("text/csv; charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("thidua-audit.csv").build().toString());
		this.export.csv(actor, asked.filter(), response.getOutputStream());
	}

	@PostMapping("/audit/verify")
	String verify(Actor actor, RedirectAttributes redirect) {
		AuditVerdict verdict = this.trail.verify(actor);
		redirect.addFlashAttribute("verdict", verdict);
		verdict.first()
			.flatMap((fault) -> this.trail.entry(actor, fault.seq()))
			.ifPresent((entry) -> redirect.addFlashAttribute("faulty", entry));
		return "redirect:/audit";
	}

	/** What was typed into the form; see {@link AuditFilter}. */
	record Asked(@Nullable String who, @Nullable String action, @Nullable String subject, @Nullable String from,
			@Nullable String to) {

		AuditFilter filter() {
			return new AuditFilter(given(this.who), given(this.action), given(this.subject), given(this.from),
					given(this.to));
		}

		private static String given(@Nullable String text) {
			return Objects.requireNonNullElse(text, "");
		}

	}

}

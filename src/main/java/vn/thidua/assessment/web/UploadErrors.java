package vn.thidua.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells in the form what is wrong with an upload that cannot be taken. */
@ControllerAdvice
class UploadErrors {

	@ExceptionHandler(MaxUploadSizeExceededException.class)
	String tooLarge(HttpServletRequest request, RedirectAttributes redirect) {
		if (request.getRequestURI().matches(".*/submissions/\\d+/evidence")) {
			redirect.addFlashAttribute("refused", "evidence.large");
			return "redirect:" + request.getServletPath();
		}
		if (request.getServletPath().startsWith("/exchange")) {
			redirect.addFlashAttribute("message", "exchange.files.large");
			return "redirect:/exchange";
		}
		redirect.addFlashAttribute("message", "imports.large");
		return "redirect:/imports/new";
	}

}

package vn.thidua.assessment.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells in the form what is wrong with an upload that cannot be taken. */
@ControllerAdvice
class UploadErrors {

	@ExceptionHandler(MaxUploadSizeExceededException.class)
	ModelAndView refused(MaxUploadSizeExceededException ex, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes redirect) throws IOException {
		if (NestedExceptionUtils.getMostSpecificCause(ex) instanceof FileCountLimitExceededException) {
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
			return new ModelAndView();
		}
		return new ModelAndView(tooLarge(request, redirect));
	}

	private static String tooLarge(HttpServletRequest request, RedirectAttributes redirect) {
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

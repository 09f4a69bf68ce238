package vn.thidua.assessment.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells in the form what is wrong with an upload that cannot be taken. */
@ControllerAdvice
class UploadErrors {

	@ExceptionHandler(MaxUploadSizeExceededException.class)
	String tooLarge(RedirectAttributes redirect) {
		redirect.addFlashAttribute("message", "imports.large");
		return "redirect:/imports/new";
	}

}

package vn.thidua.work.web;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.thidua.report.web.FigureText;
import vn.thidua.report.web.Words;

/** Gives the pages of the daily work what writes figures and words. */
@ControllerAdvice(basePackageClasses = WorkModel.class)
class WorkModel {

	private final MessageSource messages;

	WorkModel(MessageSource messages) {
		this.messages = messages;
	}

	@ModelAttribute("figures")
	FigureText figures(Locale locale) {
		return new FigureText(locale);
	}

	@ModelAttribute("words")
	Words words(Locale locale) {
		return new Words(this.messages, locale, new FigureText(locale));
	}

}

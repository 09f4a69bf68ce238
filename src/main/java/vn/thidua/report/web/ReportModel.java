package vn.thidua.report.web;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the pages of runs what writes figures and words. */
@ControllerAdvice(basePackageClasses = ReportModel.class)
class ReportModel {

	private final MessageSource messages;

	ReportModel(MessageSource messages) {
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

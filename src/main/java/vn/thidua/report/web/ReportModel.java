package vn.thidua.report.web;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.thidua.access.Action;
import vn.thidua.access.CurrentActor;
import vn.thidua.access.Reach;

/** Gives the pages of runs what writes figures and words. */
@ControllerAdvice(basePackageClasses = ReportModel.class)
class ReportModel {

	private final MessageSource messages;

	ReportModel(MessageSource messages) {
		this.messages = messages;
	}

	/** Whether the reader may read whole runs. */
	@ModelAttribute("wholeRuns")
	boolean wholeRuns(Authentication reader) {
		return Action.READ_RUN.reach(CurrentActor.of(reader, "").role()) == Reach.ALL;
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

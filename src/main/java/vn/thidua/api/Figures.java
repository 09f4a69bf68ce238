package vn.thidua.api;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.thidua.submission.ReportedFigure;
import vn.thidua.submission.Said;
import vn.thidua.submission.TypedRow;

/**
 * A figure as a program reports it. A field that is left out leaves what is stored,
 * {@code null} clears it.
 *
 * @param indicator the indicator's code
 * @param actual the figure: a number, or a text as people write it such as
 * {@code 140.251} or {@code 98,5%}
 * @param previous the figure of the same period of the year before, in the same way
 * @param applicable {@code no} where the indicator does not apply; then the note says why
 * @param completedOn the day on which the target was completed
 * @param note a remark
 * @param confirmation why a figure that looks implausible is right
 */
public record Figures(@JsonProperty(required = true) String indicator, Cell actual, Cell previous,
		@Schema(implementation = String.class, nullable = true) Cell applicable,
		@Schema(implementation = String.class, nullable = true) @JsonProperty("completed_on") Cell completedOn,
		@Schema(implementation = String.class, nullable = true) Cell note,
		@Schema(implementation = String.class, nullable = true) Cell confirmation) {

	private static final String NO = "no";

	/**
	 * Takes no indicator for one without a code, which is not known.
	 * @throws Unfit if a number stands where only a text can
	 */
	public Figures {
		indicator = (indicator == null) ? "" : indicator;
		textual("applicable", applicable);
		textual("completed_on", completedOn);
		textual("note", note);
		textual("confirmation", confirmation);
	}

	private static void textual(String field, Cell cell) {
		if (cell.number() != null) {
			throw new Unfit("field.text", List.of(), field);
		}
	}

	/** Whether it says that the indicator does not apply. */
	boolean absent(@Nullable ReportedFigure known) {
		boolean was = known != null && known.said() == Said.NOT_APPLICABLE;
		return this.applicable.textOr(was ? NO : "").toLowerCase(Locale.ROOT).equals(NO);
	}

	/** What then stands in the fields of the form. */
	TypedRow row(@Nullable ReportedFigure known) {
		boolean out = absent(known);
		return new TypedRow(this.indicator, (out ? Said.NOT_APPLICABLE : Said.FIGURE).name(),
				this.actual.figureOr((known == null) ? "" : known.figure()),
				this.previous.figureOr((known == null) ? "" : known.previous()),
				this.completedOn
					.textOr((known == null || known.completedOn() == null) ? "" : known.completedOn().toString()),
				this.note.textOr((known == null) ? "" : known.note()),
				this.confirmation.textOr((known == null) ? "" : known.confirmation()));
	}

	/** What was read, with what is left as it was in the words in which it was typed. */
	ReportedFigure settled(ReportedFigure read, @Nullable ReportedFigure known) {
		boolean sameFigure = known != null && !read.figure().isEmpty() && this.actual.keeps(known.figure());
		boolean samePrevious = known != null && !read.previous().isEmpty() && this.previous.keeps(known.previous());
		return new ReportedFigure(read.indicator(), read.said(),
				(sameFigure && known != null) ? known.typed() : read.typed(),
				(sameFigure && known != null) ? known.figure() : read.figure(),
				(samePrevious && known != null) ? known.previousTyped() : read.previousTyped(),
				(samePrevious && known != null) ? known.previous() : read.previous(), read.completedOn(), read.note(),
				read.confirmation());
	}

}

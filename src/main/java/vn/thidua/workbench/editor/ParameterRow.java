package vn.thidua.workbench.editor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row of a table of numbers as it stands in its file or was typed.
 *
 * @param line the line it begins on; 0 for a row that is not there yet
 * @param code the number's name, with its scope after {@code @}
 * @param value the number
 * @param from its first day; empty where it always held
 * @param to its last day; empty where it still holds
 * @param source where it was found
 * @param verified {@code yes} where its text is confirmed
 */
public record ParameterRow(int line, String code, String value, String from, String to, String source,
		String verified) {

	static final List<String> COLUMNS = List.of("code", "value", "from", "to", "source", "verified");

	/** What stands in each of the columns. */
	List<String> cells() {
		return List.of(this.code, this.value, this.from, this.to, this.source, this.verified);
	}

	/** Whether nothing was typed into a row that is not there yet. */
	boolean untouched() {
		return this.line == 0 && (this.code + this.value + this.from + this.to + this.source).isBlank();
	}

	boolean sameCells(ParameterRow other) {
		return cells().equals(other.cells());
	}

	ParameterRow until(LocalDate last) {
		return new ParameterRow(this.line, this.code, this.value, this.from, last.toString(), this.source,
				this.verified);
	}

	/** A day as the files write it, or nothing where there is none or it is no day. */
	static @Nullable LocalDate day(String text) {
		try {
			return text.isBlank() ? null : LocalDate.parse(text.strip());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}

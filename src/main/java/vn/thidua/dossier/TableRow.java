package vn.thidua.dossier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.format.RawRow;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Goal;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Day;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;
import vn.thidua.shared.YesNo;

/**
 * A line of a table whose cells are asked for by column name. What a cell lacks or holds
 * wrongly becomes a located problem, and nothing is handed out for it.
 */
final class TableRow {

	private final TableHeader header;

	private final RawRow row;

	private final FigureReader figures;

	private final Problems problems;

	private boolean faulty;

	TableRow(TableHeader header, RawRow row, FigureReader figures, Problems problems) {
		this.header = header;
		this.row = row;
		this.figures = figures;
		this.problems = problems;
	}

	/** Whether a cell asked for was missing or wrong. */
	boolean faulty() {
		return this.faulty;
	}

	Place place(String column) {
		int index = this.header.index(column);
		return this.header.place().at(this.row.line(), (index < this.header.width()) ? index + 1 : 1);
	}

	/** The cell's text; empty where blank. */
	String text(String column) {
		return this.row.cell(this.header.index(column));
	}

	/** Whether the table has the column. */
	boolean has(String column) {
		return this.header.index(column) < this.header.width();
	}

	boolean number(String column) {
		return this.row.number(this.header.index(column));
	}

	/** Refuses the line where a cell holds a formula that was never calculated. */
	void calculated(String column) {
		if (this.row.uncalculated(this.header.index(column))) {
			error(column, "cell.uncalculated", column);
		}
	}

	/** Refuses the line where a cell that must be filled is blank. */
	void required(String column) {
		if (text(column).isEmpty()) {
			error(column, "cell.missing", column);
		}
	}

	void error(String column, String code, String... details) {
		this.faulty = true;
		this.problems.error(place(column), text(column), code, details);
	}

	void warning(String column, String code, String... details) {
		this.problems.warning(place(column), text(column), code, details);
	}

	/** The figure of a cell under an indicator of that measure; nothing for none. */
	@Nullable Figure figure(String column, String measure) {
		return cell(column).figure(measure);
	}

	/** The result of an indicator that a cell holds, within the indicator's bounds. */
	@Nullable Figure result(String column, @Nullable Indicator indicator) {
		return cell(column).result(indicator);
	}

	/** The target that a cell asks for, in that direction where its text sets none. */
	@Nullable Goal goal(String column, Direction direction, String measure) {
		return cell(column).goal(direction, measure);
	}

	private FigureCell cell(String column) {
		return new FigureCell(this, column, this.row.hundredths(this.header.index(column)), this.figures);
	}

	/** The whole number of a cell; nothing where it holds none. */
	@Nullable Integer whole(String column, int least, int most) {
		return cell(column).whole(least, most);
	}

	/**
	 * The year of a cell, written plainly, never with a separator; 0 where it is missing
	 * or wrong.
	 */
	int year(String column) {
		String text = text(column);
		boolean year = text.matches("[12]\\d{3}") && Day.sensible(Integer.parseInt(text));
		if (!text.isEmpty() && !year) {
			error(column, "cell.year", column);
		}
		return year ? Integer.parseInt(text) : 0;
	}

	/** What a code leads to; a code that leads nowhere refuses the line. */
	<T> @Nullable T known(String column, Map<String, T> all, String code) {
		T known = all.get(text(column));
		if (known == null && !text(column).isEmpty()) {
			error(column, code);
		}
		return known;
	}

	@Nullable Boolean yesNo(String column) {
		Optional<Boolean> told = YesNo.read(text(column));
		if (told.isEmpty() && !text(column).isEmpty()) {
			error(column, "cell.yesNo", column);
		}
		return told.orElse(null);
	}

	/**
	 * The day of a cell, {@code 2023-12-31} or {@code 31/12/2023}; nothing where it holds
	 * none.
	 */
	@Nullable LocalDate date(String column) {
		if (text(column).isEmpty()) {
			return null;
		}
		LocalDate date = Day.read(text(column));
		if (date == null || !Day.sensible(date)) {
			error(column, (date == null) ? "cell.date" : "date.range", column);
		}
		return date;
	}

	/** The period or term of a cell; nothing where it holds none. */
	@Nullable Period period(String column) {
		if (text(column).isEmpty()) {
			return null;
		}
		Period period = Period.parseAny(text(column)).orElse(null);
		if (period == null) {
			error(column, "cell.period");
		}
		return period;
	}

	/**
	 * The choice that a cell names, in lower case as the contract writes it; nothing
	 * where it is blank.
	 */
	<E extends Enum<E>> @Nullable E choice(String column, Class<E> choices) {
		String text = text(column);
		if (text.isEmpty()) {
			return null;
		}
		E chosen = TableWords.choice(column, text, choices).orElse(null);
		if (chosen == null) {
			String names = String.join(", ",
					Arrays.stream(choices.getEnumConstants())
						.map((choice) -> choice.name().toLowerCase(Locale.ROOT))
						.toList());
			error(column, "cell.choice", column, names);
		}
		return chosen;
	}

}

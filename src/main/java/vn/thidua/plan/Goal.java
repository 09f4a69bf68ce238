package vn.thidua.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;

/**
 * What a target asks for.
 *
 * @param direction which way
 * @param strict whether the figure itself is not enough
 * @param figure the figure, or the lower end of a range
 * @param upper the upper end of a range; nothing for a single figure
 */
public record Goal(Direction direction, boolean strict, Figure figure, @Nullable Figure upper) {

	private static final Pattern PLAIN = Pattern.compile("([<>]?)(-?\\d+(?:\\.\\d+)?)(?:-(-?\\d+(?:\\.\\d+)?))?");

	/** A range, both ends included. */
	public static Goal between(Figure lower, Figure upper) {
		return new Goal(Direction.BETWEEN, false, lower, upper);
	}

	/** A single figure. */
	public static Goal of(Direction direction, boolean strict, Figure figure) {
		return new Goal(direction, strict, figure, null);
	}

	/**
	 * The goal of a direction that was printed by {@link #plain()}; nothing where the
	 * text is no such goal.
	 */
	public static Optional<Goal> parse(Direction direction, String plain) {
		Matcher match = PLAIN.matcher(plain);
		if (!match.matches() || (match.group(3) == null) == (direction == Direction.BETWEEN)) {
			return Optional.empty();
		}
		Figure figure = Figure.of(match.group(2));
		return Optional.of((match.group(3) == null) ? of(direction, !match.group(1).isEmpty(), figure)
				: between(figure, Figure.of(match.group(3))));
	}

	/** The goal as it is printed plainly: {@code 90}, {@code >90}, {@code 103-107}. */
	public String plain() {
		if (this.upper != null) {
			return this.figure.plain() + "-" + this.upper.plain();
		}
		String sign = (this.direction == Direction.AT_LEAST) ? ">" : "<";
		return (this.strict ? sign : "") + this.figure.plain();
	}

}

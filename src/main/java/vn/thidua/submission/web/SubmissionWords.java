package vn.thidua.submission.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.thidua.dossier.TypedText;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Goal;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.AssignedRevision;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.shared.VietnameseText;
import vn.thidua.submission.Doubt;
import vn.thidua.submission.Mistake;
import vn.thidua.submission.Verdict;

/** Says in the reader's language what submissions hold. */
public final class SubmissionWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

	private static final long KILOBYTE = 1 << 10;

	private static final long MEGABYTE = 1 << 20;

	private final MessageSource messages;

	private final Locale locale;

	/** Words in the language of the locale. */
	public SubmissionWords(MessageSource messages, Locale locale) {
		this.messages = messages;
		this.locale = locale;
	}

	/** A plain figure; a text that is no figure stays. */
	public String figure(String plain) {
		return plain.matches("-?\\d+(\\.\\d+)?") ? VietnameseText.of(Figure.of(plain), this.locale) : plain;
	}

	/** A plain figure as it is typed: the Vietnamese way whatever the language. */
	public String typed(String plain) {
		return plain.isEmpty() ? "" : VietnameseText.of(Figure.of(plain));
	}

	/** A difference with its sign. */
	public String signed(String plain) {
		return (plain.isEmpty() || plain.startsWith("-") || plain.equals("0")) ? figure(plain) : "+" + figure(plain);
	}

	/** A plain figure with its unit of measure. */
	public String figure(String plain, String measure) {
		boolean sign = measure.startsWith("%") || measure.startsWith("‰");
		return figure(plain) + ((sign || measure.isEmpty() || plain.isEmpty()) ? "" : " ")
				+ (plain.isEmpty() ? "" : measure);
	}

	/** A target with its bound and measure. */
	public String target(AssignedRevision target, Indicator indicator) {
		Direction direction = target.direction().isEmpty() ? indicator.direction()
				: Direction.valueOf(target.direction().toUpperCase(Locale.ROOT));
		Goal goal = TypedText.goal(target.target(), direction, indicator.measure()).value();
		if (goal == null) {
			return target.target();
		}
		Figure upper = goal.upper();
		return (upper == null) ? bound(goal) + " " + figure(goal.figure().plain(), indicator.measure())
				: figure(goal.figure().plain()) + "–" + figure(upper.plain(), indicator.measure());
	}

	/** The distance to a target, with its sign. */
	public String over(Verdict verdict, String measure) {
		if (verdict.over().isEmpty() || verdict.over().equals("0")) {
			return "";
		}
		String sign = verdict.over().startsWith("-") ? "" : "+";
		return sign + (verdict.overUnit().equals("%") ? figure(verdict.over()) + "%" : points(verdict.over(), measure));
	}

	/** Why a figure looks implausible. */
	public String doubt(Doubt doubt) {
		Object[] figures = doubt.figures().stream().map(this::figure).toArray();
		return text("submission.doubt." + doubt.kind(), figures);
	}

	/** Why something typed cannot be taken, and what to do. */
	public String mistake(Mistake mistake) {
		List<String> details = new ArrayList<>(List.of(text("submission.field." + mistake.field()), mistake.measure()));
		details.addAll(mistake.offers());
		Problem problem = Problem.error(Place.startOf(mistake.indicator()), mistake.value(), mistake.code(),
				details.toArray(String[]::new));
		return problem.reason(this.locale) + ". " + problem.remedy(this.locale) + ".";
	}

	/** The names of the fields that hold mistakes. */
	public Set<String> wrong(List<Mistake> mistakes) {
		return mistakes.stream().map((one) -> one.field() + "." + one.indicator()).collect(Collectors.toSet());
	}

	/** A period: {@code 2023-H1} as the first half of 2023. */
	public String period(String code) {
		String year = code.substring(0, Math.min(4, code.length()));
		if (code.length() < 7) {
			return text("report.period.year", year);
		}
		return (code.charAt(5) == 'M') ? text("report.period.M", year, Integer.valueOf(code.substring(6)))
				: text("report.period." + code.substring(5), year);
	}

	/** A day. */
	public String day(@Nullable LocalDate day) {
		return (day == null) ? "" : day.format(DAY);
	}

	/** A moment, in the time of this place. */
	public String moment(@Nullable TemporalAccessor moment) {
		return (moment == null) ? "" : MOMENT.withZone(ZoneId.systemDefault()).format(moment);
	}

	/** A size in kilobytes or megabytes. */
	public String size(long bytes) {
		boolean large = bytes >= MEGABYTE;
		BigDecimal size = BigDecimal.valueOf(bytes)
			.divide(BigDecimal.valueOf(large ? MEGABYTE : KILOBYTE), 1, RoundingMode.CEILING);
		return figure(size.toPlainString()) + (large ? " MB" : " KB");
	}

	/** One side of a recorded change. */
	public String change(String kind, String told) {
		boolean coded = (kind.equals("state") && !told.isEmpty()) || (kind.equals("figure") && told.startsWith("NOT_"));
		return coded ? text("submission." + (kind.equals("state") ? "state." : "said.") + told) : told;
	}

	private String points(String plain, String measure) {
		return switch (measure) {
			case "%" -> figure(plain) + " " + text("report.points.percent");
			case "‰" -> figure(plain) + " " + text("report.points.thousand");
			default -> figure(plain, measure);
		};
	}

	private static String bound(Goal goal) {
		return switch (goal.direction()) {
			case AT_LEAST -> goal.strict() ? ">" : "≥";
			case AT_MOST -> goal.strict() ? "<" : "≤";
			default -> "=";
		};
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.locale);
	}

}

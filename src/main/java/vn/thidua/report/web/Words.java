package vn.thidua.report.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.MessageSource;
import vn.thidua.plan.Outlook;
import vn.thidua.report.OutcomeLine;
import vn.thidua.report.RunHead;
import vn.thidua.shared.Figure;

/** Says in the reader's language what the cells of a run mean. */
public final class Words {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final Pattern LEVEL = Pattern.compile("\\b(?:HTXSNV|HTTNV|KHTNV|HTNV)\\b");

	private static final Pattern DECIMAL = Pattern.compile("(?<![\\d./,-])-?\\d+\\.\\d+(?![\\d./,-])");

	private final MessageSource messages;

	private final Locale locale;

	private final FigureText figures;

	/** Says it in that language. */
	public Words(MessageSource messages, Locale locale, FigureText figures) {
		this.messages = messages;
		this.locale = locale;
		this.figures = figures;
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

	/** A target with its bound and measure. */
	public String target(OutcomeLine line) {
		return Goal.of(line).map((goal) -> {
			String lower = goal.sign().isEmpty() ? this.figures.of(goal.lower()) + "–" : goal.sign() + " ";
			return lower + this.figures.of(goal.upper(), line.measure());
		}).orElse(line.target());
	}

	/** The distance to the target, in percent of it or in the indicator's measure. */
	public String over(OutcomeLine line) {
		if (line.over().isEmpty() || line.over().equals("0")) {
			return "";
		}
		String sign = line.over().startsWith("-") ? "" : "+";
		return sign + (line.overUnit().equals("%") ? this.figures.distance(line.over()) : points(line.over(), line));
	}

	/** The change against the year before. */
	public String change(OutcomeLine line) {
		if (line.change().isEmpty()) {
			return "";
		}
		String size = line.change().replaceFirst("^-", "");
		if (size.matches("[0.]+")) {
			return text("report.change.none");
		}
		return text(line.change().startsWith("-") ? "report.change.down" : "report.change.up", points(size, line));
	}

	/** A day as the contract writes it. */
	public String day(String iso) {
		return iso.isEmpty() ? "–" : LocalDate.parse(iso).format(DAY);
	}

	/** A threshold with its bound. */
	public String required(String plain) {
		String bound = plain.replaceFirst("[-\\d.].*", "");
		return bound + this.figures.of(plain.substring(bound.length()));
	}

	/**
	 * A cell of a check: decimals, levels and yes or no as the reader's language has
	 * them.
	 */
	public String cell(String plain) {
		if (plain.equals("yes") || plain.equals("no")) {
			return text("report.cell." + plain);
		}
		String full = LEVEL.matcher(plain).replaceAll((match) -> Matcher.quoteReplacement(rating(match.group())));
		return DECIMAL.matcher(full).replaceAll((match) -> Matcher.quoteReplacement(this.figures.of(match.group())));
	}

	/** A rating by its code; none where data is missing. */
	public String rating(String code) {
		return text("rating." + (code.isEmpty() ? "none" : code));
	}

	/** Under which law a run was made. */
	public String law(RunHead run) {
		String day = text("report.run.asOf", run.asOf().format(DAY));
		return text("report.run.number", run.id()) + ": "
				+ (run.draft().isEmpty() ? day : day + ", " + text("report.run.draft", run.draft()));
	}

	/** How far a target runs ahead of the calendar, or behind it. */
	public String pace(Figure pace) {
		String side = pace.zero() ? "even" : (pace.sign() < 0) ? "behind" : "ahead";
		return text("report.outlook.pace." + side, this.figures.of(pace.magnitude().plain()));
	}

	/** What the months left of a horizon ask for. */
	public String need(Outlook.Forecast forecast, int months, boolean strict, String measure) {
		Figure perMonth = forecast.perMonth();
		if (perMonth == null) {
			return text("report.outlook.need." + forecast.need());
		}
		return text("report.outlook.need." + forecast.need() + (strict ? ".strict" : ""),
				this.figures.of(perMonth.plain(), measure), months,
				this.figures.of(forecast.remaining().plain(), measure));
	}

	/** What is missing to the target, and how much. */
	public String lack(OutcomeLine line) {
		Optional<Goal> goal = Goal.of(line);
		if (line.status().equals("no_data")) {
			return text("report.lack.no_data", target(line));
		}
		if (line.actual().isEmpty() || goal.isEmpty()) {
			return text("report.lack.attested", target(line));
		}
		String key = goal.get().distance(line.actual()).matches("[0.]+") ? "report.lack.equal"
				: goal.get().under(line.actual()) ? "report.lack.under" : "report.lack.above";
		return text(key, points(goal.get().distance(line.actual()), line),
				this.figures.of(line.actual(), line.measure()), target(line));
	}

	private String points(String plain, OutcomeLine line) {
		return switch (line.measure()) {
			case "%" -> this.figures.of(plain) + " " + text("report.points.percent");
			case "‰" -> this.figures.of(plain) + " " + text("report.points.thousand");
			default -> this.figures.of(plain, line.measure());
		};
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.locale);
	}

}

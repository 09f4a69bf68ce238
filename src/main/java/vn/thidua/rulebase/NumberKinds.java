package vn.thidua.rulebase;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a number's name says of its unit, and values that cannot be of it. */
public final class NumberKinds {

	/**
	 * What is wrong with a value.
	 *
	 * @param code the code of the problem
	 * @param certain whether it cannot be; otherwise it is doubtful
	 */
	public record Fault(String code, boolean certain) {
	}

	/** The least and the most that may stand, and whether it must be whole. */
	private record Unit(String code, int least, int most, boolean whole) {

		boolean allows(BigDecimal value) {
			return value.compareTo(BigDecimal.valueOf(this.least)) >= 0
					&& value.compareTo(BigDecimal.valueOf(this.most)) <= 0
					&& (!this.whole || value.stripTrailingZeros().scale() <= 0);
		}

	}

	private static final Pattern PERCENT = Pattern.compile("(?i).*percent.*");

	private static final Pattern OF_CRITERION = Pattern.compile("(?:criterion\\.)?(\\d+)\\..*[pP]oints.*");

	/** By the shape of the name; the first that fits counts. */
	private static final Map<Pattern, Unit> UNITS = new LinkedHashMap<>();

	static {
		UNITS.put(PERCENT, new Unit("number.percent", 0, 100, false));
		UNITS.put(Pattern.compile("score\\..*"), new Unit("number.score", 0, 100, false));
		UNITS.put(Pattern.compile("(?:.*\\.)?(?:years|\\w*Years)"), new Unit("number.years", 1, 60, true));
		UNITS.put(Pattern.compile("(?:.*\\.)?(?:months|\\w*Months)"), new Unit("number.months", 0, 12, false));
		UNITS.put(Pattern.compile("discipline\\..*|.*\\.(?:localCriteria|reuse|countNewRecruits)"),
				new Unit("number.switch", 0, 1, true));
		UNITS.put(Pattern.compile("(?:.*\\.)?(?:initiatives|cstdcs|alone|with\\w+|\\w*[uU]nits)|cap\\..*\\.atMost"
				+ "|[A-Z_0-9]+\\.[A-Z_0-9]+"), new Unit("number.count", 0, 100_000, true));
	}

	private static final Pattern BEYOND_RULES = Pattern.compile("cap\\.\\w+\\.(?:percentOf\\.\\w+|atMost)"
			+ "|cap\\.HTXSNV\\.(?:fewUnits|ofFewUnits)|members\\.countNewRecruits|LDTT\\.newRecruitMonths");

	private NumberKinds() {
	}

	/** Whether the assessment itself asks for a number of that name. */
	public static boolean askedBeyondRules(String name) {
		return BEYOND_RULES.matcher(name).matches();
	}

	/** What is wrong with a number; nothing where nothing is. */
	public static Optional<Fault> fault(Parameter parameter, List<Criterion> criteria) {
		BigDecimal value = parameter.value().value();
		if (value.signum() < 0) {
			return Optional.of(new Fault("number.negative", true));
		}
		if (beyond(parameter, criteria)) {
			return Optional.of(new Fault("number.points", true));
		}
		for (Map.Entry<Pattern, Unit> known : UNITS.entrySet()) {
			if (known.getKey().matcher(parameter.name()).matches()) {
				boolean share = known.getKey() == PERCENT && value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0;
				return share ? Optional.of(new Fault("number.share", false)) : known.getValue().allows(value)
						? Optional.empty() : Optional.of(new Fault(known.getValue().code(), true));
			}
		}
		return Optional.empty();
	}

	private static boolean beyond(Parameter parameter, List<Criterion> criteria) {
		Matcher points = OF_CRITERION.matcher(parameter.name());
		return points.matches() && criteria.stream()
			.filter((criterion) -> String.valueOf(criterion.number()).equals(points.group(1)))
			.map(Criterion::points)
			.anyMatch((most) -> most != null && parameter.value().above(most));
	}

}

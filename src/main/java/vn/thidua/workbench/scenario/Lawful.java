package vn.thidua.workbench.scenario;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import vn.thidua.rulebase.RulePack;

/**
 * Puts a scenario under the law of its pack: where it does not say the day, it is the end
 * of the last whole year in force; where it does not say the province, it is the pack's.
 */
final class Lawful {

	private Lawful() {
	}

	static Given input(Scenario scenario, RulePack pack) {
		if (pack.stage().equals("achievement") || pack.stage().equals("commune-health")) {
			return scenario.input();
		}
		return scenario.input()
			.over(new Given(new LinkedHashMap<>(
					Map.of("as_of", String.valueOf(day(pack)), "province", pack.head().composition().province()))));
	}

	/**
	 * The stage that a pack's scenarios show: of a local pack, that of what it adds to.
	 */
	static String stage(RulePack pack) {
		return pack.head()
			.composition()
			.extended()
			.stream()
			.findFirst()
			.filter((extended) -> pack.stage().equals(RulePack.LOCAL) && extended.contains("/"))
			.map((extended) -> extended.substring(0, extended.indexOf('/')))
			.orElse(pack.stage());
	}

	private static LocalDate day(RulePack pack) {
		LocalDate last = pack.to();
		int year = (last == null) ? Objects.requireNonNull(pack.from()).getYear() : last.plusDays(1).getYear() - 1;
		return LocalDate.of(year, 12, 31);
	}

}

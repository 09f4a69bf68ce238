package vn.thidua.rulebase;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.assessment.fact.CommuneVerdict;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.shared.Figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RuleLimitsTests {

	private static final String LOOP = """
			package rules.commune_health.p1300_2023;

			import vn.thidua.assessment.fact.CommuneVerdict;

			rule "1300.LOOP mỗi năm gọi thêm một năm"
			    @clause(1300.LOOP) @basis("Không có") @verified(no)
			when
			    CommuneVerdict( $years : validYears )
			then
			    insertLogical( CommuneVerdict.met("1300.LOOP", $years.%s($years)) );
			end
			""";

	private static final CommuneVerdict BEGIN = CommuneVerdict.met("begin", Figure.of(2));

	@Test
	void aLoopOfEverNewFactsIsStoppedAtTheMostFirings() {
		assertThatExceptionOfType(RulesStopped.class)
			.isThrownBy(() -> conclude("plus", new RuleLimits(200, Duration.ofMinutes(1))))
			.withMessageContaining("1300.LOOP")
			.withMessageContaining("200 lần");
	}

	@Test
	void aLoopOfEverNewFactsIsStoppedWhenItsTimeIsOver() {
		assertThatExceptionOfType(RulesStopped.class)
			.isThrownBy(() -> conclude("plus", new RuleLimits(1_000_000, Duration.ofNanos(1))))
			.withMessageContaining("1300.LOOP")
			.withMessageContaining("giây");
	}

	@Test
	void aFigureThatGrowsWithEveryFiringIsStoppedBeforeItIsTooLong() {
		assertThatExceptionOfType(RulesStopped.class)
			.isThrownBy(() -> conclude("times", new RuleLimits(200, Duration.ofMinutes(1))))
			.withMessageContaining("1300.LOOP")
			.withMessageContaining("digits");
	}

	/** Seven joins of four hundred facts each, which no vetting has seen. */
	@ParameterizedTest
	@CsvSource({ "1073741824, 300, giây", "4194304, 60000, MB" })
	void aJoinWithoutEndIsStoppedInItsMiddle(long bytes, long millis, String why) {
		SmallRules.Joined joined = SmallRules.joining(new RuleLimits(1_000_000, Duration.ofMillis(millis), bytes));
		Set<Thread> before = Thread.getAllStackTraces().keySet();
		assertThatExceptionOfType(RulesStopped.class).isThrownBy(joined::conclude)
			.withMessageContaining("T.JOIN")
			.withMessageContaining(why)
			.satisfies((stopped) -> assertThat(stopped.reason(Locale.ENGLISH)).contains("was stopped"));
		assertThat(Thread.getAllStackTraces().keySet()).isSubsetOf(before);
	}

	@Test
	void rulesThatEndAreNotStopped() {
		RuleRelease release = new RuleBook(Limit.class, new RuleLimits(1, Duration.ofMinutes(1)))
			.release(Shipped.rules().files());
		PackOnDay pack = release.law(LocalDate.of(2023, 12, 31), "")
			.chosen("commune-health", "4667-2014")
			.orElseThrow();
		assertThat(release.conclude(pack, List.of(BEGIN))).isEmpty();
	}

	private static List<Object> conclude(String growth, RuleLimits limits) {
		Shipped rules = Shipped.rules().with("commune-health/1300-2023/loop.drl", LOOP.formatted(growth));
		RuleRelease release = new RuleBook(Limit.class, limits).release(rules.files());
		return release.conclude(
				release.law(LocalDate.of(2023, 12, 31), "").chosen("commune-health", "1300-2023").orElseThrow(),
				List.of(BEGIN));
	}

}

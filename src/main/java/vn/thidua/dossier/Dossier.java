package vn.thidua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.thidua.plan.Indicator;
import vn.thidua.plan.Target;
import vn.thidua.shared.Problem;
import vn.thidua.unit.Attestation;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.Honour;
import vn.thidua.unit.Initiative;
import vn.thidua.unit.Person;
import vn.thidua.unit.PersonYear;
import vn.thidua.unit.UnitYear;

/**
 * Everything known about one assessment period, read without error.
 *
 * @param head what it is about
 * @param digest SHA-256 of what was handed in
 * @param units the units by code
 * @param indicators the indicators by code
 * @param targets the assigned targets
 * @param results the reported results
 * @param scores the lines of the communes' sheets
 * @param register people, their years, honours and statements
 * @param warnings the doubts found while reading
 */
public record Dossier(DossierHead head, String digest, Map<String, HealthUnit> units, Map<String, Indicator> indicators,
		List<Target> targets, List<Result> results, List<ScoreLine> scores, Register register, List<Problem> warnings) {

	/**
	 * What is known of people and of the years before.
	 *
	 * @param people the people
	 * @param personYears people's years
	 * @param unitYears units' years
	 * @param initiatives recognised initiatives
	 * @param honours honours held
	 * @param attestations stated judgements
	 * @param honoursKnown whether honours were reported at all; if so, what is not listed
	 * is not held
	 * @param initiativesKnown whether initiatives were reported at all
	 */
	public record Register(List<Person> people, List<PersonYear> personYears, List<UnitYear> unitYears,
			List<Initiative> initiatives, List<Honour> honours, List<Attestation> attestations, boolean honoursKnown,
			boolean initiativesKnown) {
	}

	/** The same dossier with sheets that name no criteria set following that one. */
	public Dossier following(String set) {
		return new Dossier(this.head, this.digest, this.units, this.indicators, this.targets, this.results,
				this.scores.stream().map((line) -> line.following(set)).toList(), this.register, this.warnings);
	}

	/** The same dossier under the law of another day. */
	public Dossier asOf(LocalDate day) {
		List<Problem> doubts = Stream
			.concat(this.head.home().doubts(day).stream(),
					this.warnings.stream().filter((one) -> !HomeProvince.isDoubt(one)))
			.toList();
		return new Dossier(this.head.asOf(day), this.digest, this.units, this.indicators, this.targets, this.results,
				this.scores, this.register, doubts);
	}

}

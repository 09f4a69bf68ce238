package vn.thidua.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.Dossier;
import vn.thidua.shared.Figure;
import vn.thidua.unit.Attestation;
import vn.thidua.unit.Discipline;
import vn.thidua.unit.Honour;
import vn.thidua.unit.Initiative;
import vn.thidua.unit.Person;
import vn.thidua.unit.PersonYear;
import vn.thidua.unit.Rating;

/**
 * Makes people with the year 2024 and four years before; the same number always makes the
 * same person.
 */
final class GeneratedPeople {

	private static final int YEAR = GeneratedRegister.YEAR;

	private static final List<String> JUDGED = List.of("unity", "self_reliance", "active_in_emulation", "pending_case",
			"same_achievement_awarded", "fraud_found", "conduct", "conduct_good", "degradation", "movement_achievement",
			"large_contribution", "influential_achievement", "pm_movement_achievement", "long_leadership_service",
			"transferred", "old_unit_opinion");

	private static final List<String> FORMS = List.of("BK_BT", "BK_TTG", "HCLD3", "HCLD2", "HCLD1");

	private final SplittableRandom random;

	private final String code;

	private final Dossier.Register register;

	/** How good the person is, from 0 to 9. */
	private final int quality;

	/** Whether nobody of the collective falls short this year. */
	private final boolean model;

	private GeneratedPeople(int number, boolean model, Dossier.Register register) {
		this.model = model;
		this.random = new SplittableRandom(number);
		this.code = "CB%06d".formatted(number);
		this.register = register;
		this.quality = this.random.nextInt(10);
	}

	static void add(int number, String unit, boolean manager, boolean model, Dossier.Register register) {
		new GeneratedPeople(number, model, register).make(number, unit, manager);
	}

	private void make(int number, String unit, boolean manager) {
		this.register.people().add(new Person(this.code, "Người " + number, unit, "", manager, joined()));
		for (int year = YEAR - 4; year < YEAR; year++) {
			this.register.personYears().add(past(year));
			honours(year);
		}
		this.register.personYears().add(present());
		honours(YEAR);
		for (int form = 0; form < this.quality - 4 && chance(60); form++) {
			honour(FORMS.get(form), YEAR - 1 - this.random.nextInt(9));
		}
		for (int i = this.random.nextInt(4) + this.quality / 3 - 2; i > 0; i--) {
			initiative();
		}
		if (chance(30)) {
			List<String> told = new ArrayList<>(JUDGED);
			for (int i = this.random.nextInt(1, 5); i > 0; i--) {
				String predicate = told.remove(this.random.nextInt(told.size()));
				boolean bad = List.of("pending_case", "same_achievement_awarded", "fraud_found", "degradation")
					.contains(predicate);
				this.register.attestations().add(new Attestation(this.code, predicate, chance(80) != bad, ""));
			}
		}
	}

	private @Nullable LocalDate joined() {
		int months = this.random.nextInt(12 * 25);
		return chance(5) ? null : chance(4) ? LocalDate.of(YEAR, 1 + this.random.nextInt(12), 1)
				: LocalDate.of(YEAR, 1, 1).minusMonths(months);
	}

	private PersonYear past(int year) {
		int level = (this.quality + this.random.nextInt(-2, 3)) * 4 / 10;
		Rating rating = chance(3) ? null : Rating.values()[Math.max(0, Math.min(3, level))];
		return new PersonYear(this.code, year, rating, null, null, null, null, null, null, null, null, null, null,
				null);
	}

	private PersonYear present() {
		int tasks = this.random.nextInt(5, 21);
		boolean strong = this.model || chance(50 + 5 * this.quality);
		int done = strong ? tasks : this.random.nextInt(tasks / 3, tasks + 1);
		int onTime = strong ? tasks : this.random.nextInt(done / 2, done + 1);
		Integer below = chance(70) ? strong ? 0 : this.random.nextInt(tasks / 2) : null;
		boolean told = this.model || !chance(3);
		Figure leave = chance(this.model ? 0 : 6) ? Figure.of(this.random.nextInt(1, 8)) : null;
		return new PersonYear(this.code, YEAR, chance(this.model ? 0 : 10) ? Rating.values()[this.random.nextInt(4)] : null,
				chance(60) ? Figure.of(this.random.nextInt(50, 100)) : null, told ? tasks : null, told ? done : null,
				told ? onTime : null, told ? this.random.nextInt(done + 1) : null, told ? below : null,
				chance(this.model ? 0 : 5) ? Figure.of(this.random.nextInt(4, 13)) : null, leave,
				(leave == null) ? null : this.random.nextBoolean(), chance(2) ? Boolean.TRUE : null, discipline());
	}

	private @Nullable Discipline discipline() {
		return chance(20) ? null : chance(this.model ? 0 : 2) ? Discipline.values()[this.random.nextInt(1, 6)] : Discipline.NONE;
	}

	private void honours(int year) {
		boolean past = year < YEAR;
		if (past && chance(10 * this.quality)) {
			honour("LDTT", year);
		}
		if (chance(past ? 14 * this.quality - 40 : 2)) {
			honour("CSTDCS", year);
		}
		if (chance(past ? 14 * this.quality - 80 : 1)) {
			honour("CSTDBT", year);
		}
	}

	private void honour(String award, int year) {
		this.register.honours()
			.add(new Honour(this.code, award, year, "", chance(50) ? LocalDate.of(year + 1, 2, 1) : null));
	}

	private void initiative() {
		this.register.initiatives()
			.add(new Initiative(this.code, YEAR - this.random.nextInt(5),
					Initiative.Scope.values()[this.random.nextInt(3) * this.random.nextInt(2)],
					Initiative.Kind.INITIATIVE, String.valueOf(this.random.nextInt(900))));
	}

	private boolean chance(int percent) {
		return this.random.nextInt(100) < percent;
	}

}

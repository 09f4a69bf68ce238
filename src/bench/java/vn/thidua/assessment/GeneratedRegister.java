package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierHead;
import vn.thidua.dossier.HomeProvince;
import vn.thidua.dossier.NumberStyle;
import vn.thidua.shared.Period;
import vn.thidua.shared.Place;
import vn.thidua.unit.Attestation;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.Honour;
import vn.thidua.unit.Rating;
import vn.thidua.unit.UnitType;
import vn.thidua.unit.UnitYear;

/**
 * A dossier of collectives of 25 people each, ten of them under one and a hundred under
 * its own, with the year 2024 and four years before; the same number always makes the
 * same collective.
 */
final class GeneratedRegister {

	static final int YEAR = 2024;

	static final int PEOPLE = 25;

	private static final Period PERIOD = Period.parse(String.valueOf(YEAR)).orElseThrow();

	private static final List<String> JUDGED = List.of("unity", "law_abiding", "active_in_emulation",
			"model_for_others", "anti_waste", "best_of_flag_holders", "model_for_whole_country", "clean_party_mass_orgs",
			"leads_thrift_anticorruption", "pm_movement_five_years", "leads_central_cluster", "leads_thematic_movement",
			"movement_achievement", "unexpected_achievement", "large_contribution", "socio_economic_tasks",
			"stable_economy", "cultural_life", "safe_clean_environment");

	private static final List<String> FORMS = List.of("BK_BT", "BK_TTG", "HCLD3", "HCLD2", "HCLD1");

	private final Map<String, HealthUnit> units = new TreeMap<>();

	private final Dossier.Register register = new Dossier.Register(new ArrayList<>(), new ArrayList<>(),
			new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), true, true);

	private SplittableRandom random = new SplittableRandom(0);

	private GeneratedRegister() {
	}

	/** The dossier of so many people. */
	static Dossier of(int people) {
		GeneratedRegister generated = new GeneratedRegister();
		for (int unit = 0; unit < people / PEOPLE; unit++) {
			generated.unit(unit);
		}
		Place start = Place.startOf("dossier.yaml");
		DossierHead head = new DossierHead(PERIOD, PERIOD.lastDay(), NumberStyle.PLAIN, true, "", "",
				new HomeProvince("", start), start);
		return new Dossier(head, "", generated.units, Map.of(), List.of(), List.of(), List.of(), generated.register,
				List.of());
	}

	private static String code(int number) {
		return "DV%05d".formatted(number);
	}

	private void unit(int number) {
		this.random = new SplittableRandom(-1L - number);
		String code = code(number);
		String parent = (number % 100 == 0) ? "" : code(number - ((number % 10 == 0) ? number % 100 : number % 10));
		this.units.put(code, new HealthUnit(code, "Đơn vị " + number,
				(number % 5 == 0) ? UnitType.COMMUNE : UnitType.STATION, parent, "KHOI-" + number % 40, 0, null));
		int quality = this.random.nextInt(10);
		for (int year = YEAR - 4; year < YEAR; year++) {
			past(code, year, quality);
		}
		this.register.unitYears().add(present(code, quality));
		for (int form = 0; form < quality - 4 && chance(60); form++) {
			honour(code, FORMS.get(form), YEAR - 1 - this.random.nextInt(9));
		}
		for (String predicate : JUDGED) {
			if (chance(8)) {
				this.register.attestations().add(new Attestation(code, predicate, chance(80), ""));
			}
		}
		for (int person = number * PEOPLE; person < (number + 1) * PEOPLE; person++) {
			GeneratedPeople.add(person, code, person % PEOPLE < 2, quality > 6, this.register);
		}
	}

	private void past(String code, int year, int quality) {
		int level = (quality + this.random.nextInt(-2, 4)) * 4 / 10;
		Rating rating = (quality == 9) ? Rating.HTXSNV : chance(3) ? null : Rating.values()[Math.max(0, Math.min(3, level))];
		this.register.unitYears()
			.add(new UnitYear(code, year, rating, null, null, null, null, null, null, null, null, null, null, "", null,
					null));
		if (chance(12 * quality - 50)) {
			honour(code, "TTLDXS", year);
		}
		if (chance(12 * quality - 60)) {
			honour(code, "CO_BT", year);
		}
		if (chance(12 * quality - 90)) {
			honour(code, "CO_CP", year);
		}
	}

	private UnitYear present(String code, int quality) {
		boolean strong = chance(40 + 6 * quality);
		int tasks = this.random.nextInt(10, 40);
		int done = strong ? tasks : this.random.nextInt(tasks + 1);
		int onTime = strong ? tasks : this.random.nextInt(done + 1);
		Rating given = chance(40) ? strong ? Rating.HTXSNV : Rating.values()[this.random.nextInt(4)] : null;
		return new UnitYear(code, YEAR, given, null, tasks, done, onTime, this.random.nextInt(done + 1), tasks - onTime,
				null, null, chance(20) ? null : chance(15), chance(20) ? null : strong && chance(70), "", null, null);
	}

	private void honour(String code, String award, int year) {
		this.register.honours().add(new Honour(code, award, year, "", null));
	}

	private boolean chance(int percent) {
		return this.random.nextInt(100) < percent;
	}

}

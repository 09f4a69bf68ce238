package vn.thidua.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes judgements about people and units: none, some, all, and now and then a bad one.
 */
record RandomStatements(Dice dice, RandomTables tables) {

	private static final List<List<String>> OF_PEOPLE = List.of(List.of("law_abiding", "exemplary_law_abiding"),
			List.of("unity", "solidarity", "internal_unity", "united"),
			List.of("active_in_emulation", "active_emulation", "regular_effective_emulation_movement"),
			List.of("studying"), List.of("healthy_ethics"), List.of("self_reliance"), List.of("conduct"),
			List.of("conduct_good"));

	private static final List<List<String>> OF_UNITS = List.of(List.of("law_abiding", "exemplary_law_abiding"),
			List.of("unity", "solidarity", "internal_unity", "united"),
			List.of("active_in_emulation", "active_emulation", "regular_effective_emulation_movement"),
			List.of("state_obligations_met"), List.of("quality_assured"), List.of("faults_fixed"));

	private static final List<String> REPROACHES = List.of("pending_case", "same_achievement_awarded", "fraud_found");

	void ofPerson(String person, boolean good) {
		make(person, OF_PEOPLE, good);
		if (this.dice.chance(10)) {
			this.tables.state(person, "transferred", this.dice.pick("yes", "yes", "yes", "no"));
			opinion(person, good);
		}
		if (this.dice.chance(good ? 1 : 5)) {
			this.tables.state(person, this.dice.pick("degradation", "unit_corruption"), this.dice.pick("yes", "no"));
		}
	}

	private void opinion(String person, boolean good) {
		if (this.dice.chance(75)) {
			this.tables.state(person, "old_unit_opinion", (good || this.dice.chance(50)) ? "yes" : "no");
		}
	}

	void ofUnit(String unit, boolean good) {
		make(unit, OF_UNITS, good);
	}

	private void make(String recipient, List<List<String>> judgements, boolean good) {
		int told = this.dice.pick(0, 0, 50, 100);
		for (List<String> synonyms : judgements) {
			if (this.dice.chance(told)) {
				this.tables.state(recipient, this.dice.from(synonyms), bad(good) ? "no" : "yes");
				if (this.dice.chance(good ? 1 : 3)) {
					this.tables.state(recipient, this.dice.from(synonyms), this.dice.pick("yes", "no"));
				}
			}
		}
		int cleared = this.dice.pick(0, 50, 100);
		for (String reproach : new ArrayList<>(REPROACHES)) {
			if (this.dice.chance(cleared)) {
				this.tables.state(recipient, reproach, bad(good) ? "yes" : "no");
			}
		}
	}

	private boolean bad(boolean good) {
		return !good && this.dice.chance(8);
	}

}

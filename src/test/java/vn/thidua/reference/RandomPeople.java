package vn.thidua.reference;

import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the staff of units. */
record RandomPeople(Dice dice, RandomTables tables) {

	/**
	 * The staff of a unit: those who deserve a title are about a half, about seven
	 * tenths, or all.
	 */
	void staff(String unit) {
		if (this.dice.chance(12)) {
			plain(unit);
			return;
		}
		int count = this.dice.chance(88) ? this.dice.between(1, 10) : this.dice.pick(20, this.dice.between(11, 40));
		int share = this.dice.pick(0, 50, 50, 70, 70, 100, 100, 100);
		int good = Math.max(0, Math.min(count, (count * share + 50) / 100 + this.dice.pick(-1, 0, 0, 1)));
		int vague = this.dice.pick(0, 0, 0, 10, 30);
		boolean spotless = this.dice.chance(30);
		int careful = this.dice.pick(0, 0, 100);
		for (int i = 0; i < count; i++) {
			String code = unit + "/" + this.dice.pick("a", "B", "é") + i;
			person(code, unit, i < good || this.dice.chance(careful), i < good, !spotless && this.dice.chance(vague));
		}
		if (this.dice.chance(60)) {
			this.tables.state(unit + "/head", "head_of_unit", this.dice.pick("yes", "yes", "no"));
			person(unit + "/head", unit, true, true, false);
		}
	}

	/**
	 * People of whom little but a good rating is told, in numbers about those of caps.
	 */
	private void plain(String unit) {
		int count = this.dice.pick(4, 5, 8, 10, 20, 20) + this.dice.pick(0, 0, 1);
		for (int i = 0; i < count; i++) {
			String code = unit + "/p" + i;
			this.tables.add("people.csv",
					Row.of("person", code, "name", "Người " + i, "unit", unit, "joined", "2001-01-01"));
			this.tables.add("person_years.csv", Row.of("person", code, "year", this.tables.ago(0), "rating",
					(i < count - this.dice.between(0, 2)) ? "HTTNV" : "HTXSNV", "discipline", "none"));
			if (this.dice.chance(30)) {
				this.tables.initiative(code, "co_so", 0);
			}
		}
	}

	/** Managers without staff, whose own work is about the limits. */
	void managers(String unit) {
		for (int i = this.dice.between(2, 5); i > 0; i--) {
			this.tables.add("people.csv", Row.of("person", "m" + i, "name", "Người " + i, "unit", unit, "manager",
					this.dice.pick("yes", "yes", "yes", "no"), "joined", ""));
			Map<String, String> row = new RandomWork(this.dice).strong("below");
			row.put("person", "m" + i);
			row.put("year", this.tables.ago(0));
			row.put("score", this.dice.pick("90", "70", "50"));
			this.tables.add("person_years.csv", row);
		}
	}

	private void person(String code, String unit, boolean complete, boolean good, boolean vague) {
		boolean recent = this.dice.chance(15);
		String joined = recent
				? this.tables.ago(0)
						+ this.dice.pick("-01-01", "-03-01", "-03-02", "-07-01", "-07-02", "-04-01", "-12-31")
				: this.dice.pick("", this.tables.ago(1) + "-06-15", "2015-01-01");
		this.tables.add("people.csv",
				Row.of("person", code, "name", "Người " + code, "unit", unit, "manager",
						code.endsWith("head") ? this.dice.pick("yes", "yes", "no")
								: this.dice.pick("", "", "no", "yes"),
						"joined", (good && recent && this.dice.chance(60)) ? this.tables.ago(0) + "-01-01" : joined));
		if (!this.dice.chance(vague ? 40 : 2)) {
			Map<String, String> row = year(complete, good, vague);
			row.put("person", code);
			row.put("year", this.tables.ago(0));
			this.tables.add("person_years.csv", row);
		}
		if (this.dice.chance(20)) {
			this.tables.add("person_years.csv", Row.of("person", code, "year",
					this.tables.ago(this.dice.pick(1, 2, -1)), "rating", this.dice.from(Rated.LEVELS)));
		}
		new RandomStatements(this.dice, this.tables).ofPerson(code, good);
		history(code, good);
	}

	private Map<String, String> year(boolean complete, boolean good, boolean vague) {
		RandomWork work = new RandomWork(this.dice);
		Map<String, String> row = new LinkedHashMap<>(
				(good || this.dice.chance(30)) ? work.strong("below") : work.weak("below"));
		if (this.dice.chance(20)) {
			row.keySet().forEach((column) -> row.put(column, ""));
		}
		row.put("score", this.tables.figure(work.score(good)));
		row.put("rating", vague || this.dice.chance(50) ? "" : rating(complete, good));
		row.put("discipline", (good || this.dice.chance(85)) ? this.dice.pick("", "none", "none") : this.dice
			.pick("khien_trach", "canh_cao", "khien_trach", "ha_bac_luong", "cach_chuc", "buoc_thoi_viec"));
		if (this.dice.chance(good ? 25 : 50)) {
			row.put("months", this.tables.figure(good ? this.dice.pick("12", "11", "10", "6", "9")
					: this.dice.pick("12", "10", "9.5", "9", "7", "6", "5.5", "5", "0")));
		}
		if (this.dice.chance(good ? 5 : 25)) {
			row.put("leave_months", this.tables.figure(this.dice.pick("0", "2", "2.5", "3", "4", "6", "6.5", "7")));
		}
		row.put("maternity", this.dice.pick("", "", "no", "no", this.dice.pick("no", "yes")));
		row.put("training", this.dice.pick("", "", "no", "no", this.dice.pick("no", "yes")));
		return row;
	}

	private String rating(boolean complete, boolean good) {
		if (good) {
			return this.dice.pick("HTTNV", "HTTNV", "HTTNV", "HTXSNV");
		}
		return complete ? "HTNV" : this.dice.pick("HTNV", "KHTNV", "HTTNV");
	}

	/** Titles with and without gaps, and initiatives of all scopes, of the last years. */
	private void history(String code, boolean good) {
		int held = this.dice.pick(0, 0, 60, 90);
		for (int ago = 0; ago < 5; ago++) {
			if (this.dice.chance((ago == 0) ? held / 6 : held)) {
				this.tables.honour(code, "CSTDCS", ago);
			}
			if (this.dice.chance((ago == 0) ? held / 6 : held / 2)) {
				this.tables.honour(code, "CSTDBT", ago);
			}
		}
		if (this.dice.chance(3)) {
			this.tables.honour(code, this.dice.pick("LDTT", "CSTDTQ", "BK_BT"), this.dice.between(0, 1));
		}
		while (this.dice.chance(good ? 55 : 30)) {
			this.tables.initiative(code, this.dice.pick("co_so", "bo_tinh", "toan_quoc"),
					this.dice.pick(0, 0, 1, 2, 3, -1));
		}
	}

}

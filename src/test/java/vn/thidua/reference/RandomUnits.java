package vn.thidua.reference;

import java.util.LinkedHashMap;
import java.util.Map;

/** Makes units, their years and their targets. */
record RandomUnits(Dice dice, RandomTables tables) {

	/** A unit above others, with figures about the limits for its managers. */
	void lead(String unit) {
		this.tables.add("units.csv", Row.of("unit", unit, "name", "Trung tâm", "parent", ""));
		this.tables.add("unit_years.csv",
				Row.of("unit", unit, "year", this.tables.ago(0), "rating", this.dice.pick("", "HTXSNV"), "score",
						this.dice.pick("", "90"), "tasks", "10", "done", this.dice.pick("10", "10", "10", "8", "7"),
						"on_time", this.dice.pick("8", "7", "10"), "exceeded", this.dice.pick("4", "5", "5")));
	}

	/** A unit of which a rating is told, or figures about the limits of points. */
	void component(String unit, String parent, String rating) {
		this.tables.add("units.csv", Row.of("unit", unit, "name", "Khoa " + unit, "parent", parent));
		boolean middling = this.dice.chance(30);
		this.tables.add("unit_years.csv",
				Row.of("unit", unit, "year", this.tables.ago(0), "rating", rating, "score",
						middling ? this.dice.pick("50", "69") : this.dice.pick("", "90", "95"), "tasks",
						this.dice.pick("", "10", "10"), "done", "10", "on_time",
						middling ? this.dice.pick("7", "8", "8") : "10", "exceeded", this.dice.pick("2", "3", "5")));
	}

	void add(String unit, String parent, boolean good) {
		this.tables.add("units.csv",
				Row.of("unit", unit, "name", "Đơn vị " + unit, "type",
						this.dice.pick("", "hospital", "station", "department"), "parent", parent, "block",
						this.dice.pick("", "K1")));
		year(unit, good);
		new RandomStatements(this.dice, this.tables).ofUnit(unit, good);
		if (this.dice.chance(40)) {
			targets(unit);
		}
		for (String title : new String[] { "TTLDTT", "TTLDXS" }) {
			for (int ago = 0; ago < 3; ago++) {
				if (this.dice.chance(good ? 15 : 5)) {
					this.tables.honour(unit, title, ago);
				}
			}
		}
	}

	private void year(String unit, boolean good) {
		RandomWork work = new RandomWork(this.dice);
		boolean given = this.dice.chance((this.tables.year() == 2026) ? 30 : 55);
		Map<String, String> row = new LinkedHashMap<>();
		if (!given || this.dice.chance(50)) {
			row.putAll((good || this.dice.chance(40)) ? work.strong("late") : work.weak("late"));
		}
		row.put("unit", unit);
		row.put("year", this.tables.ago(0));
		row.put("score", this.tables.figure(work.score(good)));
		row.put("rating",
				!given ? "" : good ? this.dice.pick("HTTNV", "HTXSNV") : this.dice.pick("KHTNV", "HTNV", "HTTNV"));
		row.put("components_failed", this.dice.pick("", "", "0", "0", good ? "0" : "1"));
		row.put("wrongdoing", this.dice.pick("", "no", good ? "no" : this.dice.pick("no", "no", "no", "yes")));
		if (this.dice.chance(90)) {
			this.tables.add("unit_years.csv", row);
		}
		if (this.dice.chance(30)) {
			row.put("year", this.tables.ago(this.dice.pick(1, 2, -1)));
			this.tables.add("unit_years.csv", row);
		}
		if (this.dice.chance(10)) {
			this.tables.add("unit_years.csv", Row.of("unit", unit, "year", this.tables.ago(0), "field",
					"an toàn thực phẩm", "rating", this.dice.from(Rated.LEVELS)));
		}
	}

	private void targets(String unit) {
		int most = this.dice.between(1, 10);
		boolean known = this.dice.chance(80);
		int met = this.dice.pick(100, 100, 90, 80, 70, 60, 50, 40);
		for (int i = 0; i < most; i++) {
			String indicator = "I" + i;
			boolean listed = this.tables.rows()
				.get("indicators.csv")
				.stream()
				.anyMatch((row) -> row.get("indicator").equals(indicator));
			if (!listed) {
				this.tables.add("indicators.csv", Row.of("indicator", indicator, "name", "Chỉ tiêu " + i, "measure",
						"lượt", "direction", "at_least"));
			}
			boolean later = this.dice.chance(5);
			this.tables.add("targets.csv", Row.of("unit", unit, "indicator", indicator, "target", "100", "horizon",
					later ? this.tables.ago(-1) : ""));
			if (this.dice.chance(4)) {
				this.tables.add("results.csv",
						Row.of("unit", unit, "indicator", indicator, "note", "Không có đối tượng", "applicable", "no"));
				continue;
			}
			boolean reached = this.dice.chance(met);
			this.tables.add("results.csv",
					Row.of("unit", unit, "indicator", indicator, "actual",
							later ? this.dice.pick("40", "100", "120") : "", "attested",
							(later || (!known && this.dice.chance(30))) ? ""
									: reached ? this.dice.pick("met", "exceeded") : "not_met"));
		}
	}

}

package vn.thidua.reference;

import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the figures of a year's tasks. */
record RandomWork(Dice dice) {

	/** Figures that lead to one of the higher levels. */
	Map<String, String> strong(String below) {
		int tasks = this.dice.pick(10, 10, 10, 20, 5, 7);
		int share = below.equals("late") ? this.dice.pick(30, 30, 50) : this.dice.pick(30, 50, 50, 60);
		int exceeded = Math.max(0, tasks * share / 100 + this.dice.pick(-1, 0, 0, 1));
		return row(below, tasks, tasks, tasks, Math.min(tasks, exceeded), this.dice.pick("0", "0", ""));
	}

	/** Any figures, about the limits of 20, 50, 70, 80 and 100 percent. */
	Map<String, String> weak(String below) {
		int tasks = this.dice.pick(10, 10, 10, 20, 5, 7, 1, 0);
		int done = tasks * this.dice.pick(100, 100, 100, 100, 90, 80, 70, 69, 60, 50, 40) / 100;
		int onTime = done - Math.min(done, tasks * this.dice.pick(0, 0, 0, 10, 20, 20, 30, 50, 60) / 100);
		int exceeded = Math.min(onTime, tasks * this.dice.pick(0, 20, 30, 40, 50, 60) / 100);
		return row(below, tasks, done, onTime, exceeded,
				this.dice.pick("", "0", String.valueOf(tasks * this.dice.pick(0, 10, 20, 30, 50, 60) / 100)));
	}

	private Map<String, String> row(String belowName, int tasks, int done, int onTime, int exceeded, String below) {
		Map<String, String> row = new LinkedHashMap<>(
				Row.of("tasks", String.valueOf(tasks), "done", String.valueOf(done), "on_time", String.valueOf(onTime),
						"exceeded", String.valueOf(exceeded), belowName, below));
		if (this.dice.chance(15)) {
			row.put(this.dice.pick("tasks", "done", "on_time", "exceeded", belowName), "");
		}
		if (this.dice.chance(3)) {
			row.put("on_time", "");
			row.put(belowName, "");
		}
		return row;
	}

	String score(boolean good) {
		return good ? this.dice.pick("70", "75.5", "80", "89.99", "90", "90.0", "95", "98.5", "100")
				: this.dice.pick("", "49.9", "50", "55", "69.99", "70", "30", "89.5", "90");
	}

}

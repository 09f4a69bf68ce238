package vn.thidua.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ratings of a dossier's year: given ones, else computed ones. */
record Ratings(Register register, Law law, Map<String, Rated> units, Map<String, Rated> people) {

	static Ratings of(Register register, Law law) {
		Ratings ratings = new Ratings(register, law, new HashMap<>(), new HashMap<>());
		register.units().keySet().forEach(ratings::rateUnit);
		register.workers().forEach((worker) -> ratings.people.put(worker.code(), ratings.rate(worker)));
		return ratings;
	}

	private void rateUnit(String unit) {
		this.register.children(unit).forEach(this::rateUnit);
		Rated given = Rated.given(this.register.unitYear(unit).text("rating"));
		if (given.is("")) {
			given = Rated
				.computed(this.law.byPoints() ? new RatingByPoints(this.register, this.law, this.units).rate(unit)
						: new RatingByTasks(this.register, this.law, this.units).rate(unit));
		}
		this.units.put(unit, given);
	}

	private Rated rate(Worker worker) {
		Rated given = Rated.given(worker.cells().text("rating"));
		if (!given.is("")) {
			return given;
		}
		return Rated.computed(this.law.byPoints() ? new RatingByPoints(this.register, this.law, this.units).rate(worker)
				: new RatingByTasks(this.register, this.law, this.units).rate(worker));
	}

	Rated of(String recipient) {
		return this.people.containsKey(recipient) ? this.people.get(recipient)
				: this.units.getOrDefault(recipient, Rated.given(""));
	}

	/** How somebody compares with others under a cap. */
	Standing standing(Worker worker) {
		return new Standing(of(worker.code()).rank(), worker.cells().figure("score"), worker.work().excess(),
				this.register.memory().widest(worker.code(), 1));
	}

	private Standing standing(String unit) {
		return new Standing(of(unit).rank(), this.register.unitYear(unit).figure("score"),
				this.register.work(unit).excess(), -1);
	}

	List<Map<String, String>> rows() {
		Map<String, Quota> quotas = quotas();
		List<Map<String, String>> rows = new ArrayList<>();
		this.people.forEach((code, rated) -> rows.add(row(code, "", rated, quotas)));
		this.units.forEach((code, rated) -> rows.add(row(code, "", rated, quotas)));
		for (Cells cells : this.register.unitYears()) {
			if (!cells.text("field").isEmpty()) {
				rows.add(row(cells.text("unit"), cells.text("field"), Rated.given(cells.text("rating")), Map.of()));
			}
		}
		rows.sort(Comparator.comparing((Map<String, String> row) -> row.get("recipient"))
			.thenComparing((row) -> row.get("field")));
		return rows;
	}

	private Map<String, String> row(String code, String field, Rated rated, Map<String, Quota> quotas) {
		Quota quota = quotas.getOrDefault(code, Quota.NONE);
		return Row.of("recipient", code, "year", String.valueOf(this.register.year()), "rating", rated.level(),
				"source", rated.source(), "quota", quota.size(), "within_quota", quota.within(), "field", field);
	}

	private Map<String, Quota> quotas() {
		Map<String, Quota> quotas = new HashMap<>();
		if (this.law.limitsExcellentPeople()) {
			Quota.group(this.register.workers(), (worker) -> List.of(worker.unit(), worker.manager()))
				.forEach((group) -> quotas.putAll(Quota.share(excellent(group), percent(group.get(0).unit()),
						group.stream().filter((worker) -> of(worker.code()).is("HTTNV")).count())));
		}
		if (this.law.byPoints()) {
			Quota.group(this.register.units().keySet(), this.register::parent)
				.forEach((group) -> quotas.putAll(unitQuotas(group)));
		}
		return quotas;
	}

	private Map<String, Standing> excellent(List<Worker> group) {
		Map<String, Standing> excellent = new HashMap<>();
		group.stream()
			.filter((worker) -> of(worker.code()).is("HTXSNV"))
			.forEach((worker) -> excellent.put(worker.code(), standing(worker)));
		return excellent;
	}

	private Map<String, Quota> unitQuotas(List<String> group) {
		Map<String, Standing> excellent = new HashMap<>();
		group.stream().filter((unit) -> of(unit).is("HTXSNV")).forEach((unit) -> excellent.put(unit, standing(unit)));
		if (Ratio.of(group.size()).below(this.law.bar(Bar.FEW_UNITS))) {
			return Quota.of(excellent, 1);
		}
		return Quota.share(excellent, percent(this.register.parent(group.get(0))),
				group.stream().filter((unit) -> of(unit).is("HTTNV")).count());
	}

	/** How many in a hundred inside a unit. */
	private Ratio percent(String unit) {
		boolean outstanding = this.law.byPoints() && this.units.getOrDefault(unit, Rated.given("")).is("HTXSNV");
		return this.law.bar(outstanding ? Bar.RATING_CAP_OUTSTANDING : Bar.RATING_CAP);
	}

}

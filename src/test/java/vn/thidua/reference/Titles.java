package vn.thidua.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The titles of the ladders, each after those it rests on. */
record Titles(Register register, Law law, Ratings ratings, Map<List<String>, Candidate> candidates) {

	static Titles of(Register register, Law law, Ratings ratings) {
		Titles titles = new Titles(register, law, ratings, new HashMap<>());
		PersonTitles people = new PersonTitles(register, law, ratings, titles);
		register.workers().forEach((worker) -> titles.add(people.advanced(worker)));
		register.workers().forEach((worker) -> titles.add(people.grassroots(worker)));
		if (law.old()) {
			titles.capGrassroots();
		}
		register.workers().forEach((worker) -> titles.add(people.provincial(worker)));
		register.workers().forEach((worker) -> titles.add(people.national(worker)));
		UnitTitles units = new UnitTitles(register, law, ratings, titles);
		register.units().keySet().forEach((unit) -> titles.add(units.advanced(unit)));
		register.units().keySet().forEach((unit) -> titles.add(units.excellent(unit)));
		return titles;
	}

	private void add(Candidate candidate) {
		this.candidates.put(List.of(candidate.recipient(), candidate.award()), candidate);
	}

	/** Whether a title of the year is held. */
	Verdict held(String recipient, String award) {
		Verdict decided = this.candidates.get(List.of(recipient, award)).held();
		return (this.register.memory().honoured(recipient, award, 0) == Verdict.PASS) ? Verdict.PASS : decided;
	}

	/** Whether a title is held in each of so many years up to this. */
	Verdict run(String recipient, String award, int years) {
		Verdict run = held(recipient, award);
		for (int ago = 1; ago < years; ago++) {
			run = run.and(this.register.memory().honoured(recipient, award, ago));
		}
		return run;
	}

	private void capGrassroots() {
		for (List<Worker> unit : Quota.group(this.register.workers(), Worker::unit)) {
			long advanced = unit.stream().filter((worker) -> held(worker.code(), "LDTT").holds()).count();
			Map<String, Standing> standings = new HashMap<>();
			unit.stream()
				.filter((worker) -> fighter(worker).status().equals("eligible"))
				.forEach((worker) -> standings.put(worker.code(), this.ratings.standing(worker)));
			Map<String, Quota> places = Quota.share(standings, this.law.bar(Bar.FIGHTERS_CAP), advanced);
			unit.stream()
				.filter((worker) -> places.containsKey(worker.code()))
				.forEach((worker) -> add(fighter(worker).with(places.get(worker.code()))));
		}
	}

	private Candidate fighter(Worker worker) {
		return this.candidates.get(List.of(worker.code(), "CSTDCS"));
	}

	private List<Candidate> sorted() {
		return this.candidates.values()
			.stream()
			.sorted(Comparator.comparing(Candidate::recipient).thenComparing(Candidate::award))
			.toList();
	}

	List<Map<String, String>> candidateRows() {
		return sorted().stream().map((candidate) -> candidate.row(this.law.regime())).toList();
	}

	List<Map<String, String>> checkRows() {
		List<Map<String, String>> rows = new ArrayList<>();
		sorted().forEach((candidate) -> rows.addAll(candidate.checkRows()));
		return rows;
	}

}

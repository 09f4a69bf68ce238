package vn.thidua.reference;

/** The titles of people. */
record PersonTitles(Register register, Law law, Ratings ratings, Titles titles) {

	private Clauses clauses(Worker worker, String award) {
		return Clauses.of(this.law, this.register.memory(), worker.code(), award);
	}

	/** Lao động tiên tiến. */
	Candidate advanced(Worker worker) {
		Clauses clauses = clauses(worker, "LDTT");
		clauses.add("E1", this.ratings.of(worker.code()).atLeast("HTTNV"));
		if (this.law.old()) {
			clauses.add("E2", clauses.judged("law_abiding", "solidarity", "active_in_emulation"));
			clauses.add("E3", clauses.judged("studying", "healthy_ethics"));
		}
		else {
			clauses.add("E2", clauses.judged("self_reliance", "solidarity", "active_in_emulation"));
		}
		if (this.law.barsRecruits()) {
			clauses.add("X1", (worker.joined() == null) ? Verdict.PRESUMED
					: Verdict.of(!worker.tooNew(this.law.recruitMonths())));
		}
		clauses.add("X2", worker.disciplineBelow(this.law.whole(Bar.PERSON_DISCIPLINE)));
		if (this.register.memory().claims(worker.code(), "transferred")) {
			clauses.add("N3", this.register.memory().fact(worker.code(), "old_unit_opinion"));
		}
		return clauses.candidate();
	}

	/** Chiến sĩ thi đua cơ sở. */
	Candidate grassroots(Worker worker) {
		Verdict initiative = this.register.memory().initiative(worker.code(), "co_so", 1);
		Verdict excellent = this.ratings.of(worker.code()).atLeast("HTXSNV");
		return clauses(worker, "CSTDCS").add("E1", this.titles.held(worker.code(), "LDTT"))
			.add("E2", this.law.old() ? initiative : excellent.or(initiative))
			.candidate();
	}

	/** Chiến sĩ thi đua Bộ, ban, ngành, tỉnh. */
	Candidate provincial(Worker worker) {
		return clauses(worker, "CSTDBT")
			.add("E1", this.titles.run(worker.code(), "CSTDCS", this.law.whole(Bar.PROVINCIAL_RUN)))
			.add("E2", initiative(worker, "bo_tinh", Bar.PROVINCIAL_SPAN))
			.candidate();
	}

	/** Chiến sĩ thi đua toàn quốc. */
	Candidate national(Worker worker) {
		return clauses(worker, "CSTDTQ")
			.add("E1", this.titles.run(worker.code(), "CSTDBT", this.law.whole(Bar.NATIONAL_RUN)))
			.add("E2", initiative(worker, "toan_quoc", Bar.NATIONAL_SPAN))
			.candidate();
	}

	private Verdict initiative(Worker worker, String scope, Bar span) {
		return this.register.memory().initiative(worker.code(), scope, this.law.whole(span));
	}

}

package vn.thidua.reference;

/** The numbers of the law, as far as this evaluator knows them. */
enum Bar {

	/** Months a recruit must have worked under the law of 2003. */
	RECRUIT_2003(10),
	/** Months a recruit must have worked under the law of 2022. */
	RECRUIT_2022(6),
	/** Share of advanced workers in an advanced collective, exceeded under 2003. */
	HALF_2003(50),
	/** The same, reached under 2022. */
	HALF_2022(50),
	/** Share of advanced workers in an excellent collective. */
	SEVENTY(70),
	/** Share of members that completed their tasks in an excellent collective. */
	ALL_COMPLETE(100),
	/** Grassroots fighters in an excellent collective. */
	FIGHTERS(1),
	/** Grassroots fighters for each hundred advanced workers under 2003. */
	FIGHTERS_CAP(15),
	/** Years of the lower title before the provincial one. */
	PROVINCIAL_RUN(3),
	/** Years of the lower title before the national one. */
	NATIONAL_RUN(2),
	/** Years in which a provincial initiative counts. */
	PROVINCIAL_SPAN(3),
	/** Years in which a national initiative counts. */
	NATIONAL_SPAN(2),
	/** The discipline that bars a person: reprimand. */
	PERSON_DISCIPLINE(1),
	/** The discipline that bars a collective: warning. */
	MEMBER_DISCIPLINE(2),
	/** Months below which nobody is rated. */
	RATED_MONTHS(6),
	/** Months of leave that bound the rating under Decree 90. */
	LEAVE_MONTHS(3),
	/** Share of tasks exceeded by somebody rated excellent. */
	EXCEEDED(50),
	/** Largest share not assured of somebody rated as having completed. */
	NOT_ASSURED(20),
	/** Share not assured above which nothing is completed. */
	MOSTLY_NOT_ASSURED(50),
	/** Share of tasks exceeded by the unit of a manager rated excellent. */
	UNIT_EXCEEDED(50),
	/** Share of tasks on time of the unit of a manager rated good. */
	UNIT_ON_TIME(80),
	/** Share of tasks done, exceeded by the unit of a manager rated as completing. */
	UNIT_DONE(70),
	/** Share of tasks done below which a unit's manager has not completed. */
	UNIT_NOT_DONE(50),
	/** Share of components rated good or better. */
	COMPONENTS_GOOD(70),
	/** Share of components rated as completing, for the third level. */
	COMPONENTS_COMPLETE(70),
	/** Points of the first level under Decree 233. */
	EXCELLENT_SCORE(90),
	/** Points of the second level. */
	GOOD_SCORE(70),
	/** Points of the third level. */
	COMPLETE_SCORE(50),
	/** Share of tasks exceeded by an excellent unit. */
	UNIT_EXCEEDED_2026(30),
	/** Largest share of late tasks of a unit that completes. */
	UNIT_LATE(20),
	/** Share of tasks done below which a unit has not completed. */
	UNIT_NOT_DONE_2026(70),
	/** Excellent ones for each hundred good ones. */
	RATING_CAP(20),
	/** The same inside an excellent unit under Decree 233. */
	RATING_CAP_OUTSTANDING(25),
	/** Units fewer than this may have one excellent one. */
	FEW_UNITS(5);

	private final int value;

	Bar(int value) {
		this.value = value;
	}

	/** Whether it counts whole years or levels, between which nothing lies. */
	boolean counts() {
		return name().endsWith("_RUN") || name().endsWith("_SPAN") || name().endsWith("_DISCIPLINE");
	}

	Ratio value() {
		return Ratio.of(this.value);
	}

}

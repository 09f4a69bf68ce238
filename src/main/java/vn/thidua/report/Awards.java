package vn.thidua.report;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.sql.Rows;

/** Counts ratings, and the candidates of each award. */
@Component
public class Awards {

	/**
	 * Awards of persons up the ladder, then those of collectives, then those of both, a
	 * third class before the first.
	 */
	static final String LADDER = """
			case a.recipient when 'person' then 1 when 'collective' then 2 else 3 end, coalesce(nullif(a.step, 0), 99),
				translate(a.award, '123456789', '987654321')
			""";

	/** Counted from the index alone; names are looked up for what came of it. */
	private static final String TALLY = """
			select c."award", coalesce(a.name_vi, c."award") as nameVi, coalesce(a.name_en, c."award") as nameEn,
				coalesce(a.recipient, '') as recipient, c.candidates, c.eligible, c.notEligible, c.undetermined, c.beyond
			from (select c."award",
			"""
			+ AwardTally.SUMS + """
					from candidates c where c.run_id = :run %s group by c."award") c
						left join run_award a on a.run_id = :run and a.award = c."award"
					order by
					""" + LADDER + ", c.\"award\"";

	private static final String OF_AWARD = "and c.\"award\" = :award";

	private final JdbcClient jdbc;

	Awards(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The candidates of every award, titles before the other forms. */
	@Needs(Action.READ_RUN)
	public List<AwardTally> tallies(long run) {
		return this.jdbc.sql(TALLY.formatted("")).param("run", run).query(Rows.of(AwardTally.class)).list();
	}

	/** The candidates of one award; nothing where none was considered. */
	@Needs(Action.READ_RUN)
	public Optional<AwardTally> tally(long run, String award) {
		return this.jdbc.sql(TALLY.formatted(OF_AWARD))
			.param("run", run)
			.param("award", award)
			.query(Rows.of(AwardTally.class))
			.optional();
	}

	/** How many persons and units were rated how. */
	@Needs(Action.READ_RUN)
	public List<RatingTally> ratings(long run) {
		return this.jdbc.sql("""
				select r."rating", count(p.person) as persons, count(*) - count(p.person) as units
				from ratings r left join run_person p on p.run_id = r.run_id and p.person = r."recipient"
				where r.run_id = :run and r."field" = '' group by r."rating"
				order by case r."rating" when 'HTXSNV' then 1 when 'HTTNV' then 2 when 'HTNV' then 3 when 'KHTNV' then 4
					when 'INDETERMINATE' then 5 when 'NOT_RATED' then 6 else 7 end
				""").param("run", run).query(Rows.of(RatingTally.class)).list();
	}

}

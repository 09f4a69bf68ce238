package vn.thidua.award;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.access.OfRun;
import vn.thidua.access.OfUnit;
import vn.thidua.sql.Rows;

/** Reads what the council decided. */
@Component
public class Decisions {

	private static final String SELECT = """
			select d.award, d.recipient, d."number", d.outcome, d.decided_on as decidedOn, d.document, d.reason,
				d.recorded_at as recordedAt, d.recorded_by as recordedBy
			from award_decision d where d.run_id = :run
			""";

	private static final String TALLY = """
			select coalesce(sum(case when d.outcome = 'PROPOSED' then 1 else 0 end), 0) as proposed,
				coalesce(sum(case when d.outcome = 'DECLINED' then 1 else 0 end), 0) as declined,
				coalesce(sum(case when d.outcome is null then 1 else 0 end), 0) as open
			from candidates c
				left join award_decision d on d.run_id = c.run_id and d.award = c."award" and d.recipient = c."recipient"
					and d."number" = (select max(m."number") from award_decision m where m.run_id = d.run_id
						and m.award = d.award and m.recipient = d.recipient)
			where c.run_id = :run and c."award" = :award and c."status" = 'eligible'
			""";

	private final JdbcClient jdbc;

	Decisions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Every decision on candidates of an award, the oldest first, by candidate. */
	@Needs(Action.READ_RUN)
	public Map<String, List<Decision>> history(long run, String award, List<String> recipients) {
		return recipients.isEmpty() ? Map.of()
				: this.jdbc.sql(SELECT + " and d.award = :award and d.recipient in (:recipients) order by d.\"number\"")
					.param("run", run)
					.param("award", award)
					.param("recipients", recipients)
					.query(Rows.of(Decision.class))
					.list()
					.stream()
					.collect(Collectors.groupingBy(Decision::recipient, TreeMap::new, Collectors.toList()));
	}

	/** The decision that counts on each candidate of an award, by candidate. */
	@Needs(Action.READ_RUN)
	public Map<String, Decision> last(long run, String award, List<String> recipients) {
		return last(history(run, award, recipients).values().stream().flatMap(List::stream), Decision::recipient);
	}

	/** The decision that counts on one recipient, by award. */
	@Needs(Action.READ_RUN)
	public Map<String, Decision> of(@OfRun long run, String recipient, @OfUnit String unit) {
		return last(this.jdbc.sql(SELECT + " and d.recipient = :recipient order by d.\"number\"")
			.param("run", run)
			.param("recipient", recipient)
			.query(Rows.of(Decision.class))
			.list()
			.stream(), Decision::award);
	}

	/** How far the council has come with the eligible candidates of an award. */
	@Needs(Action.READ_RUN)
	public DecisionTally tally(long run, String award) {
		return this.jdbc.sql(TALLY)
			.param("run", run)
			.param("award", award)
			.query(Rows.of(DecisionTally.class))
			.single();
	}

	/** Every decision of a run, also those that were replaced. */
	@Needs(Action.READ_RUN)
	public List<Decision> all(long run) {
		return this.jdbc.sql(SELECT + " order by d.award, d.recipient, d.\"number\"")
			.param("run", run)
			.query(Rows.of(Decision.class))
			.list();
	}

	private static Map<String, Decision> last(Stream<Decision> oldestFirst, Function<Decision, String> key) {
		return oldestFirst.collect(Collectors.toMap(key, Function.identity(), (earlier, later) -> later, TreeMap::new));
	}

}

package vn.thidua.report;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads communes, their criteria and measured lines. */
@Repository
public class CommuneViews {

	private static final String COMMUNES = """
			select c.*, u.name, u.region, r.title as rule_title, r.basis as rule_basis
			from communes c
			join run_unit u on u.run_id = c.run_id and u."unit" = c."unit"
			left join run_rule r on r.run_id = c.run_id and r.clause = c."rule"
			where c.run_id = :run
			""";

	private final JdbcClient jdbc;

	CommuneViews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A page of the communes, in the order of codes. */
	public List<CommuneResult> communes(long run, int from, int most) {
		return this.jdbc.sql(COMMUNES + " order by c.seq offset :from rows fetch first :most rows only")
			.param("run", run)
			.param("from", from)
			.param("most", most)
			.query(CommuneResult.class)
			.list();
	}

	/** The sheets of one commune. */
	public List<CommuneResult> sheets(long run, String unit) {
		return this.jdbc.sql(COMMUNES + " and c.\"unit\" = :unit order by c.seq")
			.param("run", run)
			.param("unit", unit)
			.query(CommuneResult.class)
			.list();
	}

	/** The criteria of one commune's sheets. */
	public List<CriterionResult> criteria(long run, String unit) {
		return this.jdbc.sql("""
				select c.*, n.name_vi, n.name_en, coalesce(n.verified, false) as verified
				from criteria c
				left join run_criterion n on n.run_id = c.run_id and n.criteria_set = c."criteria_set"
					and n.criterion = cast(c."criterion" as integer)
				where c.run_id = ? and c."unit" = ? order by c.seq
				""").params(run, unit).query(CriterionResult.class).list();
	}

	/** The measured lines of one commune's sheets. */
	public List<LineResult> lines(long run, String unit) {
		return this.jdbc.sql("select * from lines where run_id = ? and \"unit\" = ? order by seq")
			.params(run, unit)
			.query(LineResult.class)
			.list();
	}

	/**
	 * The points of one criterion; cells as {@code criteria.csv} has them.
	 *
	 * @param criteriaSet the criteria set's code
	 * @param criterion its number
	 * @param nameVi its Vietnamese name
	 * @param nameEn its English name
	 * @param verified whether its name and points are confirmed
	 * @param points the points scored
	 * @param max the most points
	 * @param percent the points in percent of the most
	 * @param status {@code met}, {@code not_met} or {@code no_data}
	 */
	public record CriterionResult(String criteriaSet, String criterion, @Nullable String nameVi,
			@Nullable String nameEn, boolean verified, String points, String max, String percent, String status) {
	}

	/**
	 * A measured figure against its threshold; cells as {@code lines.csv} has them.
	 *
	 * @param criteriaSet the criteria set's code
	 * @param criterion the criterion
	 * @param indicator the sheet's number of the line
	 * @param score the points given
	 * @param max the most points
	 * @param value the measured figure
	 * @param required the threshold
	 * @param status {@code met} or {@code not_met}
	 * @param rule the clause that decided
	 * @param basis the document it rests on
	 * @param verified {@code yes} or {@code no}
	 */
	public record LineResult(String criteriaSet, String criterion, String indicator, String score, String max,
			String value, String required, String status, String rule, String basis, String verified) {
	}

}

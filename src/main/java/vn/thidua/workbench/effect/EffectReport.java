package vn.thidua.workbench.effect;

import java.util.List;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.sql.Rows;

/** Reads what a preview found. */
@Component
public class EffectReport {

	/** How many changes a page shows. */
	public static final int SIZE = 100;

	private static final int MOST_UNITS = 50;

	private static final int BATCH = 2_000;

	private static final String CHANGES = """
			select c.seq, c.run_id as run, c.stage, c.owner, c.owner_name as ownerName, c.person,
				c.unit_code as unitCode, c.unit_name as unitName, c.award,
				coalesce((select min(a.name_vi) from run_award a where a.run_id = c.run_id and a.award = c.award),
					c.award) as awardVi,
				coalesce((select min(a.name_en) from run_award a where a.run_id = c.run_id and a.award = c.award),
					c.award) as awardEn, c.item,
				c.from_verdict as fromVerdict, c.to_verdict as toVerdict, c.from_place as fromPlace,
				c.to_place as toPlace, c.from_rule as fromRule, c.to_rule as toRule, c.from_basis as fromBasis,
				c.to_basis as toBasis, c.from_reason as fromReason, c.to_reason as toReason
			from effect_change c where c.preview_id = :preview
			""";

	private static final String WANTED = """
			 and (:stage = '' or c.stage = :stage) and (:unit = '' or c.unit_code = :unit)
			and (:award = '' or c.award = :award) and (:from = '' or c.from_verdict = :from)
			and (:to = '' or c.to_verdict = :to)
			""";

	private final JdbcClient jdbc;

	EffectReport(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What came of each dossier. */
	@Needs(Action.READ_DRAFT)
	public List<DossierLine> dossiers(long preview) {
		return this.jdbc.sql("""
				select d.run_id as run, r.period, r.as_of as asOf, r.under,
					case when trim(r.title) = '' then r.dossier_name else r.title end as label, d.compared, d.changes,
					d.details, d.active_failure as activeFailure, d.draft_failure as draftFailure
				from effect_dossier d join run r on r.id = d.run_id where d.preview_id = :preview
				order by r.period, d.run_id
				""").param("preview", preview).query(Rows.of(DossierLine.class)).list();
	}

	/** How many results go from which verdict to which. */
	@Needs(Action.READ_DRAFT)
	public List<Transition> transitions(long preview) {
		return this.jdbc.sql("""
				select c.stage, c.from_verdict as fromVerdict, c.to_verdict as toVerdict, count(*) as changes
				from effect_change c where c.preview_id = :preview
				group by c.stage, c.from_verdict, c.to_verdict order by c.stage, count(*) desc, 2, 3
				""").param("preview", preview).query(Rows.of(Transition.class)).list();
	}

	/** The units with the most changes, their people's included. */
	@Needs(Action.READ_DRAFT)
	public List<UnitCount> units(long preview) {
		return this.jdbc.sql("""
				select c.unit_code as code, min(c.unit_name) as name, count(*) as changes
				from effect_change c where c.preview_id = :preview
				group by c.unit_code order by count(*) desc, c.unit_code limit :most
				""").param("preview", preview).param("most", MOST_UNITS).query(Rows.of(UnitCount.class)).list();
	}

	/** How many units have changes. */
	@Needs(Action.READ_DRAFT)
	public long unitCount(long preview) {
		return this.jdbc.sql("select count(distinct c.unit_code) from effect_change c where c.preview_id = :preview")
			.param("preview", preview)
			.query(Long.class)
			.single();
	}

	/** The awards for which candidates change. */
	@Needs(Action.READ_DRAFT)
	public List<AwardCount> awards(long preview) {
		return this.jdbc
			.sql("""
					select c.award, coalesce(min(a.name_vi), c.award) as nameVi, coalesce(min(a.name_en), c.award) as nameEn,
						count(case when c.to_verdict = 'eligible' and c.from_verdict <> 'eligible' then 1 end) as gained,
						count(case when c.from_verdict = 'eligible' and c.to_verdict <> 'eligible' then 1 end) as lost,
						count(*) as changes
					from effect_change c left join run_award a on a.run_id = c.run_id and a.award = c.award
					where c.preview_id = :preview and c.stage = 'candidates' group by c.award order by count(*) desc, c.award
					""")
			.param("preview", preview)
			.query(Rows.of(AwardCount.class))
			.list();
	}

	/** How many changes are wanted. */
	@Needs(Action.READ_DRAFT)
	public long count(long preview, ChangeFilter wanted) {
		return wanted.bind(this.jdbc.sql("select count(*) from effect_change c where c.preview_id = :preview" + WANTED))
			.param("preview", preview)
			.query(Long.class)
			.single();
	}

	/**
	 * A page of the changes that are wanted, in the order of dossiers, units and parts.
	 */
	@Needs(Action.READ_DRAFT)
	public List<ChangeLine> changes(long preview, ChangeFilter wanted, int page) {
		return wanted.bind(this.jdbc.sql(CHANGES + WANTED + " order by c.seq limit :size offset :offset"))
			.param("preview", preview)
			.param("size", SIZE)
			.param("offset", (page - 1L) * SIZE)
			.query(Rows.of(ChangeLine.class))
			.list();
	}

	/** Hands over every change, however many there are. */
	void each(long preview, Consumer<ChangeLine> taker) {
		long last = -1;
		List<ChangeLine> lines;
		do {
			lines = this.jdbc.sql(CHANGES + " and c.seq > :last order by c.seq limit " + BATCH)
				.param("preview", preview)
				.param("last", last)
				.query(Rows.of(ChangeLine.class))
				.list();
			lines.forEach(taker);
			last = lines.isEmpty() ? last : lines.get(lines.size() - 1).seq();
		}
		while (lines.size() == BATCH);
	}

}

package vn.thidua.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.access.OfRun;
import vn.thidua.access.OfUnit;
import vn.thidua.sql.Rows;

/** Finds people with their rating and what they may be proposed for. */
@Component
public class People {

	private static final int SIZE = 100;

	private static final String PEOPLE = " from run_person p ";

	private static final String UNITS = """
			 left join run_unit u on u.run_id = p.run_id and u."unit" = p."unit"
			""";

	private static final String OF_RUN = " where p.run_id = :run and (:whole or p.\"unit\" in (:reach)) ";

	private static final String WANTED = """
			 and (p.person = :wanted or p."unit" = :wanted or position(lower(:wanted) in lower(p.name)) > 0
				or position(lower(:wanted) in lower(coalesce(u.name, ''))) > 0)
			""";

	private static final String PERSON = """
			select p.person, p.name, p."unit" as unitCode, coalesce(u.name, p."unit") as unitName, p.role, p.manager,
				coalesce(r."rating", '') as rating
			from run_person p left join run_unit u on u.run_id = p.run_id and u."unit" = p."unit"
				left join ratings r on r.run_id = p.run_id and r."recipient" = p.person and r."field" = ''
			where p.run_id = :run and p.person = :person
			""";

	private static final String REACHED = """
			select c."recipient", c."award", coalesce(a.name_vi, c."award") as nameVi,
				coalesce(a.name_en, c."award") as nameEn
			from candidates c left join run_award a on a.run_id = c.run_id and a.award = c."award"
			where c.run_id = :run and c."recipient" = :person and c."status" = 'eligible'
			order by
			""" + Awards.LADDER + ", c.\"award\"";

	private final JdbcClient jdbc;

	private final ReaderReach reach;

	People(JdbcClient jdbc, ReaderReach reach) {
		this.jdbc = jdbc;
		this.reach = reach;
	}

	/**
	 * A page of the people whose code, name or unit is wanted, as far as the reader may
	 * read of their units.
	 */
	public Paging paging(long run, String wanted, int page) {
		return Paging.of(page, SIZE,
				this.reach.bind(run, of(run, "select count(*)" + found(wanted)))
					.param("wanted", wanted)
					.query(Long.class)
					.single());
	}

	/** The people of a page. */
	public List<PersonLine> people(long run, String wanted, Paging page) {
		String found = found(wanted) + " order by p.\"unit\", p.person limit :size offset :offset";
		return this.reach.bind(run, of(run, "select p.person" + found))
			.param("wanted", wanted)
			.param("size", page.size())
			.param("offset", page.offset())
			.query(String.class)
			.list()
			.stream()
			.flatMap((person) -> read(run, person).stream())
			.toList();
	}

	/**
	 * The person of that code.
	 * @throws vn.thidua.access.NotFound if the reader may not read of the person's unit
	 */
	public Optional<PersonLine> person(long run, String person) {
		Optional<PersonLine> found = read(run, person);
		found.map(PersonLine::unitCode).ifPresent((unit) -> this.reach.require(run, unit));
		return found;
	}

	private Optional<PersonLine> read(long run, String person) {
		return of(run, PERSON).param("person", person).query(Rows.of(PersonLine.class)).optional();
	}

	/** How many people a unit has, itself alone. */
	@Needs(Action.READ_RUN)
	public long count(@OfRun long run, @OfUnit String unit) {
		return of(run, "select count(*) from run_person p where p.run_id = :run and p.\"unit\" = :unit")
			.param("unit", unit)
			.query(Long.class)
			.single();
	}

	/** What each of some people may be proposed for, titles first. */
	public Map<String, List<AwardName>> reached(long run, List<PersonLine> people) {
		people.stream().map(PersonLine::unitCode).distinct().forEach((unit) -> this.reach.require(run, unit));
		return people.stream()
			.flatMap((person) -> of(run, REACHED).param("person", person.person())
				.query(Rows.of(AwardName.class))
				.list()
				.stream())
			.collect(Collectors.groupingBy(AwardName::recipient));
	}

	private static String found(String wanted) {
		return wanted.isEmpty() ? PEOPLE + OF_RUN : PEOPLE + UNITS + OF_RUN + WANTED;
	}

	private JdbcClient.StatementSpec of(long run, String sql) {
		return this.jdbc.sql(sql).param("run", run);
	}

}

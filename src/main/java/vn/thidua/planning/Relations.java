package vn.thidua.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import vn.thidua.sql.Rows;

/** How indicators hang together, as it is stored. */
@Component
public class Relations {

	private static final String SELECT = """
			select r.id, r.kind, r.indicator, r.factor, p.indicator as part
			from plan_relation r join plan_relation_part p on p.relation_id = r.id
			order by r.indicator, r.id, p.place
			""";

	private final JdbcClient jdbc;

	Relations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Every relation, by the code of the indicator that is made of others. */
	public List<Relation> all() {
		return List.copyOf(numbered().values());
	}

	/** Every relation by its number. */
	Map<Long, Relation> numbered() {
		Map<Long, Relation> all = new LinkedHashMap<>();
		this.jdbc.sql(SELECT)
			.query(Rows.of(Line.class))
			.list()
			.forEach((line) -> all.merge(line.id(), line.first(), Line::more));
		all.replaceAll((id, one) -> (one.kind() == Relation.Kind.SUM) ? one
				: Relation.rate(one.indicator(), one.parts().get(0), one.parts().get(1), one.factor()));
		return all;
	}

	Optional<Relation> relation(long id) {
		return Optional.ofNullable(numbered().get(id));
	}

	void add(Relation relation) {
		KeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("insert into plan_relation (kind, indicator, factor) values (?, ?, ?)")
			.params(relation.kind().name(), relation.indicator(), relation.factor())
			.update(key, "id");
		List<String> members = relation.members();
		for (int i = 0; i < members.size(); i++) {
			this.jdbc.sql("insert into plan_relation_part values (?, ?, ?)")
				.params(key.getKeyAs(Long.class), i, members.get(i))
				.update();
		}
	}

	void remove(long id) {
		this.jdbc.sql("delete from plan_relation where id = ?").param(id).update();
	}

	private record Line(long id, Relation.Kind kind, String indicator, int factor, String part) {

		private Relation first() {
			return new Relation(this.kind, this.indicator, List.of(this.part), "", "", this.factor);
		}

		private static Relation more(Relation one, Relation other) {
			return new Relation(one.kind(), one.indicator(),
					Stream.concat(one.parts().stream(), other.parts().stream()).toList(), "", "", one.factor());
		}

	}

}

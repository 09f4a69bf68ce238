package vn.thidua.assessment.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;

/** Tells who stands behind the codes of units and people. */
@Component
public class OwnerNames {

	private static final String NAMES = """
			select p.person as code, p.name, true as person from run_person p where p.run_id = :run and p.person in (:codes)
			union all
			select u."unit", u.name, false from run_unit u where u.run_id = :run and u."unit" in (:codes)
			""";

	private final JdbcClient jdbc;

	OwnerNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A unit or person as a run knew it.
	 *
	 * @param code its code
	 * @param name its name
	 * @param person whether it is a person
	 * @param run the run that knows it
	 */
	public record Owner(String code, String name, boolean person, long run) {
	}

	/** Those of the codes that one of the runs knows, by code; the first run first. */
	@Needs(Action.READ_RUN)
	public Map<String, Owner> of(List<Long> runs, List<String> codes) {
		Map<String, Owner> owners = new HashMap<>();
		if (!codes.isEmpty()) {
			runs.forEach((run) -> this.jdbc.sql(NAMES)
				.param("run", run)
				.param("codes", codes)
				.query((row, number) -> new Owner(row.getString("code"), row.getString("name"),
						row.getBoolean("person"), run))
				.list()
				.forEach((owner) -> owners.putIfAbsent(owner.code(), owner)));
		}
		return owners;
	}

}

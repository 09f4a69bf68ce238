package vn.thidua.unit.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.Region;
import vn.thidua.unit.UnitType;

/** The units that are known, and which stands below which. */
@Component
public class UnitRegister {

	private static final String SELECT = "select code, name, type, parent, block, zone, region from register_unit";

	private static final String SUBTREE = """
			with recursive below (code) as (
				select code from register_unit where code = :top
				union
				select u.code from register_unit u join below b on u.parent = b.code
			)
			select code from below order by code
			""";

	private static final String MERGE = """
			merge into register_unit t using (values (cast(:code as varchar), cast(:name as varchar),
					cast(:type as varchar), cast(:parent as varchar), cast(:block as varchar), cast(:zone as integer),
					cast(:region as varchar)))
				as s (code, name, type, parent, block, zone, region) on t.code = s.code
			when matched then update set name = s.name, type = s.type, parent = s.parent, block = s.block,
				zone = s.zone, region = s.region
			when not matched then insert (code, name, type, parent, block, zone, region)
				values (s.code, s.name, s.type, s.parent, s.block, s.zone, s.region)
			""";

	private final JdbcClient jdbc;

	UnitRegister(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The unit of that code. */
	public Optional<HealthUnit> unit(String code) {
		return this.jdbc.sql(SELECT + " where code = :code").param("code", code).query(UnitRegister::unit).optional();
	}

	/** Every unit, by code. */
	public List<HealthUnit> all() {
		return this.jdbc.sql(SELECT + " order by code").query(UnitRegister::unit).list();
	}

	/**
	 * The codes of a unit and of every unit below it; none where there is no such unit.
	 */
	public List<String> subtree(String top) {
		return this.jdbc.sql(SUBTREE).param("top", top).query(String.class).list();
	}

	/** Whether a unit is that other one or stands below it. */
	public boolean within(String code, String top) {
		return subtree(top).contains(code);
	}

	/** Adds a unit, or changes the one of that code. */
	public void save(HealthUnit unit) {
		this.jdbc.sql(MERGE)
			.param("code", unit.code())
			.param("name", unit.name())
			.param("type", (unit.type() == null) ? "" : unit.type().name())
			.param("parent", unit.parent())
			.param("block", unit.block())
			.param("zone", unit.zone())
			.param("region", (unit.region() == null) ? "" : unit.region().name())
			.update();
	}

	private static HealthUnit unit(ResultSet row, int number) throws SQLException {
		String type = row.getString("type");
		String region = row.getString("region");
		return new HealthUnit(row.getString("code"), row.getString("name"),
				type.isEmpty() ? null : UnitType.valueOf(type), row.getString("parent"), row.getString("block"),
				row.getInt("zone"), region.isEmpty() ? null : Region.valueOf(region));
	}

}

package vn.thidua.workbench.effect;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which changes are wanted; what is empty asks for nothing.
 *
 * @param stage the part of the results
 * @param unit the unit, its people included
 * @param award the award
 * @param from the verdict before
 * @param to the verdict after
 */
public record ChangeFilter(String stage, String unit, String award, String from, String to) {

	StatementSpec bind(StatementSpec statement) {
		return statement.param("stage", this.stage)
			.param("unit", this.unit)
			.param("award", this.award)
			.param("from", this.from)
			.param("to", this.to);
	}

}

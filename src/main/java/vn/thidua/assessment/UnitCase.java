package vn.thidua.assessment;

import java.util.List;

import vn.thidua.unit.HealthUnit;

/**
 * A unit with its targets and what it reports for them.
 *
 * @param unit the unit
 * @param targets its targets, in the order of indicators and authorities
 */
record UnitCase(HealthUnit unit, List<TargetCase> targets) {
}

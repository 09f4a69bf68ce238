package vn.thidua.submission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.dossier.DossierTable;
import vn.thidua.unit.Register;
import vn.thidua.unit.UnitKey;

/**
 * Reads what many units report at once. Of units that the actor may not read there is
 * nothing.
 */
@Service
@Transactional(readOnly = true)
public class HeldReports {

	/** Databases compare each row with a list of many one by one. */
	private static final int AT_ONCE = 200;

	private final HeldTables tables;

	private final ScoreSheets sheets;

	private final Rights rights;

	HeldReports(HeldTables tables, ScoreSheets sheets, Rights rights) {
		this.tables = tables;
		this.sheets = sheets;
		this.rights = rights;
	}

	/** Every submission for a period, by unit. */
	public Map<String, HeldReport> all(Actor actor, String period) {
		Optional<Set<String>> reach = this.rights.units(actor, Action.READ_REPORT, Register.HERE).map(HashSet::new);
		Map<String, HeldReport> all = new LinkedHashMap<>();
		this.tables.held(period)
			.stream()
			.filter((one) -> reach.isEmpty() || reach.get().contains(one.unitCode()))
			.forEach((one) -> all.put(one.unitCode(), one));
		return all;
	}

	/** What units say of indicators, by unit and indicator. */
	public Map<String, Map<String, ReportedFigure>> figures(Actor actor, String period, Collection<String> units,
			Collection<String> indicators) {
		List<String> readable = readable(actor, units);
		return (readable.isEmpty() || indicators.isEmpty()) ? Map.of()
				: this.tables.figures(period, readable, indicators);
	}

	/** The figures that units reported and that were accepted, by unit and indicator. */
	public Map<String, Map<String, ReportedFigure>> accepted(Actor actor, String period, Collection<String> units,
			Collection<String> indicators) {
		List<String> readable = readable(actor, units);
		return (readable.isEmpty() || indicators.isEmpty()) ? Map.of()
				: this.tables.accepted(period, readable, indicators);
	}

	/** The lines of units' score sheets, by unit. */
	public Map<String, List<ReportedScore>> scores(Actor actor, String period, Collection<String> units) {
		List<String> readable = readable(actor, units);
		return readable.isEmpty() ? Map.of() : this.tables.scores(period, readable);
	}

	/** The score sheet of a unit; nothing where it has none. */
	public Optional<ScoreSheet> sheet(Actor actor, String unitCode, String period) {
		this.rights.require(actor, Action.READ_REPORT, UnitKey.here(unitCode));
		return this.sheets.of(unitCode, period,
				this.tables.scores(period, List.of(unitCode)).getOrDefault(unitCode, List.of()));
	}

	/** What the score sheets of a period must follow. */
	public SheetRules sheetRules(String period) {
		return this.sheets.rules(period);
	}

	/** The rows of the other tables of units, by unit. */
	public Map<String, Map<DossierTable, List<Map<String, String>>>> rows(Actor actor, String period,
			Collection<String> units) {
		List<String> readable = readable(actor, units);
		return readable.isEmpty() ? Map.of() : this.tables.rows(period, readable);
	}

	/** Everything that units report, by unit. */
	public Map<String, Reported> reported(Actor actor, String period, Collection<String> units) {
		List<String> readable = readable(actor, units);
		Map<String, Reported> reported = new HashMap<>();
		for (int from = 0; from < readable.size(); from += AT_ONCE) {
			read(period, readable.subList(from, Math.min(readable.size(), from + AT_ONCE)), reported);
		}
		return reported;
	}

	private void read(String period, List<String> units, Map<String, Reported> reported) {
		Map<String, Map<String, ReportedFigure>> figures = this.tables.figures(period, units);
		Map<String, List<ReportedScore>> scores = this.tables.scores(period, units);
		Map<String, Map<DossierTable, List<Map<String, String>>>> rows = this.tables.rows(period, units);
		for (String unit : units) {
			reported.put(unit, new Reported(new ArrayList<>(figures.getOrDefault(unit, Map.of()).values()),
					scores.getOrDefault(unit, List.of()), rows.getOrDefault(unit, Map.of())));
		}
	}

	private List<String> readable(Actor actor, Collection<String> units) {
		return this.rights.units(actor, Action.READ_REPORT, Register.HERE).map((reach) -> {
			Set<String> within = new HashSet<>(reach);
			return units.stream().filter(within::contains).toList();
		}).orElseGet(() -> List.copyOf(units));
	}

}

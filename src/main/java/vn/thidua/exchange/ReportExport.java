package vn.thidua.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.dossier.format.DossierFile;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.planning.ReportingPeriods;
import vn.thidua.submission.HeldReports;
import vn.thidua.submission.PeriodDossier;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.Register;
import vn.thidua.unit.UnitKey;
import vn.thidua.unit.register.UnitRegister;

/**
 * Takes out everything that a role may see of a period: the files of the data contract
 * and how far submissions have come. No cell is ever a formula.
 */
@Service
@Transactional(readOnly = true)
public class ReportExport {

	private final ReportingPeriods periods;

	private final UnitRegister register;

	private final HeldReports held;

	private final PeriodDossier dossiers;

	private final SubmissionStates states;

	private final Rights rights;

	ReportExport(ReportingPeriods periods, UnitRegister register, HeldReports held, PeriodDossier dossiers,
			SubmissionStates states, Rights rights) {
		this.periods = periods;
		this.register = register;
		this.held = held;
		this.dossiers = dossiers;
		this.states = states;
		this.rights = rights;
	}

	/**
	 * The files, by name.
	 * @param top the unit that it is limited to, with those below it; nothing for all
	 * within reach
	 * @throws NotFound if there is no such period, or the unit is out of reach
	 */
	public Map<String, String> files(Actor actor, String code, Optional<String> top) {
		ReportingPeriod period = this.periods.findById(code).orElseThrow(() -> new NotFound("period " + code));
		List<String> units = units(actor, top);
		Map<String, String> files = new LinkedHashMap<>(
				this.dossiers.files(period, units, this.held.reported(actor, code, units)));
		files.put("submissions.csv", this.states.csv(actor, code, units));
		files.replaceAll((name, text) -> name.endsWith(".csv") ? NeutralCsv.of(text) : text);
		return files;
	}

	/** Writes the files as a {@code .zip}. */
	public void zip(Actor actor, String code, Optional<String> top, OutputStream out) throws IOException {
		out.write(DossierFile.bytes(files(actor, code, top)));
	}

	/** Writes the files as the sheets of an {@code .xlsx}. */
	public void workbook(Actor actor, String code, Optional<String> top, OutputStream out) throws IOException {
		new ExportWorkbook(out).write(files(actor, code, top));
	}

	private List<String> units(Actor actor, Optional<String> top) {
		top.ifPresent((unit) -> this.rights.require(actor, Action.READ_REPORT, UnitKey.here(unit)));
		if (top.isPresent()) {
			return this.register.subtree(top.get());
		}
		return this.rights.units(actor, Action.READ_REPORT, Register.HERE)
			.orElseGet(() -> this.register.all().stream().map(HealthUnit::code).toList());
	}

}

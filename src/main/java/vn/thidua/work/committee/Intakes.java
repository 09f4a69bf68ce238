package vn.thidua.work.committee;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.submission.HeldReport;
import vn.thidua.submission.HeldReports;
import vn.thidua.submission.PeriodDossier;
import vn.thidua.submission.Reported;
import vn.thidua.submission.SubmissionState;

/**
 * Gathers what an assessment of a period is made of: the targets that count and what was
 * accepted, as they all stand at one moment.
 */
@Component
class Intakes {

	private final PeriodUnits units;

	private final HeldReports reports;

	private final PeriodDossier dossiers;

	Intakes(PeriodUnits units, HeldReports reports, PeriodDossier dossiers) {
		this.units = units;
		this.reports = reports;
		this.dossiers = dossiers;
	}

	/**
	 * What there is now.
	 * @param leaveOut whether units without an accepted submission are left out; else
	 * they take part without figures
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Intake gather(Actor actor, ReportingPeriod period, boolean leaveOut) {
		Map<String, HeldReport> accepted = new TreeMap<>(this.reports.all(actor, period.code()));
		accepted.values().removeIf((one) -> one.state() != SubmissionState.ACCEPTED);
		List<String> wanted = this.units.codes(actor, period, UnitFilter.ALL)
			.stream()
			.filter((unit) -> !leaveOut || accepted.containsKey(unit))
			.toList();
		Map<String, Reported> reported = this.reports.reported(actor, period.code(), accepted.keySet());
		return new Intake(wanted, accepted, this.dossiers.files(period, wanted, reported));
	}

}

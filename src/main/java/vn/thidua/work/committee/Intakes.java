package vn.thidua.work.committee;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.submission.AcceptedReport;
import vn.thidua.submission.AcceptedReports;
import vn.thidua.submission.PeriodDossier;
import vn.thidua.submission.Reported;

/**
 * Gathers what an assessment of a period is made of: the targets that count and what was
 * accepted, as they all stand at one moment.
 */
@Component
class Intakes {

	private final PeriodUnits units;

	private final AcceptedReports reports;

	private final PeriodDossier dossiers;

	Intakes(PeriodUnits units, AcceptedReports reports, PeriodDossier dossiers) {
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
		Map<String, AcceptedReport> accepted = this.reports.of(actor, period.code())
			.stream()
			.collect(Collectors.toMap(AcceptedReport::unitCode, Function.identity(), (one, other) -> one,
					LinkedHashMap::new));
		List<String> wanted = this.units.codes(actor, period, UnitFilter.ALL)
			.stream()
			.filter((unit) -> !leaveOut || accepted.containsKey(unit))
			.toList();
		Map<String, Reported> reported = new LinkedHashMap<>();
		accepted.forEach((unit, one) -> reported.put(unit, one.reported()));
		return new Intake(wanted, accepted, this.dossiers.files(period, wanted, reported));
	}

}

package vn.thidua.work.committee;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.assessment.Preview;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.assessment.run.DossierShelf;
import vn.thidua.assessment.run.StoredDossier;
import vn.thidua.audit.AuditLog;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.dossier.DossierReading;
import vn.thidua.dossier.format.DossierFile;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.shared.Problem;
import vn.thidua.unit.Register;

/** Starts the assessment of what was accepted for a period. */
@Service
public class PeriodAssessments {

	private final Intakes intakes;

	private final PeriodChoice periods;

	private final PeriodRunStore runs;

	private final PeriodLock lock;

	private final DossierShelf shelf;

	private final Assessments assessments;

	private final ActiveRules rules;

	private final AuditLog audit;

	private final Rights rights;

	private final TransactionTemplate transactions;

	PeriodAssessments(Intakes intakes, PeriodChoice periods, PeriodRunStore runs, PeriodLock lock, DossierShelf shelf,
			Assessments assessments, ActiveRules rules, AuditLog audit, Rights rights,
			TransactionTemplate transactions) {
		this.intakes = intakes;
		this.periods = periods;
		this.runs = runs;
		this.lock = lock;
		this.shelf = shelf;
		this.assessments = assessments;
		this.rules = rules;
		this.audit = audit;
		this.rights = rights;
		this.transactions = transactions;
	}

	/**
	 * Starts the assessment by the rules in force.
	 * @param leaveOut whether units without an accepted submission are left out; else
	 * they take part without figures
	 * @param seen the number of the period's last run that the member saw; 0 for none
	 * @return the run, or the errors of what was accepted
	 * @throws CommitteeRefused if there is nothing to assess, or another member was first
	 */
	public Started start(Actor actor, String code, boolean leaveOut, long seen) {
		this.rights.require(actor, Action.ASSESS);
		ReportingPeriod period = this.periods.of(code);
		Intake intake = this.intakes.gather(actor, period, leaveOut);
		demandSomething(intake);
		DossierReading reading = DossierReader.read(intake.files());
		RuleRelease release = this.rules.state().release();
		List<Problem> errors = new ArrayList<>(reading.errors());
		Dossier dossier = reading.dossier();
		if (dossier != null) {
			Preview.of(dossier, release).problems().stream().filter(Problem::refuses).forEach(errors::add);
		}
		if (dossier == null || !errors.isEmpty()) {
			ProblemOwners owners = new ProblemOwners(intake.files());
			return new Started(0, errors.stream().map(owners::locate).toList());
		}
		Long run = this.transactions.execute((status) -> {
			demandFirst(code, seen);
			return begin(actor, period, intake, leaveOut, dossier, release);
		});
		return new Started(Optional.ofNullable(run).orElseThrow(), List.of());
	}

	private static void demandSomething(Intake intake) {
		if (intake.units().isEmpty() && intake.accepted().isEmpty()) {
			throw new CommitteeRefused("assess.empty");
		}
		if (intake.accepted().isEmpty()) {
			throw new CommitteeRefused("assess.nothing");
		}
	}

	private void demandFirst(String period, long seen) {
		this.lock.take(period);
		this.runs.last(period).filter((last) -> last.running() || last.id() > seen).ifPresent((last) -> {
			throw new CommitteeRefused(last.running() ? "assess.running" : "assess.overtaken", last.startedBy(),
					String.valueOf(last.id()));
		});
	}

	private long begin(Actor actor, ReportingPeriod period, Intake intake, boolean leaveOut, Dossier dossier,
			RuleRelease release) {
		this.shelf.assign(dossier.digest(), Register.HERE);
		StoredDossier drawn = new StoredDossier("bao-cao-" + period.code() + ".zip", bytes(intake));
		long run = this.assessments.start(dossier, drawn, Register.HERE, release, actor.name());
		this.runs.add(actor, run, period.code(), leaveOut, intake);
		this.audit.record(actor, "period.assess", "period " + period.code(), "",
				"run " + run + ", " + intake.units().size() + " units, " + intake.accepted().size() + " accepted");
		return run;
	}

	private static byte[] bytes(Intake intake) {
		try {
			return DossierFile.bytes(intake.files());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package vn.thidua.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.assessment.Preview;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.assessment.run.DossierShelf;
import vn.thidua.assessment.run.KeptDossier;
import vn.thidua.assessment.run.StoredDossier;
import vn.thidua.audit.AuditLog;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReading;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.shared.Problem;

/**
 * Takes whole dossiers and has them assessed. The same dossier handed in again is the one
 * that is kept; the same dossier under the same rules is the run that there is.
 */
@Service
public class DossierIntake {

	private final DossierShelf shelf;

	private final Assessments assessments;

	private final ActiveRules rules;

	private final RunLibrary runs;

	private final Rights rights;

	private final AuditLog audit;

	DossierIntake(DossierShelf shelf, Assessments assessments, ActiveRules rules, RunLibrary runs, Rights rights,
			AuditLog audit) {
		this.shelf = shelf;
		this.assessments = assessments;
		this.rules = rules;
		this.runs = runs;
		this.rights = rights;
		this.audit = audit;
	}

	/** What came of a request that may be repeated: the thing, and whether it is new. */
	public record Taken<T>(T thing, boolean added) {
	}

	/**
	 * Keeps a dossier.
	 * @param handedIn its name, which tells the form, and its bytes
	 * @throws Refused if it holds errors
	 */
	@Transactional
	public Taken<DossierResource> keep(Actor actor, StoredDossier handedIn, Locale locale) {
		this.rights.require(actor, Action.ASSESS);
		DossierReading reading = reading(handedIn);
		Dossier dossier = accepted(reading);
		Preview preview = preview(dossier);
		boolean added = this.shelf.keep(dossier.digest(), handedIn);
		if (added) {
			this.audit.record(actor, "dossier.keep", "dossier " + dossier.digest(), "", handedIn.name());
		}
		return new Taken<>(described(dossier, handedIn.name(), preview, reading.warnings(), locale), added);
	}

	/**
	 * A page of the dossiers that were handed in, by name.
	 * @param name the name under which they were first handed in; empty for all
	 */
	@Transactional(readOnly = true)
	public PageOf<KeptDossier> dossiers(Actor actor, String name, Span span) {
		this.rights.require(actor, Action.ASSESS);
		return PageOf.of(span, this.shelf.kept(name, span.size(), span.offset()), this.shelf.count(name));
	}

	/**
	 * The dossier of that digest.
	 * @throws NotFound if there is none
	 */
	public DossierResource dossier(Actor actor, String digest, Locale locale) {
		this.rights.require(actor, Action.ASSESS);
		StoredDossier stored = stored(digest);
		DossierReading reading = reading(stored);
		Dossier dossier = accepted(reading);
		return described(dossier, stored.name(), preview(dossier), reading.warnings(), locale);
	}

	/**
	 * Begins to assess a dossier by the rules in force; one that is assessed by them
	 * already is not assessed again.
	 */
	public Taken<RunResource> assess(Actor actor, String digest) {
		this.rights.require(actor, Action.ASSESS);
		RuleRelease release = this.rules.state().release();
		StoredDossier stored = stored(digest);
		Taken<RunResource> known = this.runs.of(actor, digest, release.digest())
			.map((run) -> new Taken<>(run, false))
			.orElse(null);
		if (known != null) {
			return known;
		}
		Dossier dossier = accepted(reading(stored));
		preview(dossier);
		long run = this.assessments.start(dossier, stored.name(), stored.content(), release, actor.name());
		return new Taken<>(this.runs.run(actor, run), true);
	}

	private StoredDossier stored(String digest) {
		return this.shelf.dossier(digest).orElseThrow(() -> new NotFound("dossier " + digest));
	}

	private static DossierReading reading(StoredDossier stored) {
		try {
			return stored.reading();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Dossier accepted(DossierReading reading) {
		Dossier dossier = reading.dossier();
		if (dossier == null) {
			throw new Refused(reading.errors());
		}
		return dossier;
	}

	private Preview preview(Dossier dossier) {
		Preview preview = Preview.of(dossier, this.rules.state().release());
		List<Problem> errors = preview.problems().stream().filter(Problem::refuses).toList();
		if (!errors.isEmpty()) {
			throw new Refused(errors);
		}
		return preview;
	}

	private static DossierResource described(Dossier dossier, String name, Preview preview, List<Problem> doubts,
			Locale locale) {
		List<Problem> warnings = new ArrayList<>(doubts);
		warnings.addAll(preview.problems());
		return new DossierResource(dossier.digest(), name, dossier.head().period().code(), dossier.head().asOf(),
				dossier.head().illustrative(), preview.units(), preview.targets(), preview.results(), preview.sheets(),
				warnings.stream().map((one) -> LocatedProblem.of(one, locale)).toList());
	}

}

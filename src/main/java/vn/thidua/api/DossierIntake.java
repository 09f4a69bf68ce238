package vn.thidua.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.assessment.run.DossierShelf;
import vn.thidua.assessment.run.KeptDossier;
import vn.thidua.assessment.run.OtherRegister;
import vn.thidua.assessment.run.StoredDossier;
import vn.thidua.audit.AuditLog;
import vn.thidua.dossier.Dossier;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.unit.Register;

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
	 * @param stated whose units it is about; where that is not said, the register that it
	 * is kept for already, else the province that it states, else whoever hands it in
	 * @throws Refused if it holds errors
	 * @throws OtherRegister if it is kept for another register than stated
	 */
	@Transactional
	public Taken<DossierResource> keep(Actor actor, StoredDossier handedIn, Optional<Register> stated, Locale locale) {
		this.rights.require(actor, Action.ASSESS);
		CheckedDossier checked = checked(handedIn);
		Dossier dossier = checked.dossier();
		Register register = stated.or(() -> this.shelf.register(dossier.digest()))
			.orElse(Register.stated(dossier.head().province(), actor.name()));
		boolean added = this.shelf.keep(dossier.digest(), handedIn, register);
		if (added) {
			this.audit.record(actor, "dossier.keep", "dossier " + dossier.digest(), "",
					handedIn.name() + ", register " + register.code());
		}
		return new Taken<>(checked.described(handedIn.name(), register, locale), added);
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
		return checked(stored).described(stored.name(), register(digest), locale);
	}

	/**
	 * Begins to assess a dossier by the rules in force; one that is assessed by them
	 * already is not assessed again.
	 * @param asOf the day whose law it is to be judged by, to compare; nothing for that
	 * of the dossier
	 */
	public Taken<RunResource> assess(Actor actor, String digest, @Nullable LocalDate asOf) {
		this.rights.require(actor, Action.ASSESS);
		RuleRelease release = this.rules.state().release();
		StoredDossier stored = stored(digest);
		LocalDate another = (asOf == null || asOf.equals(checked(stored).dossier().head().asOf())) ? null : asOf;
		Optional<RunResource> known = this.runs.of(actor, digest, release.digest(), another);
		if (known.isPresent()) {
			return new Taken<>(known.get(), false);
		}
		return new Taken<>(this.runs.run(actor, start(actor, stored, digest, release, another)), true);
	}

	private long start(Actor actor, StoredDossier stored, String digest, RuleRelease release,
			@Nullable LocalDate another) {
		try {
			return (another == null)
					? this.assessments.start(checked(stored).dossier(), stored, register(digest), release, actor.name())
					: this.assessments.startUnder(stored, another, release, actor.name());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private StoredDossier stored(String digest) {
		return this.shelf.dossier(digest).orElseThrow(() -> new NotFound("dossier " + digest));
	}

	private Register register(String digest) {
		return this.shelf.register(digest).orElseThrow(() -> new NotFound("dossier " + digest));
	}

	private CheckedDossier checked(StoredDossier stored) {
		return CheckedDossier.of(stored, this.rules.state().release());
	}

}

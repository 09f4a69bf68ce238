package vn.thidua.exchange;

import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.submission.ReportChange;
import vn.thidua.submission.SubmissionBatch;
import vn.thidua.submission.SubmissionRefused;
import vn.thidua.unit.UnitKey;

/**
 * Brings in what units report: first a check that changes nothing, then, when it is
 * confirmed, all of it or nothing. The same file for the same period is carried out once.
 */
@Service
public class ReportImport {

	private final ImportFolder folder;

	private final ReportChecks checks;

	private final ImportsDone done;

	private final SubmissionBatch batch;

	private final TransactionOperations transactions;

	private final Rights rights;

	private final Clock clock;

	ReportImport(ImportFolder folder, ReportChecks checks, ImportsDone done, SubmissionBatch batch,
			TransactionOperations transactions, Rights rights, Clock clock) {
		this.folder = folder;
		this.checks = checks;
		this.done = done;
		this.batch = batch;
		this.transactions = transactions;
		this.rights = rights;
		this.clock = clock;
	}

	/**
	 * Checks what an actor hands in for its unit and those below it; nothing is changed.
	 * @param files one {@code .zip}, {@code .xlsx} or DHIS2 {@code .json}, or the files
	 * of a folder, by name
	 * @throws NotFound if there is no such period
	 */
	public ImportCheck check(Actor actor, String period, Map<String, InputStreamSource> files) throws IOException {
		this.rights.require(actor, Action.REPORT, UnitKey.here(actor.unitCode()));
		String id = this.folder.keep(files);
		ImportCheck check = this.checks.check(actor, period, id, this.folder.upload(id), this.folder.changes(id))
			.named(String.join(", ", files.keySet()));
		this.folder.save(check);
		return check;
	}

	/** Whether files are handed in together of which one stands for the whole. */
	public static boolean mixed(Collection<String> names) {
		return names.size() > 1 && names.stream().anyMatch(ImportFolder::whole);
	}

	/** What was found of what the actor handed in under that number. */
	public ImportCheck find(Actor actor, String id) {
		return this.folder.find(actor, id).orElseThrow(() -> new NotFound("import " + id));
	}

	/** Some of the changes that it would make, in order. */
	public List<ReportChange> changes(Actor actor, String id, int from, int count) throws IOException {
		return this.folder.changes(find(actor, id).id()).part(from, count);
	}

	/**
	 * How the same file for the same period was carried out; nothing where it was not.
	 */
	public Optional<ImportDone> done(ImportCheck check) {
		return this.done.find(check.digest(), check.period());
	}

	/** The last imports that an actor carried out. */
	public List<ImportDone> latest(Actor actor, int most) {
		return this.done.of(actor.name(), most);
	}

	/**
	 * Carries out what was checked.
	 * @throws SubmissionRefused if it has errors, or a submission changed since the check
	 */
	public ImportResult confirm(Actor actor, String id) throws IOException {
		ImportCheck check = find(actor, id);
		Optional<ImportDone> earlier = done(check);
		if (earlier.isPresent()) {
			return new ImportResult(earlier.get(), true);
		}
		if (!check.accepted()) {
			throw new SubmissionRefused("errors");
		}
		try (ChangeFile.Reader changes = this.folder.changes(id).reader()) {
			return new ImportResult(carryOut(actor, check, changes), false);
		}
		catch (DuplicateKeyException ex) {
			return new ImportResult(done(check).orElseThrow(() -> ex), true);
		}
	}

	private ImportDone carryOut(Actor actor, ImportCheck check, ChangeFile.Reader changes) {
		OffsetDateTime now = OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		ImportDone result = new ImportDone(check.digest(), check.period(), now, actor.name(), check.name(),
				check.changes(), check.versions().size());
		this.transactions.executeWithoutResult((status) -> {
			this.done.add(result);
			this.batch.write(actor, check.period(), check.versions(), changes.changes(),
					check.name() + " " + check.digest());
		});
		return result;
	}

}

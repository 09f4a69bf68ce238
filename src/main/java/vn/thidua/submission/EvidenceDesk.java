package vn.thidua.submission;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.shared.Digest;

/**
 * Keeps the files that prove what a submission says. They are added and removed by who
 * may change the submission, while it may be changed, and read by who may read it.
 */
@Service
@Transactional
public class EvidenceDesk {

	private static final int SHOWN_DIGEST = 12;

	private final SubmissionSteps steps;

	private final ReportForms forms;

	private final SubmissionReader reader;

	private final SubmissionChanges changes;

	private final EvidenceStore store;

	private final Clock clock;

	private final DataSize mostOfOne;

	private final DataSize mostOfAll;

	EvidenceDesk(SubmissionSteps steps, ReportForms forms, SubmissionReader reader, SubmissionChanges changes,
			EvidenceStore store, Clock clock, @Value("${thidua.evidence.most:20MB}") DataSize mostOfOne,
			@Value("${thidua.evidence.most-of-submission:200MB}") DataSize mostOfAll) {
		this.steps = steps;
		this.forms = forms;
		this.reader = reader;
		this.changes = changes;
		this.store = store;
		this.clock = clock;
		this.mostOfOne = mostOfOne;
		this.mostOfAll = mostOfAll;
	}

	/** The files of a submission, by indicator. */
	@Transactional(readOnly = true)
	public List<Evidence> of(Actor actor, long id) {
		return this.store.of(this.reader.of(actor, id).number());
	}

	/**
	 * A file of a submission.
	 * @throws NotFound if there is none that the actor may see
	 */
	@Transactional(readOnly = true)
	public Evidence one(Actor actor, long id, long file) {
		return this.store.one(this.reader.of(actor, id).number(), file)
			.orElseThrow(() -> new NotFound("evidence " + file));
	}

	/** The content of a file of a submission. */
	@Transactional(readOnly = true)
	public byte[] content(Actor actor, long id, long file) {
		return this.store.content(one(actor, id, file).id());
	}

	/**
	 * Adds a file to what is said of an indicator.
	 * @throws SubmissionRefused if it is too large, not of a kind that may be handed in,
	 * bears the name of another kind, is there already, or the submission may not be
	 * changed
	 */
	public void add(Actor actor, long id, String indicator, String name, byte[] content) {
		Submission found = this.steps.editableNow(actor, id);
		if (this.forms.of(actor, id).items().stream().noneMatch((item) -> item.indicator().code().equals(indicator))) {
			throw new NotFound("indicator " + indicator);
		}
		Evidence file = checked(actor, indicator, name, content);
		List<Evidence> held = this.store.of(id);
		demand(held.stream()
			.noneMatch((one) -> one.indicator().equals(indicator) && one.digest().equals(file.digest())),
				"evidence.twice");
		long size = held.stream().mapToLong(Evidence::byteCount).sum() + content.length;
		demand(size <= this.mostOfAll.toBytes(), "evidence.full");
		this.store.add(id, file, content);
		told(actor, found, file, "submission.evidence.add", "", shown(file));
	}

	/** Removes a file; that it was there stays in the history. */
	public void remove(Actor actor, long id, long number) {
		Submission found = this.steps.editableNow(actor, id);
		Evidence file = one(actor, id, number);
		this.store.remove(file.id());
		told(actor, found, file, "submission.evidence.remove", shown(file), "");
	}

	private Evidence checked(Actor actor, String indicator, String name, byte[] content) {
		demand(content.length > 0, "evidence.empty");
		demand(content.length <= this.mostOfOne.toBytes(), "evidence.large");
		EvidenceType type = EvidenceContent.type(content).orElseThrow(() -> new SubmissionRefused("evidence.type"));
		demand(type.named(name), "evidence.name");
		return new Evidence(0, indicator, name, type, content.length,
				HexFormat.of().formatHex(Digest.sha256().digest(content)),
				OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC), actor.name());
	}

	private void told(Actor actor, Submission about, Evidence file, String action, String before, String after) {
		this.changes.add(about.number(),
				List.of(this.changes.now(actor.name(), "evidence", file.indicator(), before, after, "")));
		this.steps.record(actor, about, action, before, after);
	}

	private static String shown(Evidence file) {
		return file.name() + " (SHA-256 " + file.digest().substring(0, SHOWN_DIGEST) + "…)";
	}

	private static void demand(boolean held, String code) {
		if (!held) {
			throw new SubmissionRefused(code);
		}
	}

}

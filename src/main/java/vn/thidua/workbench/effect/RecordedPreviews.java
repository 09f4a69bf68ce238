package vn.thidua.workbench.effect;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.CurrentActor;
import vn.thidua.audit.AuditLog;

/** Stores how a preview stands together with the record of it. */
@Component
@Transactional
class RecordedPreviews {

	private final Previews previews;

	private final AuditLog audit;

	RecordedPreviews(Previews previews, AuditLog audit) {
		this.previews = previews;
		this.audit = audit;
	}

	/** Stores a preview that begins or has ended. */
	Preview save(Preview preview) {
		Preview saved = this.previews.save(preview);
		boolean begun = saved.status().equals(Preview.RUNNING);
		this.audit.record(CurrentActor.now(), begun ? "preview.start" : "preview.end", subject(saved.id()),
				begun ? "" : Preview.RUNNING,
				begun ? "draft " + saved.draftDigest() + ", active " + saved.activeDigest()
						: saved.status() + ", " + saved.changes() + " changes");
		return saved;
	}

	/** Records that somebody stops a preview. */
	void cancel(long preview) {
		this.audit.record(CurrentActor.now(), "preview.cancel", subject(preview), Preview.RUNNING, "");
	}

	private static String subject(Long preview) {
		return "preview " + preview;
	}

}

package vn.thidua.workbench.effect;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One preview of what a draft would change.
 *
 * @param id its number; nothing before it is stored
 * @param version counts its changes
 * @param draftDigest SHA-256 of the draft's files
 * @param activeDigest SHA-256 of the active release it was compared with
 * @param status {@code running}, {@code finished}, {@code cancelled} or {@code failed}
 * @param startedAt when it was begun
 * @param startedBy who began it
 * @param finishedAt when it ended; nothing while it runs
 * @param changes how many results would change
 */
@Table("effect_preview")
public record Preview(@Id @Nullable Long id, @Version int version, String draftDigest, String activeDigest,
		String status, Instant startedAt, String startedBy, @Nullable Instant finishedAt, long changes) {

	static final String RUNNING = "running";

	/** Whether it is whole and counts. */
	public boolean finished() {
		return this.status.equals("finished");
	}

	/** When it was begun, by the clock of this place. */
	public ZonedDateTime started() {
		return this.startedAt.atZone(ZoneId.systemDefault());
	}

	Preview ended(String how, long found, Instant now) {
		return new Preview(this.id, this.version, this.draftDigest, this.activeDigest, how, this.startedAt,
				this.startedBy, now, found);
	}

}

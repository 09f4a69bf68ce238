package vn.thidua.workbench.effect;

import java.time.Instant;

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
}

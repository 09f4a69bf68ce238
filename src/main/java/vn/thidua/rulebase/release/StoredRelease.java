package vn.thidua.rulebase.release;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A published release: what, when, by whom and why.
 *
 * @param id its number, in the order of publication; nothing before it is stored
 * @param digest SHA-256 over paths and bytes
 * @param publishedAt when
 * @param publishedBy who
 * @param reason why
 * @param content the files as an archive
 */
@Table("rule_release")
public record StoredRelease(@Id @Nullable Long id, String digest, Instant publishedAt, String publishedBy,
		String reason, byte[] content) {
}

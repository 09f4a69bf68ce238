package vn.thidua.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import vn.thidua.shared.Digest;

/**
 * A row of the audit trail. Its hash covers every field and the hash of the row before,
 * so that a changed or missing row shows.
 *
 * @param seq its number, from 1 without gaps
 * @param happenedAt when, to the microsecond
 * @param actor who
 * @param role in which role
 * @param origin from which network address; empty where not known
 * @param action what was done, a code such as {@code submission.accept}
 * @param subject with what, such as {@code submission 12}
 * @param before what it was; empty where nothing was
 * @param after what it became; empty where nothing is
 * @param previous the hash of the row before; empty for the first
 * @param hash SHA-256 of this row
 */
public record AuditEntry(long seq, Instant happenedAt, String actor, String role, String origin, String action,
		String subject, String before, String after, String previous, String hash) {

	/** The hash that the row must bear. */
	public String computed() {
		Digest digest = new Digest();
		List.of(String.valueOf(this.seq), this.happenedAt.toString(), this.actor, this.role, this.origin, this.action,
				this.subject, this.before, this.after, this.previous)
			.forEach((field) -> digest.add("", field.getBytes(StandardCharsets.UTF_8)));
		return digest.hex();
	}

	/** The same row under another number. */
	AuditEntry numbered(long other) {
		return new AuditEntry(other, this.happenedAt, this.actor, this.role, this.origin, this.action, this.subject,
				this.before, this.after, this.previous, this.hash);
	}

	/** The same row with the hash that it must bear. */
	AuditEntry hashed() {
		return new AuditEntry(this.seq, this.happenedAt, this.actor, this.role, this.origin, this.action, this.subject,
				this.before, this.after, this.previous, computed());
	}

}

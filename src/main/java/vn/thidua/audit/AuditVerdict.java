package vn.thidua.audit;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What came of verifying the audit trail.
 *
 * @param verifiedAt when
 * @param rows how many rows were read
 * @param head the last row there must be
 * @param fault the first fault; nothing where the trail is whole
 */
public record AuditVerdict(Instant verifiedAt, long rows, AuditHead head, @Nullable AuditFault fault) {

	/** Whether every row is there and as it was written. */
	public boolean whole() {
		return this.fault == null;
	}

	/** The verdict in a line: the head, or the kind and place of the fault. */
	public String text() {
		return (this.fault == null) ? this.head.text() : this.fault.code() + " " + this.fault.seq();
	}

	/** The first fault. */
	public Optional<AuditFault> first() {
		return Optional.ofNullable(this.fault);
	}

}

package vn.thidua.audit;

import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import vn.thidua.audit.AuditFault.Kind;

/** Takes the rows of the audit trail one after the other and keeps the first fault. */
final class AuditChain {

	/** How far from its place a row is still told to have been moved. */
	private static final int NEAR = 1_000;

	private final AuditHead head;

	private final @Nullable AuditHead noted;

	private AuditHead last = new AuditHead(0, "");

	private long rows;

	private boolean notedSeen;

	/**
	 * A row that does not bear its hash, until the next row tells which of both is old.
	 */
	private @Nullable AuditEntry doubtful;

	private @Nullable AuditFault fault;

	AuditChain(AuditHead head, @Nullable AuditHead noted) {
		this.head = head;
		this.noted = noted;
	}

	/** The next row in the order of numbers. */
	void take(AuditEntry entry) {
		if (this.fault != null) {
			return;
		}
		this.rows++;
		if (this.doubtful != null) {
			settle(this.doubtful, entry.previous());
			return;
		}
		check(entry);
		this.last = new AuditHead(entry.seq(), entry.hash());
	}

	/**
	 * There are no more rows up to the head.
	 * @param beyond the number of a row behind the head; nothing where there is none
	 */
	void end(@Nullable Long beyond) {
		if (this.doubtful != null && this.fault == null) {
			settle(this.doubtful, (this.doubtful.seq() == this.head.seq()) ? this.head.hash() : "");
		}
		if (this.last.seq() < this.head.seq()) {
			found(Kind.MISSING, this.last.seq() + 1, String.valueOf(this.head.seq()), "");
		}
		if (!this.last.hash().equals(this.head.hash())) {
			found(Kind.HEAD, this.head.seq(), this.head.hash(), this.last.hash());
		}
		if (beyond != null) {
			found(Kind.EXTRA, beyond, String.valueOf(this.head.seq()), String.valueOf(beyond));
		}
		if (this.noted != null && !this.notedSeen) {
			found(Kind.NOTED, this.noted.seq(), this.noted.hash(), "");
		}
	}

	long rows() {
		return this.rows;
	}

	boolean sound() {
		return this.fault == null;
	}

	@Nullable AuditFault fault() {
		return this.fault;
	}

	private void check(AuditEntry entry) {
		long expected = this.last.seq() + 1;
		if (entry.seq() < expected) {
			found(Kind.EXTRA, entry.seq(), String.valueOf(expected), String.valueOf(entry.seq()));
		}
		else if (entry.seq() > expected) {
			found(Kind.MISSING, expected, String.valueOf(entry.seq() - 1), String.valueOf(entry.seq()));
		}
		else if (!entry.computed().equals(entry.hash())) {
			doubt(entry);
		}
		else if (!entry.previous().equals(this.last.hash())) {
			found(Kind.LINK, entry.seq(), this.last.hash(), entry.previous());
		}
		else if (this.noted != null && this.noted.seq() == entry.seq()) {
			this.notedSeen = true;
			if (!this.noted.hash().equals(entry.hash())) {
				found(Kind.NOTED, entry.seq(), this.noted.hash(), entry.hash());
			}
		}
	}

	private void doubt(AuditEntry entry) {
		LongStream.rangeClosed(entry.seq() - NEAR, entry.seq() + NEAR)
			.filter((seq) -> entry.numbered(seq).computed().equals(entry.hash()))
			.findFirst()
			.ifPresentOrElse((seq) -> found(Kind.MOVED, entry.seq(), String.valueOf(seq), String.valueOf(entry.seq())),
					() -> this.doubtful = entry);
	}

	/** What follows a row still bears the hash that it was written with. */
	private void settle(AuditEntry entry, String following) {
		boolean hash = following.equals(entry.computed());
		found(hash ? Kind.HASH : Kind.CHANGED, entry.seq(), hash ? entry.computed() : entry.hash(),
				hash ? entry.hash() : entry.computed());
	}

	private void found(Kind kind, long seq, String expected, String found) {
		if (this.fault == null) {
			this.fault = new AuditFault(kind, seq, expected, found);
		}
	}

}

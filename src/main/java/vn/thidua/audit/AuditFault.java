package vn.thidua.audit;

import java.util.Locale;

/**
 * The first place where the audit trail is not as it was written.
 *
 * @param kind what is wrong
 * @param seq the number of the row; of missing rows the first
 * @param expected what should be there: a hash; of a moved row the number it was written
 * with; of missing rows the last
 * @param found what is there: a hash or a number; empty for nothing
 */
public record AuditFault(Kind kind, long seq, String expected, String found) {

	/** What can be wrong with a row. */
	public enum Kind {

		/** A field is not what its hash was made of. */
		CHANGED,
		/** The fields are as they were, the hash is another. */
		HASH,
		/** The row stands under another number than it was written with. */
		MOVED,
		/** It does not follow the row before: one of the two was written anew. */
		LINK,
		/** Rows are missing, here or at the end. */
		MISSING,
		/** There is a row where none was written. */
		EXTRA,
		/** The last row is not the one that was written last. */
		HEAD,
		/** What was written last is not known: the head itself is missing. */
		NO_HEAD,
		/** The row noted down elsewhere is not the one that stands here. */
		NOTED

	}

	/** Whether what is expected and found are hashes. */
	public boolean hashes() {
		return switch (this.kind) {
			case CHANGED, HASH, LINK, HEAD, NOTED -> true;
			case MOVED, MISSING, EXTRA, NO_HEAD -> false;
		};
	}

	/** The kind as the last part of a key of texts. */
	public String code() {
		return this.kind.name().toLowerCase(Locale.ROOT);
	}

}

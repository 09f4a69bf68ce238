package vn.thidua.workbench.publication;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.rulebase.release.OrderingDocument;

/**
 * A release that an administrator asks a second one to put into force. Once decided it
 * never changes.
 *
 * @param id its number; nothing before it is stored
 * @param version counts its changes
 * @param state {@code open}, {@code approved}, {@code rejected}, {@code withdrawn} or
 * {@code void}
 * @param openSlot 1 while it is open, else nothing: the database takes one open proposal
 * @param releaseDigest SHA-256 of the release
 * @param activeDigest SHA-256 of the release that it was compared with
 * @param imported whether it was brought from elsewhere and is not the working copy
 * @param reason why it is to be put into force
 * @param document number of the document that orders it
 * @param documentDate the date of that document
 * @param documentAddress where that document can be read; empty where not told
 * @param proposedAt when it was proposed
 * @param proposedBy who proposed it
 * @param decidedAt when it was decided; nothing while it is open
 * @param decidedBy who decided; nothing while it is open or where it became void
 * @param note what was said with the decision, or the code of why it became void
 */
@Table("release_proposal")
public record Proposal(@Id @Nullable Long id, @Version int version, String state, @Nullable Integer openSlot,
		String releaseDigest, String activeDigest, boolean imported, String reason, String document,
		LocalDate documentDate, String documentAddress, Instant proposedAt, String proposedBy,
		@Nullable Instant decidedAt, @Nullable String decidedBy, String note) {

	static final String OPEN = "open";

	static final String APPROVED = "approved";

	static final String REJECTED = "rejected";

	static final String WITHDRAWN = "withdrawn";

	static final String VOID = "void";

	static Proposal open(Request request, String activeDigest, String by, Instant now) {
		return new Proposal(null, 0, OPEN, 1, request.digest(), activeDigest, request.imported(),
				request.reason().strip(), request.document().strip(), request.day(), request.address().strip(), now, by,
				null, null, "");
	}

	/** Whether nobody has decided yet. */
	public boolean open() {
		return this.state.equals(OPEN);
	}

	/**
	 * Whether an account proposed it; accounts are told apart by name, whatever its case.
	 */
	public boolean isBy(String account) {
		return this.proposedBy.strip().equalsIgnoreCase(account.strip());
	}

	OrderingDocument ordering() {
		return new OrderingDocument(this.document, this.documentDate, this.documentAddress);
	}

	Proposal decided(String how, @Nullable String by, String remark, Instant now) {
		return new Proposal(this.id, this.version, how, null, this.releaseDigest, this.activeDigest, this.imported,
				this.reason, this.document, this.documentDate, this.documentAddress, this.proposedAt, this.proposedBy,
				now, by, remark);
	}

}

package vn.thidua.rulebase.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A release was put into force; the release of the last one is active.
 *
 * @param id its number, in the order of time; nothing before it is stored
 * @param follows the number of the one that it replaces; 0 for the first. No two can
 * replace the same
 * @param releaseDigest SHA-256 of the release
 * @param publishedAt when
 * @param publishedBy who asked for it
 * @param approvedBy who approved it; empty where nobody had to
 * @param reason why
 * @param document number of the document that orders it; empty where there is none
 * @param documentDate the date of that document
 * @param documentAddress where that document can be read; empty where not told
 * @param kind {@code first}, {@code published}, {@code rolled-back} or {@code shipped}
 */
@Table("release_activation")
public record Activation(@Id @Nullable Long id, long follows, String releaseDigest, Instant publishedAt,
		String publishedBy, String approvedBy, String reason, String document, @Nullable LocalDate documentDate,
		String documentAddress, String kind) {

	/** The first of a database. */
	public static final String FIRST = "first";

	/** Proposed and approved. */
	public static final String PUBLISHED = "published";

	/** Put into force again. */
	public static final String ROLLED_BACK = "rolled-back";

	/** The rules of the product, where no stored release can be loaded any more. */
	public static final String SHIPPED = "shipped";

	static Activation of(String digest, long follows, Cause cause, Instant now) {
		OrderingDocument document = cause.document();
		return new Activation(null, follows, digest, now, cause.by(), cause.approvedBy(), cause.reason(),
				document.number(), document.date(), document.address(), cause.kind());
	}

	/** Its number; only one that is stored has one. */
	public long number() {
		return Objects.requireNonNull(this.id);
	}

}

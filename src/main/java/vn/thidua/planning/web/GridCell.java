package vn.thidua.planning.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.thidua.planning.AssignedRevision;
import vn.thidua.planning.TargetKey;
import vn.thidua.planning.TypedTarget;
import vn.thidua.shared.Problem;

/**
 * A cell of the grid. The name of its field tells which target it is and which revision
 * of it was seen.
 *
 * @param id the cell's own identifier on the page
 * @param key which target
 * @param text what stands or was typed in it
 * @param revision the last revision; nothing for none
 * @param year what counts for the whole year where the cell is about a part of it; empty
 * for nothing
 * @param problem why it is refused; nothing where it is not
 */
record GridCell(String id, TargetKey key, String text, @Nullable AssignedRevision revision, String year,
		@Nullable Problem problem) {

	private static final String MARK = "target|";

	/** The name of the cell's field. */
	public String field() {
		return MARK + ((this.revision == null) ? 0 : this.revision.id()) + "|" + encoded(this.key.unit()) + "|"
				+ encoded(this.key.indicator());
	}

	/** What was typed in a field of that name; nothing where it is no cell's. */
	static Optional<TypedTarget> typed(String field, String text, GridView view) {
		String[] parts = field.startsWith(MARK) ? field.split("\\|", -1) : new String[0];
		if (parts.length != 4 || !parts[1].matches("\\d{1,18}")) {
			return Optional.empty();
		}
		TargetKey key = new TargetKey(decoded(parts[2]), decoded(parts[3]), view.period().code(), view.authority());
		return Optional.of(new TypedTarget(key, text, null, "", Long.parseLong(parts[1])));
	}

	private static String encoded(String code) {
		return URLEncoder.encode(code, StandardCharsets.UTF_8);
	}

	private static String decoded(String code) {
		return URLDecoder.decode(code, StandardCharsets.UTF_8);
	}

}

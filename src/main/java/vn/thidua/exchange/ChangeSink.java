package vn.thidua.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Place;
import vn.thidua.submission.HeldReport;
import vn.thidua.submission.ReportChange;

/**
 * Takes the changes that a file would make, and refuses those of submissions that are not
 * their unit's to change.
 */
final class ChangeSink implements Closeable {

	private final CheckContext context;

	private final ChangeFile.Writer file;

	private final Map<String, Integer> versions = new HashMap<>();

	private final Set<String> refused = new HashSet<>();

	private int changed;

	private int unchanged;

	ChangeSink(CheckContext context, ChangeFile.Writer file) {
		this.context = context;
		this.file = file;
	}

	/** Takes a change that a line makes. */
	void add(ReportChange change, Place place) {
		HeldReport held = this.context.held().get(change.unitCode());
		if (held != null && !held.state().editable()) {
			refuse(held, place);
			return;
		}
		this.versions.put(change.unitCode(), version(held));
		this.file.write(change);
		this.changed++;
	}

	/** Counts a line that changes nothing. */
	void same() {
		this.unchanged++;
	}

	private void refuse(HeldReport held, Place place) {
		if (this.refused.add(held.unitCode())) {
			this.context.problems()
				.error(place, held.unitCode(), "exchange.state." + held.state().name(), held.unitCode());
		}
	}

	private static int version(@Nullable HeldReport held) {
		return (held == null) ? HeldReport.NONE : held.version();
	}

	int changed() {
		return this.changed;
	}

	int unchanged() {
		return this.unchanged;
	}

	/** The versions that the changes rest on, by unit. */
	Map<String, Integer> versions() {
		return this.versions;
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}

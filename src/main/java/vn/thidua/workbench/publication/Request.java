package vn.thidua.workbench.publication;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * What an administrator typed to propose a release.
 *
 * @param digest SHA-256 of the release that was shown
 * @param imported whether it is an imported release and not the working copy
 * @param reason why it is to be put into force
 * @param document number of the document that orders it
 * @param date the document's date, {@code 2026-01-31}
 * @param address where the document can be read; may be empty
 */
public record Request(String digest, boolean imported, String reason, String document, String date, String address) {

	private static final int MOST = 1000;

	/** The names of the fields that are not as they must be. */
	public List<String> faults() {
		List<String> faults = new ArrayList<>();
		if (this.reason.isBlank() || this.reason.length() > MOST) {
			faults.add("reason");
		}
		if (this.document.isBlank() || this.document.length() > MOST) {
			faults.add("document");
		}
		if (!isDay()) {
			faults.add("date");
		}
		if (!this.address.isBlank() && !this.address.strip().matches("https?://[^\\s\"'<>]{1," + MOST + "}")) {
			faults.add("address");
		}
		return faults;
	}

	LocalDate day() {
		return LocalDate.parse(this.date.strip());
	}

	private boolean isDay() {
		try {
			int year = day().getYear();
			return year >= 1945 && year < 2200;
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

}

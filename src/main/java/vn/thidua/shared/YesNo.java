package vn.thidua.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads yes and no, the same way wherever people write them. */
public final class YesNo {

	/** What may be written, for those who wrote something else. */
	public static final String WRITINGS = "yes, no, true, false, có, không";

	private static final Map<String, Boolean> KNOWN = Map.of("yes", true, "true", true, "có", true, "no", false,
			"false", false, "không", false);

	private YesNo() {
	}

	/** What is written; nothing where it is neither yes nor no. */
	public static Optional<Boolean> read(String written) {
		return Optional
			.ofNullable(KNOWN.get(Normalizer.normalize(written.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT)));
	}

}

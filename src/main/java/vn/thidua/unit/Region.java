package vn.thidua.unit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The socio-economic regions that the thresholds of commune indicator 35 depend on
 * (Decision 1300/QĐ-BYT as corrected by Decision 1453/QĐ-BYT). They are not the access
 * zones 1, 2, 3.
 */
public enum Region {

	/** Northern midlands and mountains. */
	TDMNPB("Trung du miền núi phía Bắc", "Trung du và miền núi phía Bắc", "Trung du và miền núi Bắc Bộ"),
	/** Red River Delta. */
	DBSH("Đồng bằng sông Hồng"),
	/** North Central. */
	BTB("Bắc Trung Bộ"),
	/** South Central Coast. */
	DHNTB("Duyên hải Nam Trung Bộ", "Nam Trung Bộ"),
	/** Central Highlands. */
	TN("Tây Nguyên"),
	/** South East. */
	DNB("Đông Nam Bộ"),
	/** Mekong Delta. */
	DBSCL("Đồng bằng sông Cửu Long");

	private final List<String> names;

	Region(String... names) {
		this.names = List.of(names);
	}

	/** The Vietnamese name. */
	public String vietnamese() {
		return this.names.get(0);
	}

	/**
	 * The region of that name or code, whatever the case, diacritics and punctuation of
	 * the text.
	 */
	public static Optional<Region> named(String text) {
		String wanted = folded(text);
		return Arrays.stream(values())
			.filter((region) -> folded(region.name()).equals(wanted)
					|| region.names.stream().anyMatch((name) -> folded(name).equals(wanted)))
			.findFirst();
	}

	private static String folded(String text) {
		String plain = Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD);
		return plain.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
	}

}

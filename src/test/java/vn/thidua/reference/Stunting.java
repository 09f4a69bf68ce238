package vn.thidua.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds indicator 35 against the stunting threshold of the commune's region. */
final class Stunting {

	/** Thresholds in percent, by socio-economic region. */
	static final Map<String, String> THRESHOLDS = Map.of("Trung du miền núi phía Bắc", "24", "Đồng bằng sông Hồng",
			"16.5", "Bắc Trung Bộ", "25", "Duyên hải Nam Trung Bộ", "22", "Tây Nguyên", "26.5", "Đông Nam Bộ", "14.5",
			"Đồng bằng sông Cửu Long", "19");

	private static final List<String> VERIFIED = List.of("Trung du miền núi phía Bắc", "Đồng bằng sông Hồng");

	private static final LocalDate ISSUED = LocalDate.of(2023, 3, 9);

	private static final LocalDate CORRECTED = LocalDate.of(2023, 3, 20);

	private Stunting() {
	}

	static List<Map<String, String>> rows(Submission dossier, List<ScoreLine> lines) {
		Map<String, String> regions = new HashMap<>();
		dossier.rows("units.csv").forEach((row) -> regions.put(row.get("unit"), Row.cell(row, "region")));
		List<Map<String, String>> rows = new ArrayList<>();
		for (ScoreLine line : lines) {
			String region = regions.get(line.unit());
			String threshold = THRESHOLDS.get(region);
			Ratio value = line.value();
			if (line.indicator().equals("35") && line.set().equals(ScoreLine.SET_2023) && value != null
					&& threshold != null && !dossier.asOf().isBefore(ISSUED)) {
				int order = value.compareTo(Ratio.parse(threshold));
				boolean met = dossier.asOf().isBefore(CORRECTED) ? order >= 0 : order <= 0;
				rows.add(Row.of("unit", line.unit(), "criteria_set", line.set(), "criterion",
						String.valueOf(line.criterion()), "indicator", line.indicator(), "status",
						met ? "met" : "not_met", "verified", verified(region, dossier.asOf()) ? "yes" : "no"));
			}
		}
		rows.sort(Comparator.<Map<String, String>, String>comparing((row) -> row.get("unit"))
			.thenComparing((row) -> Integer.parseInt(row.get("criterion"))));
		return rows;
	}

	/**
	 * The sign of the correction was not seen for the third region; its figure as issued
	 * was.
	 */
	private static boolean verified(String region, LocalDate asOf) {
		return VERIFIED.contains(region) || (region.equals("Bắc Trung Bộ") && asOf.isBefore(CORRECTED));
	}

}

package vn.thidua.exchange;

import java.util.ArrayList;
import java.util.List;

import vn.thidua.exchange.dhis2.Dhis2Mapping;
import vn.thidua.exchange.dhis2.MappingEntry;

/** Writes what things of DHIS2 are called here. */
public final class MappingText {

	private MappingText() {
	}

	/** The table as CSV, in which no cell is a formula. */
	public static String csv(List<MappingEntry> entries) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(Dhis2Mapping.COLUMNS);
		entries.forEach((one) -> lines.add(List.of(one.kind(), one.dhis2Id(), one.optionCombo(), one.target())));
		return NeutralCsv.of(lines);
	}

}

package vn.thidua.rulebase;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;
import vn.thidua.shared.Province;
import vn.thidua.shared.Provinces;

/**
 * Reads the words that rules and dossiers share. A snapshot without them, such as an
 * older release, has those of the product.
 *
 * @param files the snapshot
 * @param tables reads its tables
 * @param problems what is wrong with them
 */
record VocabularyReader(RuleFiles files, PackTables tables, Problems problems) {

	static final String FOLDER = "vocabulary";

	private static final String PROVINCES = FOLDER + "/provinces.csv";

	Provinces provinces() {
		if (!this.files.contents().containsKey(PROVINCES)) {
			return Provinces.shipped();
		}
		List<Province> read = new ArrayList<>();
		for (PackRow row : this.tables.rows(PROVINCES, Provinces.COLUMNS)) {
			try {
				read.add(Provinces.row(row.cells()));
			}
			catch (DateTimeException ex) {
				row.error("from", "pack.date");
			}
		}
		try {
			return new Provinces(read);
		}
		catch (IllegalArgumentException ex) {
			this.problems.error(Place.startOf(PROVINCES), String.valueOf(ex.getMessage()), "vocabulary.province");
			return Provinces.shipped();
		}
	}

}

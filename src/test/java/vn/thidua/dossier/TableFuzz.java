package vn.thidua.dossier;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stands in the tables of a dossier, it is read or refused with reasons. */
class TableFuzz {

	@DictionaryEntries({ "\\x0A#units\\x0A", "\\x0A#indicators\\x0A", "\\x0A#targets\\x0A", "\\x0A#results\\x0A",
			"\\x0A#scores\\x0A", "\\x0A#people\\x0A", "\\x0A#person_years\\x0A", "\\x0A#unit_years\\x0A",
			"\\x0A#honours\\x0A", "\\x0A#attestations\\x0A", "\\x0A#initiatives\\x0A", "\\x22\\x22", "2023-H1",
			"between", "as_of: " })
	@FuzzTest
	void tablesAreReadOrRefused(byte[] bytes) {
		String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\n#");
		Map<String, String> files = new HashMap<>();
		files.put("dossier.yaml", parts[0]);
		for (int i = 1; i < parts.length; i++) {
			String[] table = parts[i].split("\n", 2);
			files.put(table[0] + ".csv", (table.length > 1) ? table[1] : "");
		}
		DossierReading reading = DossierReader.read(files);
		assertThat(reading.dossier() == null).isEqualTo(!reading.errors().isEmpty());
	}

}

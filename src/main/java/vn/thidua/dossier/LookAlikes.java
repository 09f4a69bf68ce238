package vn.thidua.dossier;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thidua.shared.Problems;

/**
 * Codes that look alike but are not the same, such as one with a Cyrillic and one with a
 * Latin letter: each further one is a doubt.
 */
final class LookAlikes {

	private static final String LIKE = "АAВBСCЕEНHІIЈJКKМMОOРPЅSТTХXУYҮYԚQԜWЗ3аaсcеeіiјjоoрpѕsхxуyкkһhԁdӏlԛqԝw"
			+ "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvρpαaιiκkυu" + "ÐĐƉĐ" + "‐-‑-‒-–-—-―-−-﹣-";

	private static final Map<Character, Character> LATIN = latin();

	private static final Map<String, String> KINDS = Map.of("unit", "who", "parent", "who", "person", "who",
			"recipient", "who", "indicator", "what");

	private final Map<String, String> first = new HashMap<>();

	private final Set<String> told = new HashSet<>();

	private static Map<Character, Character> latin() {
		Map<Character, Character> latin = new HashMap<>();
		for (int i = 0; i < LIKE.length(); i += 2) {
			latin.put(LIKE.charAt(i), LIKE.charAt(i + 1));
		}
		return latin;
	}

	/** Looks at the codes of a line; the numbers of sheets' lines are none. */
	void look(DossierTable table, TableRow row, Problems problems) {
		for (String column : table.columns()) {
			String kind = KINDS.get(column);
			if (kind != null && !(table == DossierTable.SCORES && column.equals("indicator"))) {
				look(kind, column, row, problems);
			}
		}
	}

	private void look(String kind, String column, TableRow row, Problems problems) {
		String code = row.text(column);
		String other = code.isEmpty() ? null : this.first.putIfAbsent(kind + skeleton(code), code);
		if (other != null && !other.equals(code) && this.told.add(kind + code)) {
			problems.warning(row.place(column), code, "code.alike", other, different(code, other));
		}
	}

	/** The code in Latin letters that look like its own. */
	private static String skeleton(String code) {
		if (code.chars().allMatch((one) -> one < 0x80)) {
			return code;
		}
		return Normalizer.normalize(code, Normalizer.Form.NFKC)
			.chars()
			.mapToObj((one) -> String.valueOf(LATIN.getOrDefault((char) one, (char) one)))
			.collect(Collectors.joining());
	}

	private static String different(String code, String other) {
		String unusual = unusual(code, other);
		return unusual.isEmpty() ? unusual(other, code) : unusual;
	}

	private static String unusual(String code, String other) {
		return code.codePoints()
			.filter((one) -> one >= 0x80 && other.indexOf(one) < 0)
			.distinct()
			.mapToObj((one) -> Character.toString(one) + " (" + Character.getName(one) + ")")
			.collect(Collectors.joining(", "));
	}

}

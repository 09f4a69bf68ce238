package vn.thidua.rulebase;

import java.util.List;
import java.util.Map;

import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * Reads a {@code pack.yaml}.
 *
 * @param texts reads its YAML
 * @param path its path
 * @param problems what is wrong with it
 */
record HeadOfPack(PackTexts texts, String path, Problems problems) {

	PackHead read(String id) {
		Place head = Place.startOf(this.path);
		Map<String, Object> yaml = this.texts.yaml(this.path);
		String stage = PackTexts.text(yaml, "stage");
		if (!PackTexts.text(yaml, "id").equals(id) || !id.startsWith(stage + "/") || stage.isEmpty()) {
			this.problems.error(head, PackTexts.text(yaml, "id"), "pack.id", id);
		}
		return new PackHead(stage, PackTexts.text(yaml, "version"), PackTexts.names(yaml, "title"),
				this.texts.date(PackTexts.text(yaml, "from"), head), this.texts.date(PackTexts.text(yaml, "to"), head),
				yes(yaml, "verified"), documents(yaml, head), PackTexts.names(yaml, "notes"), composition(yaml));
	}

	private List<LegalDocument> documents(Map<String, Object> yaml, Place head) {
		return PackTexts.list(yaml, "documents")
			.stream()
			.map((entry) -> new LegalDocument(PackTexts.text(entry, "number"),
					this.texts.date(PackTexts.text(entry, "date"), head), PackTexts.text(entry, "title"),
					PackTexts.text(entry, "address")))
			.toList();
	}

	private static PackHead.Composition composition(Map<String, Object> yaml) {
		return new PackHead.Composition(PackTexts.text(yaml, "regime"), PackTexts.texts(yaml, "includes"),
				PackTexts.text(yaml, "carries"), PackTexts.texts(yaml, "without"), PackTexts.texts(yaml, "extends"),
				PackTexts.text(yaml, "province"), yes(yaml, "draft"), yes(yaml, "illustrative"));
	}

	private static boolean yes(Map<String, Object> yaml, String key) {
		return PackTexts.text(yaml, key).equals("yes");
	}

}

package vn.thidua.workbench.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.springframework.stereotype.Service;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RulePack;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;

/**
 * Begins a new law from an existing pack in the draft: it carries the former clauses over
 * where the stage lists clauses, else it copies the folder. The pack that held on its
 * first day ends the day before.
 */
@Service
public class NewPacks {

	private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

	private static final Pattern REGIME = Pattern.compile("[A-Z][A-Z0-9]{0,7}|\\d{1,8}");

	private final Drafts drafts;

	NewPacks(Drafts drafts) {
		this.drafts = drafts;
	}

	/** The packs a new law may begin from: no drafts, nothing local. */
	@Needs(Action.READ_DRAFT)
	public List<RulePack> sources() {
		return this.drafts.packs()
			.stream()
			.filter((pack) -> !pack.draft() && !pack.stage().equals(RulePack.LOCAL))
			.toList();
	}

	/** Writes the new law into the draft; the problems say why nothing was written. */
	@Needs(Action.EDIT_RULES)
	public List<Problem> create(NewPack asked) {
		Problems problems = new Problems();
		RuleFiles files = this.drafts.files();
		SortedMap<String, String> texts = texts(asked, files, sources(), problems);
		for (Map.Entry<String, String> text : texts.entrySet()) {
			String digest = this.drafts.digest(text.getKey());
			String begun = files.contents().containsKey(text.getKey()) ? digest : "";
			if (!problems.refuse() && !this.drafts.save(text.getKey(), text.getValue(), begun).done()) {
				problems.error(Place.startOf(text.getKey()), asked.code(), "editing.pack.code");
			}
		}
		return problems.errors();
	}

	/** The files to write: those of the new law, and the head of the law that ends. */
	static SortedMap<String, String> texts(NewPack asked, RuleFiles files, List<RulePack> packs, Problems problems) {
		Place head = Place.startOf(asked.id() + "/pack.yaml");
		Optional<RulePack> source = packs.stream().filter((pack) -> pack.id().equals(asked.source())).findFirst();
		if (source.isEmpty()) {
			problems.error(head, asked.source(), "editing.pack.source");
			return new TreeMap<>();
		}
		check(asked, files, packs, source.get(), problems);
		Optional<RulePack> ending = ending(asked, packs);
		if (ending.isEmpty() && !follows(asked, packs)) {
			problems.error(head, asked.from().toString(), "editing.pack.from");
		}
		return problems.refuse() ? new TreeMap<>() : texts(asked, files, source.get(), ending);
	}

	private static SortedMap<String, String> texts(NewPack asked, RuleFiles files, RulePack source,
			Optional<RulePack> ending) {
		String former = source.head().composition().carries();
		boolean carries = carries(files, source);
		SortedMap<String, String> texts = (carries && former.isEmpty()) ? new TreeMap<>()
				: new PackCopy(files, source, asked).texts();
		LocalDate last = ending.map(RulePack::to).orElse(null);
		texts.put(asked.id() + "/pack.yaml",
				PackHeadText.of(asked, source, !carries ? "" : former.isEmpty() ? source.id() : former, last));
		ending.map((pack) -> pack.id() + "/pack.yaml")
			.ifPresent((path) -> texts.put(path, PackHeadText.until(files.text(path), asked.from().minusDays(1))));
		return texts;
	}

	/** A pack that lists its clauses may be carried over. */
	private static boolean carries(RuleFiles files, RulePack source) {
		return files.contents().containsKey(source.id() + "/clauses.csv");
	}

	private static void check(NewPack asked, RuleFiles files, List<RulePack> packs, RulePack source,
			Problems problems) {
		Place head = Place.startOf(asked.id() + "/pack.yaml");
		boolean taken = !files.below(asked.id() + "/").contents().isEmpty();
		if (!CODE.matcher(asked.code()).matches() || taken) {
			problems.error(head, asked.code(), "editing.pack.code");
		}
		boolean named = !source.head().composition().regime().isEmpty() || !carries(files, source);
		boolean used = packs.stream()
			.flatMap((pack) -> pack.rules().stream())
			.anyMatch((rule) -> rule.clause().startsWith(asked.regime() + "."));
		if (named && (!REGIME.matcher(asked.regime()).matches() || used)) {
			problems.error(head, asked.regime(), "editing.pack.regime");
		}
		for (String text : List.of(asked.titleVi(), asked.titleEn(), asked.number(), asked.subject())) {
			if (text.isBlank()) {
				problems.error(head, "", "editing.pack.text");
				return;
			}
		}
		if (!asked.address().matches("https?://\\S+")) {
			problems.error(head, asked.address(), "editing.pack.address");
		}
	}

	/** The pack that ends the day before; not one that would not have held a day. */
	private static Optional<RulePack> ending(NewPack asked, List<RulePack> packs) {
		return packs.stream()
			.filter((pack) -> pack.stage().equals(asked.stage()) && pack.holdsOn(asked.from()))
			.filter((pack) -> !asked.from().equals(pack.from()))
			.findFirst();
	}

	/** Whether the first day is the day after the last law of the stage. */
	private static boolean follows(NewPack asked, List<RulePack> packs) {
		List<RulePack> stage = packs.stream().filter((pack) -> pack.stage().equals(asked.stage())).toList();
		return stage.stream().anyMatch((pack) -> asked.from().minusDays(1).equals(pack.to()))
				&& stage.stream().noneMatch((pack) -> pack.holdsOn(asked.from()));
	}

}

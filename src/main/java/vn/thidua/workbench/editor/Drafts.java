package vn.thidua.workbench.editor;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.rulebase.release.Draft;
import vn.thidua.rulebase.release.Saving;
import vn.thidua.rulebase.release.UnsafePath;
import vn.thidua.rulebase.release.WorkingCopy;
import vn.thidua.rulebase.release.WorkingFile;

/**
 * The draft that administrators edit, beside the active release. Saving puts nothing into
 * force.
 */
@Service
public class Drafts {

	private final WorkingCopy copy;

	private final Draft draft;

	private final ActiveRules rules;

	private final RuleBook book;

	private final RecordedEdits edits;

	Drafts(WorkingCopy copy, Draft draft, ActiveRules rules, RuleBook book, RecordedEdits edits) {
		this.edits = edits;
		this.copy = copy;
		this.draft = draft;
		this.rules = rules;
		this.book = book;
	}

	/** The files of the draft; those of the active release before anything is saved. */
	@Needs(Action.READ_DRAFT)
	public RuleFiles files() {
		return this.draft.files();
	}

	/** The files of the active release. */
	public RuleFiles active() {
		return this.rules.state().release().files();
	}

	/** The packs of the draft as far as they can be read. */
	@Needs(Action.READ_DRAFT)
	public List<RulePack> packs() {
		return this.book.packs(files());
	}

	/** Every file of the draft or the active release, by path. */
	@Needs(Action.READ_DRAFT)
	public List<FileChange> changes() {
		SortedMap<String, byte[]> draft = files().contents();
		SortedMap<String, byte[]> active = active().contents();
		TreeSet<String> paths = new TreeSet<>(draft.keySet());
		paths.addAll(active.keySet());
		return paths.stream().map((path) -> new FileChange(path, kind(draft.get(path), active.get(path)))).toList();
	}

	/**
	 * A file of the draft.
	 * @throws UnsafePath if a draft may not hold such a path
	 */
	@Needs(Action.READ_DRAFT)
	public Optional<WorkingFile> file(String path) {
		return this.copy.exists() ? this.copy.file(path) : activeFile(path);
	}

	/** SHA-256 of a file of the draft as it stands now; empty where it is not there. */
	@Needs(Action.READ_DRAFT)
	public String digest(String path) {
		return file(path).map(WorkingFile::digest).orElse("");
	}

	/** What a file of the active release says, as a file of the draft would. */
	public Optional<WorkingFile> activeFile(String path) {
		byte[] bytes = active().contents().get(path);
		Instant published = this.rules.state().published().publishedAt();
		return (bytes == null) ? Optional.empty()
				: Optional.of(new WorkingFile(path, active().text(path), WorkingFile.digest(bytes), published));
	}

	/** The names of the numbers that the packs around a file know or ask for. */
	@Needs(Action.READ_DRAFT)
	public Set<String> numbersAround(String path) {
		return AskedNumbers.knownTo(new FileChange(path, "same").folder(), packs());
	}

	/** Saves a file; see {@link WorkingCopy#save}. */
	@Needs(Action.EDIT_RULES)
	public Saving save(String path, String text, String expectedDigest) {
		return save("rules.save", path, text, expectedDigest);
	}

	private Saving save(String action, String path, String text, String expectedDigest) {
		this.copy.begin(active());
		return this.edits.record(action, path, text(path), text, () -> this.copy.save(path, text, expectedDigest));
	}

	private String text(String path) {
		return file(path).map(WorkingFile::text).orElse("");
	}

	/** Begins a new file; a rule file with the line of its package. */
	@Needs(Action.EDIT_RULES)
	public Saving create(String path) {
		String folder = new FileChange(path, "added").folder();
		String text = path.endsWith(".drl") ? "package " + RuleBook.packageOf(folder) + ";\n" : "";
		return save("rules.create", path, text, "");
	}

	/** Deletes a file; see {@link WorkingCopy#delete}. */
	@Needs(Action.EDIT_RULES)
	public Saving delete(String path, String expectedDigest) {
		return delete("rules.delete", path, expectedDigest);
	}

	private Saving delete(String action, String path, String expectedDigest) {
		this.copy.begin(active());
		return this.edits.record(action, path, text(path), "", () -> this.copy.delete(path, expectedDigest));
	}

	/** Puts a file back to what the active release says. */
	@Needs(Action.EDIT_RULES)
	public Saving revert(String path, String expectedDigest) {
		return activeFile(path).map((file) -> save("rules.revert", path, file.text(), expectedDigest))
			.orElseGet(() -> delete("rules.revert", path, expectedDigest));
	}

	private static String kind(byte @Nullable [] draft, byte @Nullable [] active) {
		if (draft == null) {
			return "removed";
		}
		return (active == null) ? "added" : Arrays.equals(draft, active) ? "same" : "changed";
	}

}

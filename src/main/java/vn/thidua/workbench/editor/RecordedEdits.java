package vn.thidua.workbench.editor;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.CurrentActor;
import vn.thidua.audit.AuditLog;
import vn.thidua.rulebase.release.Saving;

/** Records each change of the draft: no file is changed that is not recorded. */
@Component
class RecordedEdits {

	private static final int MOST = 10_000;

	private final TransactionTemplate transactions;

	private final AuditLog audit;

	RecordedEdits(TransactionTemplate transactions, AuditLog audit) {
		this.transactions = transactions;
		this.audit = audit;
	}

	/**
	 * Records an edit and makes it.
	 * @param before what the file says; empty for nothing
	 * @param after what it is to say; empty for nothing
	 * @param edit makes the edit; where it is not done, nothing is recorded
	 */
	Saving record(String action, String path, String before, String after, Supplier<Saving> edit) {
		if (before.equals(after) && !before.isEmpty()) {
			return edit.get();
		}
		return Objects.requireNonNull(this.transactions.execute((status) -> {
			TextDifference difference = TextDifference.of(before, after);
			this.audit.record(CurrentActor.now(), action, path, lines(difference, "removed"),
					lines(difference, "added"));
			Saving saving = edit.get();
			if (!saving.done()) {
				status.setRollbackOnly();
			}
			return saving;
		}));
	}

	private static String lines(TextDifference difference, String kind) {
		String lines = difference.lines()
			.stream()
			.filter((line) -> line.kind().equals(kind))
			.map(TextDifference.Line::text)
			.collect(Collectors.joining("\n"));
		return (lines.length() <= MOST) ? lines : lines.substring(0, MOST) + "…";
	}

}

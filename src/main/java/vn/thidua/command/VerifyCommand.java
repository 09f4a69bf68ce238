package vn.thidua.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.assessment.run.Replay;
import vn.thidua.assessment.run.RowDifference;
import vn.thidua.assessment.run.StoredDatabase;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleLimits;

/**
 * {@code verify}: computes a stored run again and says whether everything is as it was.
 */
@Command(name = "verify", mixinStandardHelpOptions = true,
		description = "Tính lại một lần đánh giá đã lưu và đối chiếu. Mã thoát: 0 giống hệt, 4 có chỗ khác, 1 không đối chiếu được.")
final class VerifyCommand implements Callable<Integer> {

	@Parameters(paramLabel = "RUN", description = "Số của lần đánh giá, ví dụ 12.")
	private long run;

	@Mixin
	private DataOptions data = new DataOptions();

	@Spec
	private @Nullable CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		PrintWriter err = Objects.requireNonNull(this.spec).commandLine().getErr();
		RuleBook book = new RuleBook(Limit.class, RuleLimits.DEFAULT);
		try (StoredDatabase database = this.data.open()) {
			Optional<Replay> replay = database.replay(this.run, book);
			if (replay.isEmpty()) {
				err.println("Không có lần đánh giá " + this.run + " đã hoàn thành trong " + this.data.name()
						+ ". Xem số của lần đánh giá ở trang Các lần đánh giá.");
				return ExitCode.OTHER;
			}
			tell(replay.get(), Objects.requireNonNull(this.spec).commandLine().getOut());
			return replay.get().same() ? ExitCode.DONE : ExitCode.DIFFERENT;
		}
		catch (StoredDatabase.Unreadable ex) {
			err.println(this.data.explain(ex, "nút Tính lại ở trang của lần đánh giá"));
			return ExitCode.OTHER;
		}
	}

	private static void tell(Replay replay, PrintWriter out) {
		replay.files()
			.forEach((file) -> out
				.println((file.same() ? "giống  " : "KHÁC   ") + file.name() + "  " + file.recorded()));
		if (replay.otherEngine()) {
			out.println("Phiên bản khác: lần đánh giá do " + replay.engineThen() + " tính, lần này do "
					+ replay.engineNow() + " tính.");
		}
		if (!replay.failure().isEmpty()) {
			out.println("Không tính lại được: " + replay.failure());
		}
		replay.altered()
			.forEach((what) -> out.println((what.equals("dossier") ? "Hồ sơ" : "Bản luật")
					+ " đang lưu không còn đúng với mã băm của lần đánh giá."));
		RowDifference first = replay.first();
		if (first != null) {
			out.println("Chỗ khác đầu tiên: " + first.file() + ", dòng " + first.line()
					+ (first.column().isEmpty() ? "" : ", cột " + first.column()) + ": đang lưu \""
					+ said(first.stored()) + "\", tính lại được \"" + said(first.recomputed()) + "\"");
		}
		if (replay.seal() != null) {
			out.println(replay.broken() ? "NIÊM PHONG BỊ PHÁ: nội dung đang lưu không phải nội dung đã chốt."
					: "Niêm phong còn nguyên.");
		}
		out.println(replay.same() ? "Lần đánh giá " + replay.run() + ": tính lại giống hệt."
				: "Lần đánh giá " + replay.run() + ": KHÔNG giống.");
	}

	private static String said(@Nullable String cell) {
		return (cell == null) ? "không có dòng này" : cell;
	}

}

package vn.thidua.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.thidua.assessment.run.StoredDatabase;
import vn.thidua.audit.AuditFault;
import vn.thidua.audit.AuditHead;
import vn.thidua.audit.AuditVerdict;

/**
 * {@code audit verify}: finds the first changed or missing row of the audit trail.
 */
@Command(name = "verify", mixinStandardHelpOptions = true,
		description = "Đối chiếu toàn bộ nhật ký. Mã thoát: 0 nguyên vẹn, 4 có dòng bị sửa hoặc mất, 1 không đọc được.")
final class AuditVerifyCommand implements Callable<Integer> {

	@Mixin
	private DataOptions data = new DataOptions();

	@Option(names = "--head", paramLabel = "N:HASH",
			description = "Số và mã băm của một dòng đã ghi lại ở nơi khác; dòng ấy phải còn trong nhật ký.")
	private @Nullable String head;

	@Spec
	private @Nullable CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		PrintWriter err = Objects.requireNonNull(this.spec).commandLine().getErr();
		AuditHead noted = (this.head == null) ? null : AuditHead.of(this.head).orElse(null);
		if (this.head != null && noted == null) {
			err.println("Không đọc được --head " + this.head
					+ ". Viết số của dòng, dấu hai chấm và mã băm 64 chữ số, như lệnh này đã in ra.");
			return ExitCode.OTHER;
		}
		try (StoredDatabase database = this.data.open()) {
			AuditVerdict verdict = database.verifyAudit(noted);
			tell(verdict, Objects.requireNonNull(this.spec).commandLine().getOut());
			return verdict.whole() ? ExitCode.DONE : ExitCode.DIFFERENT;
		}
		catch (StoredDatabase.Unreadable ex) {
			err.println(this.data.explain(ex, "nút Đối chiếu ở trang Nhật ký"));
			return ExitCode.OTHER;
		}
	}

	private static void tell(AuditVerdict verdict, PrintWriter out) {
		verdict.first()
			.ifPresentOrElse((fault) -> out.println("NHẬT KÝ KHÔNG NGUYÊN VẸN: " + said(fault)),
					() -> out.println("Nhật ký nguyên vẹn: " + verdict.rows() + " dòng."));
		if (verdict.head().seq() > 0) {
			out.println("Dòng cuối: " + verdict.head().text());
			out.println("Hãy ghi lại dòng cuối ở nơi khác; lần sau dùng --head để biết cả chuỗi có bị viết lại không.");
		}
	}

	private static String said(AuditFault fault) {
		String row = "dòng " + fault.seq();
		String hashes = " Cần có: " + fault.expected() + "; đang có: " + fault.found();
		return switch (fault.kind()) {
			case CHANGED -> row + " đã bị sửa nội dung." + hashes;
			case HASH -> row + " đã bị sửa mã băm." + hashes;
			case MOVED -> row + " vốn là dòng " + fault.expected() + ": thứ tự đã bị đổi.";
			case LINK ->
				row + " không nối tiếp dòng " + (fault.seq() - 1) + ": một trong hai dòng đã bị viết lại." + hashes;
			case MISSING ->
				"mất từ " + row + " đến dòng " + fault.expected() + (fault.found().isEmpty() ? ", ở cuối." : ".");
			case EXTRA -> row + " là dòng thêm vào, không do chương trình ghi.";
			case HEAD -> row + " không phải dòng đã ghi cuối cùng: dòng cuối đã bị viết lại." + hashes;
			case NO_HEAD -> "mất dấu của dòng cuối (bảng audit_head trống).";
			case NOTED -> row + " không phải dòng đã ghi lại ở nơi khác: chuỗi đã bị viết lại hoặc cắt ngắn." + hashes;
		};
	}

}

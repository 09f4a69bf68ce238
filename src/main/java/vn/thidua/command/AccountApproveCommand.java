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
import vn.thidua.account.trust.AccountRescue;
import vn.thidua.account.trust.AccountRequest;
import vn.thidua.assessment.run.StoredDatabase;

/** {@code account approve}: approves what waits for a second administrator. */
@Command(name = "approve", mixinStandardHelpOptions = true,
		description = "Duyệt đề nghị đang chờ về một tài khoản quản trị, khi không có quản trị viên thứ hai. Mã thoát: 0 đã duyệt, 1 không có gì để duyệt hoặc không mở được dữ liệu.")
final class AccountApproveCommand implements Callable<Integer> {

	@Parameters(paramLabel = "TÊN", description = "Tên đăng nhập của tài khoản.")
	private String name = "";

	@Mixin
	private DataOptions data = new DataOptions();

	@Spec
	private @Nullable CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		PrintWriter err = Objects.requireNonNull(this.spec).commandLine().getErr();
		try (StoredDatabase database = this.data.open()) {
			Optional<AccountRequest> done = database.use((source) -> new AccountRescue(source).approve(this.name));
			if (done.isEmpty()) {
				err.println("Không có đề nghị nào về tài khoản " + this.name
						+ " còn giá trị. Quản trị viên đề nghị lại ở trang Tài khoản.");
				return ExitCode.OTHER;
			}
			Objects.requireNonNull(this.spec)
				.commandLine()
				.getOut()
				.println("Đã duyệt đề nghị của " + done.get().requestedBy() + " về tài khoản " + this.name
						+ "; đã ghi vào nhật ký.");
			return ExitCode.DONE;
		}
		catch (StoredDatabase.Unreadable ex) {
			err.println(this.data.explain(ex, "nút Duyệt ở trang Tài khoản"));
			return ExitCode.OTHER;
		}
	}

}

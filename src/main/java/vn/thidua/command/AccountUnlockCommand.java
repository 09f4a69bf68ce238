package vn.thidua.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.account.trust.AccountRescue;
import vn.thidua.assessment.run.StoredDatabase;

/** {@code account unlock}: forgets what failed at an account. */
@Command(name = "unlock", mixinStandardHelpOptions = true,
		description = "Xóa các lần nhập sai của một tài khoản. Mã thoát: 0 đã xóa, 1 không có tài khoản hoặc không mở được dữ liệu.")
final class AccountUnlockCommand implements Callable<Integer> {

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
			if (!database.use((source) -> new AccountRescue(source).unlock(this.name))) {
				err.println("Không có tài khoản " + this.name + ". Xem tên đăng nhập ở trang Tài khoản.");
				return ExitCode.OTHER;
			}
			Objects.requireNonNull(this.spec)
				.commandLine()
				.getOut()
				.println("Đã xóa các lần nhập sai của tài khoản " + this.name + "; đã ghi vào nhật ký.");
			return ExitCode.DONE;
		}
		catch (StoredDatabase.Unreadable ex) {
			err.println(this.data.explain(ex, "nút Xóa các lần nhập sai ở trang của tài khoản"));
			return ExitCode.OTHER;
		}
	}

}

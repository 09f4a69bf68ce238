package vn.thidua.command;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code account}: the commands for whoever runs the server. */
@Command(name = "account", mixinStandardHelpOptions = true,
		subcommands = { AccountUnlockCommand.class, AccountApproveCommand.class },
		description = "Tài khoản: việc của người vận hành máy chủ.")
final class AccountCommand implements Runnable {

	@Spec
	private @Nullable CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(Objects.requireNonNull(this.spec).commandLine(),
				"Thiếu lệnh con, ví dụ: account unlock TÊN");
	}

}

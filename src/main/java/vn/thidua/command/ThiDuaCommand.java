package vn.thidua.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line's entry: {@code thidua assess …}, {@code verify …}, {@code audit …} or
 * {@code account …}.
 */
@Command(name = "thidua", mixinStandardHelpOptions = true,
		subcommands = { AssessCommand.class, VerifyCommand.class, AuditCommand.class, AccountCommand.class },
		description = "Chấm chỉ tiêu, tiêu chí y tế xã và xét thi đua từ hồ sơ.")
public final class ThiDuaCommand {

	private ThiDuaCommand() {
	}

	/**
	 * Runs the command line.
	 * @return the exit code: 0 done, 2 dossier refused, 3 rules refused or stopped, 4 a
	 * run computed again or the audit trail is not as it was, 1 anything else
	 */
	public static int run(String... arguments) {
		PrintWriter out = utf8(FileDescriptor.out);
		PrintWriter err = utf8(FileDescriptor.err);
		return run(out, err, arguments);
	}

	static int run(PrintWriter out, PrintWriter err, String... arguments) {
		CommandLine line = new CommandLine(new ThiDuaCommand()).setOut(out).setErr(err);
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setExitCodeExceptionMapper((ex) -> ExitCode.OTHER);
		line.setParameterExceptionHandler((ex, given) -> {
			err.println(ex.getMessage());
			ex.getCommandLine().usage(err);
			err.flush();
			return ExitCode.OTHER;
		});
		return line.execute((arguments.length == 0) ? new String[] { "--help" } : arguments);
	}

	private static PrintWriter utf8(FileDescriptor descriptor) {
		return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
	}

}

package vn.thidua.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * A run of the command line.
 *
 * @param code its exit code
 * @param out what it said
 * @param err what it complained about
 */
record CommandRun(int code, String out, String err) {

	static CommandRun of(Object... arguments) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		String[] texts = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
		int code = ThiDuaCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), texts);
		return new CommandRun(code, out.toString(), err.toString());
	}

	List<String> errors() {
		return this.err.lines().toList();
	}

}

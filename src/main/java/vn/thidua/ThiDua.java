package vn.thidua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import vn.thidua.command.ThiDuaCommand;

/**
 * Starts the web application; with a command as first argument, runs that command
 * instead.
 */
@SpringBootApplication
public class ThiDua {

	/** Starts what the arguments ask for. */
	public static void main(String[] arguments) {
		if (arguments.length == 0 || arguments[0].startsWith("--spring.") || arguments[0].startsWith("--server.")
				|| arguments[0].startsWith("--thidua.")) {
			SpringApplication.run(ThiDua.class, arguments);
			return;
		}
		System.setProperty("slf4j.internal.verbosity", "ERROR");
		System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
		System.exit(ThiDuaCommand.run(arguments));
	}

}

package vn.thidua.kill;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.support.PropertiesLoaderUtils;

/** A {@link KilledProgram} in its own process, with what it has said. */
final class Killed {

	private static final String FLAGS = flags();

	private final Process process;

	private final BufferedReader output;

	private final List<String> said = new ArrayList<>();

	private final List<String> rest = new ArrayList<>();

	private Killed(Process process) {
		this.process = process;
		this.output = process.inputReader(StandardCharsets.UTF_8);
	}

	private static String flags() {
		try {
			String address = String.valueOf(
					PropertiesLoaderUtils.loadAllProperties("application.properties").get("spring.datasource.url"));
			return address.substring(address.indexOf(';'));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The address of the database in a folder, as the application has it by default. */
	static String database(Path folder) {
		return "jdbc:h2:file:" + folder.resolve("thidua") + FLAGS;
	}

	private static String classPath() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.map((entry) -> Path.of(entry).toAbsolutePath().toString())
			.collect(Collectors.joining(File.pathSeparator));
	}

	/** Starts the program on the database in that folder. */
	static Killed start(Path folder, String work, String... system) throws IOException {
		List<String> line = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
		line.addAll(List.of(system));
		line.addAll(List.of("-cp", classPath(), KilledProgram.class.getName(), work, "--server.port=0",
				"--server.address=127.0.0.1", "--spring.datasource.url=" + database(folder),
				"--thidua.rules.dir=" + Path.of("rules").toAbsolutePath(),
				"--thidua.imports.dir=" + folder.resolve("imports"), "--thidua.admin.password=mat-khau-quan-tri-2061",
				"--logging.level.root=error", "--spring.main.banner-mode=off"));
		return new Killed(new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true).start());
	}

	/** Waits until it says something of the kind. */
	String await(Predicate<String> wanted) throws IOException {
		for (String line = this.output.readLine(); line != null; line = this.output.readLine()) {
			if (!line.startsWith(KilledProgram.SIGN)) {
				this.rest.add(line);
				continue;
			}
			String said = line.substring(KilledProgram.SIGN.length());
			this.said.add(said);
			if (wanted.test(said)) {
				return said;
			}
		}
		throw new IOException("The program ended: " + String.join("\n", this.rest));
	}

	/** Waits until it says something that begins so. */
	String await(String begin) throws IOException {
		return await((said) -> said.startsWith(begin));
	}

	/** Kills it at once (SIGKILL) and reads what it still had said. */
	List<String> kill() throws IOException, InterruptedException {
		this.process.destroyForcibly().waitFor();
		try {
			await((said) -> false);
		}
		catch (IOException ex) {
			// all is read
		}
		return this.said;
	}

}

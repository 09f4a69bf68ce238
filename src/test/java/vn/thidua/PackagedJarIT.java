package vn.thidua;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Starts the packaged jar as its user does. */
class PackagedJarIT {

	private static final Path JAR = Path.of("target/thidua.jar").toAbsolutePath();

	private static final Path FIXTURES = Path.of("fixtures").toAbsolutePath();

	@TempDir
	private Path folder;

	@Test
	void assessesWithTheRulesInTheJar() throws Exception {
		Started command = start("assess", FIXTURES.resolve("viet-yen-2023").toString(), "--out", "out");
		assertThat(command.exit()).as(command.text()).isZero();
		assertThat(this.folder.resolve("out")).isDirectoryContaining("glob:**/run.json")
			.isDirectoryContaining("glob:**/outcomes.csv");
		assertThat(Files.readAllLines(this.folder.resolve("out/communes.csv"))).hasSize(18);
	}

	@Test
	void refusesAFaultyDossierWithTwo() throws Exception {
		Started command = start("assess", FIXTURES.resolve("formats/errors/result-two-figures").toString(), "--out",
				"out");
		assertThat(command.exit()).isEqualTo(2);
		assertThat(command.text()).contains("results.csv:2:3: ");
		assertThat(this.folder.resolve("out")).doesNotExist();
	}

	private Started start(String... arguments) throws IOException, InterruptedException {
		List<String> line = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
		line.addAll(List.of(arguments));
		Process process = new ProcessBuilder(line).directory(this.folder.toFile()).redirectErrorStream(true).start();
		String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		return new Started(process.exitValue(), text);
	}

	private record Started(int exit, String text) {
	}

}

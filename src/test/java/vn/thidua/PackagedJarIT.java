package vn.thidua;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Starts the packaged jar as its user does, on any machine. */
class PackagedJarIT {

	private static final Path JAR = Path.of("target/thidua.jar").toAbsolutePath();

	private static final Path FIXTURES = Path.of("fixtures").toAbsolutePath();

	private static final Path OWN_JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

	/** Where Linux, macOS and Windows keep what is installed. */
	private static final List<Path> SHELVES = List.of(Path.of("/usr/lib/jvm"),
			Path.of("/Library/Java/JavaVirtualMachines"), Path.of("C:/Program Files/Java"),
			Path.of(System.getProperty("user.home"), ".sdkman/candidates/java"));

	@TempDir
	private Path folder;

	@TestFactory
	Stream<DynamicTest> assessesTheSameWithAnyNumberOfProcessors() throws Exception {
		Map<String, String> expected = assessed(OWN_JAVA, 1);
		assertThat(expected).containsKeys("run.json", "outcomes.csv", "communes.csv");
		assertThat(expected.get("communes.csv").lines()).hasSize(18);
		return Stream.of(2, 3, 8)
			.map((processors) -> DynamicTest.dynamicTest(processors + " processors",
					() -> assertThat(assessed(OWN_JAVA, processors)).isEqualTo(expected)));
	}

	@TestFactory
	Stream<DynamicTest> assessesTheSameOnEveryNewerJava(TestReporter reporter) throws Exception {
		Map<String, String> expected = assessed(OWN_JAVA, 1);
		List<Path> newer = new ArrayList<>();
		for (Path java : installed()) {
			if (feature(java) > Runtime.version().feature()) {
				newer.add(java);
			}
			else {
				reporter.publishEntry("skipped, not newer than " + Runtime.version().feature(), java.toString());
			}
		}
		if (newer.isEmpty()) {
			reporter.publishEntry("skipped", "no Java newer than " + Runtime.version().feature() + " is installed");
		}
		return newer.stream()
			.flatMap((java) -> Stream.of(2, 8)
				.map((processors) -> DynamicTest.dynamicTest(java + ", " + processors + " processors",
						() -> assertThat(assessed(java, processors)).isEqualTo(expected))));
	}

	/** Rules that are not the shipped ones are compiled when they are read. */
	@Test
	void compilesChangedRulesWithManyProcessors() throws Exception {
		Path rules = this.folder.resolve("rules");
		FileSystemUtils.copyRecursively(Path.of("rules"), rules);
		Path changed = rules.resolve("achievement/standard/at-least.drl");
		Files.writeString(changed, Files.readString(changed) + "\n// changed\n");
		Map<String, String> expected = assessed(OWN_JAVA, 1);
		Map<String, String> files = assessed(OWN_JAVA, 8, "--rules", rules.toString());
		assertThat(files.get("outcomes.csv")).isEqualTo(expected.get("outcomes.csv"));
	}

	@Test
	void refusesAFaultyDossierWithTwo() throws Exception {
		Path out = this.folder.resolve("refused");
		Started command = start(OWN_JAVA, 4, "assess", FIXTURES.resolve("formats/errors/result-two-figures").toString(),
				"--out", out.toString());
		assertThat(command.exit()).isEqualTo(2);
		assertThat(command.text()).contains("results.csv:2:3: ");
		assertThat(out).doesNotExist();
	}

	/** What an assessment with the rules in the jar writes, by file name. */
	private Map<String, String> assessed(Path java, int processors, String... more) throws Exception {
		Path out = Files.createTempDirectory(this.folder, "out").resolve("assessment");
		List<String> arguments = new ArrayList<>(
				List.of("assess", FIXTURES.resolve("viet-yen-2023").toString(), "--out", out.toString()));
		arguments.addAll(List.of(more));
		Started command = start(java, processors, arguments.toArray(String[]::new));
		assertThat(command.exit()).as(command.text()).isZero();
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> written = Files.list(out)) {
			for (Path file : written.toList()) {
				files.put(file.getFileName().toString(), Files.readString(file));
			}
		}
		return files;
	}

	private static List<Path> installed() throws IOException {
		List<Path> found = new ArrayList<>();
		for (Path shelf : SHELVES) {
			if (Files.isDirectory(shelf)) {
				try (Stream<Path> files = Files.find(shelf, 6,
						(path, attributes) -> path.endsWith("bin/java") && Files.isExecutable(path))) {
					found.addAll(
							files.map(PackagedJarIT::real).distinct().filter((java) -> !found.contains(java)).toList());
				}
			}
		}
		return found;
	}

	private static Path real(Path path) {
		try {
			return path.toRealPath();
		}
		catch (IOException ex) {
			return path;
		}
	}

	/** The feature version of an installed Java; 0 where it does not start. */
	private int feature(Path java) throws IOException, InterruptedException {
		Started version = run(List.of(java.toString(), "-XshowSettings:properties", "-version"));
		return version.text()
			.lines()
			.map(String::strip)
			.filter((line) -> line.startsWith("java.specification.version ="))
			.map((line) -> line.substring(line.indexOf('=') + 1).strip())
			.filter((number) -> number.matches("\\d+"))
			.mapToInt(Integer::parseInt)
			.findFirst()
			.orElse(0);
	}

	private Started start(Path java, int processors, String... arguments) throws IOException, InterruptedException {
		List<String> line = new ArrayList<>(
				List.of(java.toString(), "-XX:ActiveProcessorCount=" + processors, "-jar", JAR.toString()));
		line.addAll(List.of(arguments));
		return run(line);
	}

	private Started run(List<String> line) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(line).directory(this.folder.toFile()).redirectErrorStream(true).start();
		String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		return new Started(process.exitValue(), text);
	}

	private record Started(int exit, String text) {
	}

}

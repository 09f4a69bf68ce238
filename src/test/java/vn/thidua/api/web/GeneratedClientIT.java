package vn.thidua.api.web;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.account.AccountDetails;
import vn.thidua.account.AccountStore;
import vn.thidua.account.TokenScope;
import vn.thidua.account.token.AccessTokens;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A client that openapi-generator makes of the description drives registers, reports and
 * assessments through a running server.
 */
@Tag("slow")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class GeneratedClientIT {

	private static final Path TOOLS = Path.of("target/client-generator");

	private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

	@LocalServerPort
	private int port;

	@Autowired
	private AccountStore accounts;

	@Autowired
	private AccessTokens tokens;

	@TempDir
	private Path folder;

	@Test
	void aGeneratedClientGoesTheWholeWay() throws Exception {
		String admin = token("client.qt", Role.ADMIN, "");
		String committee = token("client.hd", Role.COMMITTEE, "");
		String unit = token("client.dv", Role.UNIT, "CLIENT-01");
		Path description = Files.writeString(this.folder.resolve("openapi.json"), description());
		run(List.of(JAVA, "-jar", tool("openapi-generator-cli"), "generate", "-i", description.toString(), "-g", "java",
				"--library", "okhttp-gson", "-o", this.folder.resolve("generated").toString(),
				"--additional-properties",
				"openApiNullable=false,useJakartaEe=true,hideGenerationTimestamp=true,invokerPackage=client,"
						+ "apiPackage=client.api,modelPackage=client.model",
				"--global-property",
				"apis,models,supportingFiles,apiDocs=false,modelDocs=false,apiTests=false," + "modelTests=false"));
		String libraries = libraries();
		Path classes = compiled(libraries);
		Path dossier = Path.of("fixtures/formats/dossier.zip").toAbsolutePath();
		String told = run(List.of(JAVA, "-cp", classes + File.pathSeparator + libraries, "Journey",
				"http://127.0.0.1:" + this.port, admin, committee, unit, dossier.toString()));
		assertThat(told).contains("the whole way");
	}

	private String description() throws IOException, InterruptedException {
		HttpResponse<String> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/developers/openapi")).build(),
					HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
		assertThat(answer.statusCode()).isEqualTo(200);
		return answer.body();
	}

	private String token(String name, Role role, String unit) {
		this.accounts.insert(new AccountDetails(name, "", "", role, unit), "{noop}x", false, Instant.now(), "test");
		return this.tokens.create(new Actor(name, role, unit, ""), "client", EnumSet.copyOf(TokenScope.of(role)), 1,
				"x");
	}

	private Path compiled(String libraries) throws IOException {
		Path classes = Files.createDirectory(this.folder.resolve("classes"));
		List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-encoding", "UTF-8", "-d",
				classes.toString(), "-cp", libraries, "src/test/resources/api/client/Journey.java"));
		try (Stream<Path> files = Files.walk(this.folder.resolve("generated/src/main/java"))) {
			files.map(Path::toString).filter((file) -> file.endsWith(".java")).forEach(arguments::add);
		}
		assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
			.isZero();
		return classes;
	}

	private static String libraries() throws IOException {
		try (Stream<Path> jars = Files.list(TOOLS)) {
			return jars.filter((jar) -> !jar.getFileName().toString().startsWith("openapi-generator"))
				.map((jar) -> jar.toAbsolutePath().toString())
				.collect(Collectors.joining(File.pathSeparator));
		}
	}

	private static String tool(String name) throws IOException {
		try (Stream<Path> jars = Files.list(TOOLS)) {
			return jars.filter((jar) -> jar.getFileName().toString().startsWith(name))
				.findFirst()
				.orElseThrow()
				.toString();
		}
	}

	private static String run(List<String> command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(told).isZero();
		return told;
	}

}

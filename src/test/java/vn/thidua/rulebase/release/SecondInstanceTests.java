package vn.thidua.rulebase.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.thidua.ThiDua;
import vn.thidua.access.As;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleRelease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two instances of the program on one database. */
class SecondInstanceTests {

	/** It looks every two seconds; a busy machine may need longer. */
	private static final Duration AT_MOST = Duration.ofMinutes(1);

	@TempDir
	private Path folder;

	@Test
	void takesWhatTheOtherPublishesAndRollsBack() throws IOException {
		Path rules = this.folder.resolve("rules");
		FileSystemUtils.copyRecursively(Path.of("rules", "achievement"), rules.resolve("achievement"));
		String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
		try (ConfigurableApplicationContext one = instance(database, rules);
				ConfigurableApplicationContext other = instance(database, rules)) {
			String first = serving(other);
			assertThat(serving(one)).isEqualTo(first);
			Files.writeString(rules.resolve("achievement/standard/pack.yaml"), "# 2\n", StandardOpenOption.APPEND);
			RuleRelease second = one.getBean(RuleBook.class).release(one.getBean(WorkingCopy.class).files());
			Instant published = Instant.now();
			As.admin(one.getBean(ActiveRules.class))
				.activate(second, Cause.alone(Activation.PUBLISHED, "a", "thử"), () -> {
				});
			await().atMost(AT_MOST).until(() -> serving(other).equals(second.digest()));
			System.out.printf("The other instance serves the release after %d ms%n",
					Duration.between(published, Instant.now()).toMillis());
			As.admin(other.getBean(ActiveRules.class))
				.rollBack(first, other.getBean(ActiveRules.class).state().published().number(), "b", "thử xong");
			await().atMost(AT_MOST).until(() -> serving(one).equals(first));
		}
	}

	private static String serving(ConfigurableApplicationContext instance) {
		return instance.getBean(ActiveRules.class).state().release().digest();
	}

	private static ConfigurableApplicationContext instance(String database, Path rules) {
		return new SpringApplicationBuilder(ThiDua.class).profiles("test")
			.properties("spring.main.banner-mode=off")
			.run("--spring.datasource.url=" + database, "--thidua.rules.dir=" + rules, "--server.port=0");
	}

}

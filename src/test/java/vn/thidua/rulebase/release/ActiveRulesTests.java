package vn.thidua.rulebase.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.util.FileSystemUtils;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleLimits;

import static org.assertj.core.api.Assertions.assertThat;

/** Which release serves, whatever is done to the rule files. */
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@DataJdbcTest(properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class ActiveRulesTests {

	private static final String RULE_FILE = "achievement/standard/at-least.drl";

	@Autowired
	private StoredReleases releases;

	@TempDir
	private Path folder;

	@BeforeEach
	void copyTheRules() throws IOException {
		FileSystemUtils.copyRecursively(Path.of("rules"), this.folder);
	}

	@Test
	void theFirstStartPublishesTheWorkingCopy() {
		ReleaseState state = rules().state();
		assertThat(state.published().id()).isNotNull();
		assertThat(state.problems()).isEmpty();
		assertThat(this.releases.findAll()).hasSize(1);
	}

	@Test
	void aLaterStartServesWhatWasPublishedLast() throws IOException {
		String published = rules().state().release().digest();
		append("// một ghi chú\n");
		ActiveRules restarted = rules();
		assertThat(restarted.state().release().digest()).isEqualTo(published);
		assertThat(restarted.workingCopyServes()).isFalse();
	}

	@Test
	void publishingPutsTheWorkingCopyIntoForce() throws IOException {
		ActiveRules rules = rules();
		String before = rules.state().release().digest();
		append("// một ghi chú\n");
		ReleaseState after = rules.publishWorkingCopy("an", "Công văn 1");
		assertThat(after.release().digest()).isNotEqualTo(before);
		assertThat(after.published().publishedBy()).isEqualTo("an");
		assertThat(rules.workingCopyServes()).isTrue();
		assertThat(this.releases.findAll()).hasSize(2);
	}

	@Test
	void aRefusedWorkingCopyLeavesTheReleaseServingAndSaysWhere() throws IOException {
		ActiveRules rules = rules();
		String before = rules.state().release().digest();
		append("function void bad() { }\n");
		ReleaseState after = rules.publishWorkingCopy("an", "Công văn 2");
		assertThat(after.release().digest()).isEqualTo(before);
		assertThat(after.problems()).anySatisfy((problem) -> {
			assertThat(problem.place().file()).isEqualTo(RULE_FILE);
			assertThat(problem.place().line()).isGreaterThan(30);
		});
		assertThat(this.releases.findAll()).hasSize(1);
	}

	@Test
	void aFirstStartWithRefusedFilesServesTheShippedRules() throws IOException {
		append("function void bad() { }\n");
		ReleaseState state = rules().state();
		assertThat(state.problems()).isNotEmpty();
		assertThat(state.release().pack("achievement/standard")).isPresent();
	}

	private ActiveRules rules() {
		return new ActiveRules(this.releases, new RuleBook(Limit.class, RuleLimits.DEFAULT),
				new WorkingCopy(this.folder));
	}

	private void append(String text) throws IOException {
		Path file = this.folder.resolve(RULE_FILE);
		Files.writeString(file, Files.readString(file) + text);
	}

}

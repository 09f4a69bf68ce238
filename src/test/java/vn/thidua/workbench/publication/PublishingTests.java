package vn.thidua.workbench.publication;

import java.nio.file.Path;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.thidua.CopiedRules;

/** Tests that publish releases; they share an application and its rules. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
public abstract class PublishingTests {

	/** The rules that are edited and published. */
	protected static final Path FOLDER = CopiedRules.folder("test-publication");

	@DynamicPropertySource
	static void copyTheRules(DynamicPropertyRegistry registry) throws Exception {
		Workbench.copyTheRules(FOLDER);
		registry.add("thidua.rules.dir", FOLDER::toString);
	}

}

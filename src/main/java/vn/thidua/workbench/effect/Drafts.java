package vn.thidua.workbench.effect;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.rulebase.RuleArchive;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.release.WorkingCopy;

/** The rules that may be tried: the working copy, and every stored release. */
@Component
public class Drafts {

	private static final String CONTENT = "select content from rule_release where digest = ? order by id fetch first row only";

	private final JdbcTemplate jdbc;

	private final WorkingCopy workingCopy;

	Drafts(JdbcTemplate jdbc, WorkingCopy workingCopy) {
		this.jdbc = jdbc;
		this.workingCopy = workingCopy;
	}

	/** The working copy as it is now. */
	public RuleFiles workingCopy() {
		return this.workingCopy.files();
	}

	/** The digests of the stored releases, the newest first. */
	public List<String> stored() {
		return this.jdbc.queryForList("select digest from rule_release group by digest order by max(id) desc",
				String.class);
	}

	/**
	 * The files of a digest, the working copy where it is empty; nothing where there are
	 * none.
	 */
	public Optional<RuleFiles> files(String digest) throws IOException {
		if (digest.isEmpty()) {
			return Optional.of(workingCopy());
		}
		List<byte[]> contents = this.jdbc.query(CONTENT, (row, number) -> row.getBytes(1), digest);
		return contents.isEmpty() ? Optional.empty() : Optional.of(RuleArchive.files(contents.get(0)));
	}

}

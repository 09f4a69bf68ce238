package vn.thidua.workbench.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.CurrentActor;
import vn.thidua.access.Rights;
import vn.thidua.rulebase.release.Activation;
import vn.thidua.rulebase.release.Releases;
import vn.thidua.sql.Rows;

/** Tells which release was in force when, and which runs used it. */
@Component
public class History {

	private static final String RUNS = """
			select id, release_digest as releaseDigest, period, title from (
				select id, release_digest, period, title,
					row_number() over (partition by release_digest order by id desc) as place
				from run where status = 'finished') as ranked
			where place <= 5 order by id desc
			""";

	private static final String IMPORTED = """
			select digest, imported_at, imported_by from rule_release
			where imported_at is not null
				and not exists (select 1 from release_activation a where a.release_digest = rule_release.digest)
			order by imported_at desc
			""";

	private final Releases releases;

	private final JdbcClient jdbc;

	private final Rights rights;

	History(Releases releases, JdbcClient jdbc, Rights rights) {
		this.rights = rights;
		this.releases = releases;
		this.jdbc = jdbc;
	}

	/**
	 * All activations, the newest first; their runs only for those who may read whole
	 * runs.
	 */
	public List<HistoryEntry> entries() {
		boolean all = this.rights.everywhere(CurrentActor.now(), Action.READ_RUN);
		Map<String, Long> counts = all ? counts() : Map.of();
		Map<String, List<RunOfRelease>> runs = all ? runs() : Map.of();
		List<Activation> activations = this.releases.activations();
		return activations.stream().map((one) -> {
			String digest = one.releaseDigest();
			return new HistoryEntry(one, one == activations.get(0), !digest.equals(activations.get(0).releaseDigest()),
					counts.getOrDefault(digest, 0L), runs.getOrDefault(digest, List.of()));
		}).toList();
	}

	/**
	 * Releases that were imported and never in force, the newest first; none for those
	 * who may not read drafts.
	 */
	public List<ImportedRelease> imported() {
		if (!this.rights.everywhere(CurrentActor.now(), Action.READ_DRAFT)) {
			return List.of();
		}
		return this.jdbc.sql(IMPORTED)
			.query((row, number) -> new ImportedRelease(row.getString("digest"),
					row.getObject("imported_at", OffsetDateTime.class).toInstant(), row.getString("imported_by")))
			.list();
	}

	private Map<String, List<RunOfRelease>> runs() {
		return this.jdbc.sql(RUNS)
			.query(Rows.of(RunOfRelease.class))
			.list()
			.stream()
			.collect(Collectors.groupingBy(RunOfRelease::releaseDigest));
	}

	private Map<String, Long> counts() {
		return this.jdbc
			.sql("select release_digest, count(*) as runs from run where status = 'finished' group by release_digest")
			.query((row, number) -> Map.entry(row.getString("release_digest"), row.getLong("runs")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}

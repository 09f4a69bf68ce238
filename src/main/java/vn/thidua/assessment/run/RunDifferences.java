package vn.thidua.assessment.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.assessment.OutputFile;
import vn.thidua.assessment.difference.Change;
import vn.thidua.assessment.difference.Differences;
import vn.thidua.assessment.difference.Side;

/** Compares the stored lines of two runs, a batch of each at a time. */
@Component
public class RunDifferences {

	private final JdbcTemplate jdbc;

	RunDifferences(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Hands over every change from one run to another, file by file. */
	@Needs(Action.READ_RUN)
	public void compare(long before, long after, Consumer<Change> taker) {
		Differences differences = new Differences(taker);
		for (List<OutputFile> files : Differences.TOGETHER) {
			List<Reader> readers = new ArrayList<>();
			for (OutputFile file : files) {
				readers.add(new Reader(Side.BEFORE, file, new StoredLines(this.jdbc, before, file)));
				readers.add(new Reader(Side.AFTER, file, new StoredLines(this.jdbc, after, file)));
			}
			while (!readers.isEmpty()) {
				readers.sort(Comparator.comparing((reader) -> differences.last(reader.side, reader.file)));
				if (!readers.get(0).read(differences)) {
					readers.remove(0);
				}
			}
		}
		differences.end(Side.BEFORE);
		differences.end(Side.AFTER);
	}

	private record Reader(Side side, OutputFile file, StoredLines lines) {

		/** Passes on a batch; false at the end. */
		boolean read(Differences differences) {
			List<List<String>> batch = this.lines.batch();
			if (batch.isEmpty()) {
				differences.end(this.side, this.file);
			}
			differences.lines(this.side, this.file, batch);
			return !batch.isEmpty();
		}

	}

}

package vn.thidua.workbench.scenario;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.assessment.fact.Limit;
import vn.thidua.rulebase.Precompiled;
import vn.thidua.rulebase.RuleArchive;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleLimits;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.Place;

/**
 * The process in which scenarios of drafts run: it reads releases and scenarios from its
 * input, writes what came out, and ends with whoever started it.
 */
public final class DraftWorker {

	private static final RuleBook BOOK = new RuleBook(Limit.class, RuleLimits.DEFAULT);

	private @Nullable RuleFiles files;

	private @Nullable RuleRelease release;

	private DraftWorker() {
	}

	/**
	 * A scenario, as far as its run depends on it.
	 *
	 * @param pack the pack it is tried with
	 * @param input what is known
	 */
	record Asked(String pack, Map<String, Object> input) {

		Scenario scenario() {
			return new Scenario(this.pack, Place.startOf(this.pack), "", "", new Given(this.input), new Given(Map.of()),
					Map.of());
		}

	}

	/** Works until the input ends. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		OutputStream answers = new FileOutputStream(FileDescriptor.out);
		System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
		DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
		BlockingQueue<Frames.Frame> asked = new LinkedBlockingQueue<>();
		Thread reader = new Thread(() -> read(in, asked), "input");
		reader.setDaemon(true);
		reader.start();
		DraftWorker worker = new DraftWorker();
		DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answers));
		while (true) {
			Frames.Frame frame = asked.take();
			Frames.write(out, frame.word(), worker.answer(frame));
		}
	}

	/** Whatever still runs ends when nobody asks any more. */
	private static void read(DataInputStream in, BlockingQueue<Frames.Frame> asked) {
		try {
			while (true) {
				asked.add(Frames.read(in));
			}
		}
		catch (IOException ex) {
			Runtime.getRuntime().halt(0);
		}
	}

	private byte[] answer(Frames.Frame frame) throws IOException {
		if (frame.word() == Frames.FILES) {
			this.files = RuleArchive.files(frame.bytes());
			return new byte[0];
		}
		if (frame.word() == Frames.CLASSES && this.files != null) {
			this.release = BOOK.accepted(this.files, Precompiled.of(frame.bytes()));
			return new byte[0];
		}
		RuleRelease loaded = this.release;
		if (loaded == null) {
			throw new IOException("No release was sent");
		}
		JsonMapper json = JsonMapper.shared();
		List<Scenario> scenarios = Arrays.stream(json.readValue(frame.bytes(), Asked[].class))
			.map(Asked::scenario)
			.toList();
		return json.writeValueAsBytes(ScenarioRunner.HERE.run(loaded, scenarios));
	}

}

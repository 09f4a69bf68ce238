package vn.thidua.workbench.scenario;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.rulebase.RuleArchive;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.OwnThreads;
import vn.thidua.shared.Problem;

/**
 * Runs scenarios of drafts in a process of their own, with its own heap and time. The
 * process stays for the next ones; one that does not answer in time, or dies, is replaced
 * and what it ran counts as stopped.
 */
public final class DraftProcess implements ScenarioRunner, AutoCloseable {

	private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

	private final String heap;

	private final Duration most;

	private final ExecutorService talk = Executors.newSingleThreadExecutor(OwnThreads.named("draft-process"));

	private @Nullable Process process;

	private @Nullable DataOutputStream questions;

	private @Nullable DataInputStream answers;

	private String loaded = "";

	/** The process may have so much heap, and take so long for one answer. */
	public DraftProcess(String heap, Duration most) {
		this.heap = heap;
		this.most = most;
	}

	@Override
	public synchronized List<ScenarioRun> run(RuleRelease release, List<Scenario> scenarios) {
		List<ScenarioRun> runs = answered(release, scenarios);
		if (runs != null) {
			return runs;
		}
		List<ScenarioRun> each = new ArrayList<>();
		boolean lost = false;
		for (Scenario scenario : scenarios) {
			List<ScenarioRun> alone = (lost || scenarios.size() == 1) ? null : answered(release, List.of(scenario));
			lost |= alone == null;
			each.add((alone == null) ? stopped(scenario) : alone.get(0));
		}
		return each;
	}

	private static ScenarioRun stopped(Scenario scenario) {
		return ScenarioRun
			.stoppedBy(Problem.error(scenario.place(), scenario.clause(), "rules.stopped.process").toString());
	}

	/** What came out; nothing where the process did not tell. */
	private @Nullable List<ScenarioRun> answered(RuleRelease release, List<Scenario> scenarios) {
		try {
			return this.talk.submit(() -> ask(release, scenarios)).get(this.most.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException | TimeoutException ex) {
			end();
			return null;
		}
		catch (InterruptedException ex) {
			end();
			Thread.currentThread().interrupt();
			return null;
		}
	}

	private List<ScenarioRun> ask(RuleRelease release, List<Scenario> scenarios) throws IOException {
		start();
		if (!this.loaded.equals(release.digest())) {
			ask(Frames.FILES, RuleArchive.bytes(release.files().contents()));
			ask(Frames.CLASSES, release.compiled());
			this.loaded = release.digest();
		}
		JsonMapper json = JsonMapper.shared();
		List<DraftWorker.Asked> asked = scenarios.stream()
			.map((one) -> new DraftWorker.Asked(one.pack(), one.input().entries()))
			.toList();
		ScenarioRun[] runs = json.readValue(ask(Frames.RUN, json.writeValueAsBytes(asked)), ScenarioRun[].class);
		if (runs.length != scenarios.size()) {
			throw new IOException(runs.length + " of " + scenarios.size() + " answers");
		}
		return List.of(runs);
	}

	private byte[] ask(int word, byte[] bytes) throws IOException {
		DataOutputStream out = this.questions;
		DataInputStream in = this.answers;
		if (out == null || in == null) {
			throw new IOException("The process has ended");
		}
		Frames.write(out, word, bytes);
		return Frames.read(in).bytes();
	}

	private void start() throws IOException {
		Process running = this.process;
		if (running != null && running.isAlive()) {
			return;
		}
		running = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		this.process = running;
		this.questions = new DataOutputStream(new BufferedOutputStream(running.getOutputStream()));
		this.answers = new DataInputStream(new BufferedInputStream(running.getInputStream()));
		this.loaded = "";
	}

	private List<String> command() {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + this.heap,
				"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
				"-Dslf4j.internal.verbosity=ERROR", "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
				"-cp", System.getProperty("java.class.path")));
		boolean packaged = "jar"
			.equals(DraftProcess.class.getProtectionDomain().getCodeSource().getLocation().getProtocol());
		if (packaged) {
			command.add(command.size() - 2, "-Dloader.main=" + DraftWorker.class.getName());
			command.add(LAUNCHER);
		}
		else {
			command.add(DraftWorker.class.getName());
		}
		return command;
	}

	private void end() {
		Process running = this.process;
		if (running != null) {
			running.destroyForcibly();
		}
		this.process = null;
		this.questions = null;
		this.answers = null;
	}

	@Override
	public synchronized void close() {
		end();
		this.talk.shutdownNow();
	}

}

package vn.thidua.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.assessment.Assessor;
import vn.thidua.assessment.DossierRefused;
import vn.thidua.assessment.RunDescription;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.assessment.output.AssessmentWriter;
import vn.thidua.assessment.output.OutputFormat;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.dossier.DossierReading;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleLimits;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RulesRefused;
import vn.thidua.rulebase.RulesStopped;
import vn.thidua.rulebase.ShippedRules;
import vn.thidua.shared.OwnThreads;
import vn.thidua.shared.Day;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;

/** {@code assess}: reads a dossier, assesses it and writes the contract's files. */
@Command(name = "assess", mixinStandardHelpOptions = true, description = "Đánh giá một hồ sơ và ghi kết quả.")
final class AssessCommand implements Callable<Integer> {

	private static final Path RULES = Path.of("rules");

	@Parameters(paramLabel = "DOSSIER", description = "Thư mục, tệp .zip hoặc .xlsx của hồ sơ.")
	private Path dossier = Path.of("");

	@Option(names = "--out", required = true, paramLabel = "DIR", description = "Thư mục ghi kết quả.")
	private Path out = Path.of("");

	@Option(names = "--rules", paramLabel = "DIR",
			description = "Thư mục luật; mặc định ./rules, nếu không có thì luật kèm theo chương trình.")
	private @Nullable Path rules;

	@Option(names = "--as-of", paramLabel = "YYYY-MM-DD", description = "Ngày áp dụng luật, thay cho as_of của hồ sơ.")
	private @Nullable LocalDate asOf;

	@Option(names = "--format", defaultValue = "csv", description = "csv hoặc json.")
	private OutputFormat format = OutputFormat.CSV;

	@Spec
	private @Nullable CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		PrintWriter err = spec().commandLine().getErr();
		if (this.asOf != null && !Day.sensible(this.asOf)) {
			throw new ParameterException(spec().commandLine(),
					"--as-of: ngày phải nằm trong các năm từ " + Day.FIRST_YEAR + " đến " + Day.LAST_YEAR);
		}
		try {
			FutureTask<RuleRelease> release = new FutureTask<>(this::release);
			OwnThreads.named("rules").newThread(release).start();
			DossierReading reading = DossierReader.read(this.dossier);
			Dossier read = reading.dossier();
			if (read == null) {
				return refused(reading.errors(), ExitCode.DOSSIER_REFUSED);
			}
			write((this.asOf == null) ? read : read.asOf(this.asOf), OwnThreads.await(release));
			return ExitCode.DONE;
		}
		catch (DossierRefused ex) {
			return refused(ex.problems(), ExitCode.DOSSIER_REFUSED);
		}
		catch (RulesRefused ex) {
			return refused(ex.problems(), ExitCode.RULES_REFUSED);
		}
		catch (RulesStopped ex) {
			err.println(ex.getMessage());
			return ExitCode.RULES_REFUSED;
		}
	}

	private RuleRelease release() {
		try {
			return new RuleBook(Limit.class, RuleLimits.DEFAULT).release(ruleFiles());
		}
		catch (IOException ex) {
			throw unreadable(ex.getMessage());
		}
	}

	private RuleFiles ruleFiles() throws IOException {
		if (this.rules == null) {
			return ShippedRules.orFolder(RULES);
		}
		if (!Files.isDirectory(this.rules)) {
			throw unreadable(this.rules.toString());
		}
		return RuleFiles.of(this.rules);
	}

	private static RulesRefused unreadable(@Nullable String what) {
		return new RulesRefused(
				List.of(Problem.error(Place.startOf("rules"), String.valueOf(what), "rules.unreadable")));
	}

	private void write(Dossier read, RuleRelease release) throws IOException {
		PrintWriter err = spec().commandLine().getErr();
		if (this.asOf != null && !Day.sensible(this.asOf)) {
			throw new ParameterException(spec().commandLine(),
					"--as-of: ngày phải nằm trong các năm từ " + Day.FIRST_YEAR + " đến " + Day.LAST_YEAR);
		}
		try (AssessmentWriter writer = new AssessmentWriter(this.out, this.format)) {
			ProgressLine progress = new ProgressLine(writer, err);
			Assessor.assess(read, release, progress);
			progress.end();
			RunDescription run = writer.finish(this.out, read, release);
			run.warnings().forEach(err::println);
			PrintWriter text = spec().commandLine().getOut();
			text.println("Kỳ " + read.head().period() + ", luật ngày " + read.head().asOf() + ": " + run.counts());
			text.println("Kết quả: " + this.out);
		}
	}

	private int refused(List<Problem> problems, int code) {
		problems.forEach(spec().commandLine().getErr()::println);
		return code;
	}

	private CommandSpec spec() {
		return Objects.requireNonNull(this.spec);
	}

}

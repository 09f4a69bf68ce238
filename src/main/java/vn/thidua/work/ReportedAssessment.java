package vn.thidua.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import vn.thidua.assessment.Assessment;
import vn.thidua.assessment.Assessor;
import vn.thidua.assessment.DossierRefused;
import vn.thidua.assessment.OutputFile;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.dossier.DossierReading;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.rulebase.RulesStopped;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.shared.Problem;
import vn.thidua.submission.PeriodDossier;
import vn.thidua.submission.Reported;

/**
 * Assesses what is planned and reported, or would be, by the rules in force; nothing is
 * stored. Whoever calls it has the right to what it is given.
 */
@Component
public class ReportedAssessment {

	private final PeriodDossier dossiers;

	private final ActiveRules rules;

	ReportedAssessment(PeriodDossier dossiers, ActiveRules rules) {
		this.dossiers = dossiers;
		this.rules = rules;
	}

	/**
	 * What the rules make of it.
	 *
	 * @param files the lines of each file of the assessment, as cells by column; empty
	 * where it was refused
	 * @param problems every error and doubt
	 * @param stopped why the rules stopped; empty where they did not
	 */
	public record Result(Map<OutputFile, List<Map<String, String>>> files, List<Problem> problems, String stopped) {

		/** The lines of a file. */
		public List<Map<String, String>> lines(OutputFile file) {
			return this.files.getOrDefault(file, List.of());
		}

	}

	/** Assesses units with their targets and with what each of them reports. */
	public Result assess(ReportingPeriod period, List<String> units, Map<String, Reported> reported) {
		return assess(period, units, reported, (concluded) -> {
		});
	}

	/**
	 * Assesses units with their targets and with what each of them reports.
	 * @param listener is told everything that the rules conclude, from any thread
	 */
	public Result assess(ReportingPeriod period, List<String> units, Map<String, Reported> reported,
			Consumer<List<Object>> listener) {
		return assess(this.dossiers.files(period, units, reported), listener);
	}

	/** Assesses what a unit reports of one indicator, whatever it reports of others. */
	public Result assess(ReportingPeriod period, String unit, Reported reported, Indicator indicator) {
		return assess(
				this.dossiers.files(period, List.of(unit), Map.of(unit, reported), Map.of(indicator.code(), indicator)),
				(concluded) -> {
				});
	}

	private Result assess(Map<String, String> files, Consumer<List<Object>> listener) {
		DossierReading reading = DossierReader.read(files);
		Dossier dossier = reading.dossier();
		if (dossier == null) {
			return new Result(Map.of(), reading.problems(), "");
		}
		try {
			Assessment assessment = Assessor.assess(dossier, this.rules.state().release().telling(listener));
			return new Result(lines(assessment), assessment.warnings(), "");
		}
		catch (DossierRefused ex) {
			return new Result(Map.of(), ex.problems(), "");
		}
		catch (RulesStopped ex) {
			return new Result(Map.of(), reading.problems(), String.valueOf(ex.getMessage()));
		}
	}

	private static Map<OutputFile, List<Map<String, String>>> lines(Assessment assessment) {
		Map<OutputFile, List<Map<String, String>>> files = new LinkedHashMap<>();
		for (OutputFile file : OutputFile.values()) {
			files.put(file, assessment.lines(file).stream().map((cells) -> line(file, cells)).toList());
		}
		return files;
	}

	private static Map<String, String> line(OutputFile file, List<String> cells) {
		Map<String, String> line = new LinkedHashMap<>();
		for (int i = 0; i < cells.size(); i++) {
			line.put(file.columns().get(i), cells.get(i));
		}
		return line;
	}

}

package vn.thidua.rulebase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One body of law for one stage.
 *
 * @param id the stage and the pack's folder: {@code commune-health/1300-2023}
 * @param stage the stage it serves
 * @param version its version
 * @param digest SHA-256 of its files
 * @param title its name
 * @param from its first day in force; nothing where it always was
 * @param to its last day in force; nothing where it still is
 * @param verified whether its texts are confirmed
 * @param documents the documents it puts into rules
 * @param notes corrections and what is not known
 * @param parameters the numbers the law sets
 * @param criteria the criteria of a criteria set; none for other packs
 * @param rules its rules
 */
public record RulePack(String id, String stage, String version, String digest, Names title, @Nullable LocalDate from,
		@Nullable LocalDate to, boolean verified, List<LegalDocument> documents, Names notes,
		List<Parameter> parameters, List<Criterion> criteria, List<RuleText> rules) {

	/** The pack's folder inside its stage: the code of a criteria set. */
	public String code() {
		return this.id.substring(this.id.lastIndexOf('/') + 1);
	}

	/** Whether it is in force on a day. */
	public boolean holdsOn(LocalDate day) {
		return Span.holds(this.from, this.to, day);
	}

	/** The parameters that hold on a day. */
	public List<Parameter> parametersOn(LocalDate day) {
		return this.parameters.stream().filter((parameter) -> parameter.holdsOn(day)).toList();
	}

	/** The rule of a clause. */
	public Optional<RuleText> rule(String clause) {
		return this.rules.stream().filter((rule) -> rule.clause().equals(clause)).findFirst();
	}

	/** The name of the package its rule files must be in. */
	String packageName() {
		String[] parts = this.id.replace('-', '_').split("/");
		String folder = parts[parts.length - 1];
		return "rules." + parts[0] + "." + (Character.isDigit(folder.charAt(0)) ? "p" : "") + folder;
	}

}

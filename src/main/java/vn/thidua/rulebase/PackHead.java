package vn.thidua.rulebase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a pack says of itself.
 *
 * @param stage the stage it serves
 * @param version its version
 * @param title its name
 * @param from its first day in force; nothing where it always was
 * @param to its last day in force; nothing where it still is
 * @param verified whether its texts are confirmed
 * @param documents the documents it puts into rules
 * @param notes corrections and what is not known
 * @param composition how it goes together with others
 */
public record PackHead(String stage, String version, Names title, @Nullable LocalDate from, @Nullable LocalDate to,
		boolean verified, List<LegalDocument> documents, Names notes, Composition composition) {

	/**
	 * How a pack goes together with others.
	 *
	 * @param regime the letter of the body of law; empty where the stage has none
	 * @param includes the shared folders whose rules it may take
	 * @param carries the pack whose clauses and numbers it carries over, unconfirmed;
	 * empty for none
	 * @param without the rules that it does not carry over
	 * @param extended the packs that a local overlay adds to; none for other packs
	 * @param province whose dossiers a local overlay is for; empty for all
	 * @param draft whether it is a draft, never in force and only to compare with
	 * @param illustrative whether it is made up for demonstration
	 */
	public record Composition(String regime, List<String> includes, String carries, List<String> without,
			List<String> extended, String province, boolean draft, boolean illustrative) {
	}

}

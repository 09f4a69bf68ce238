package vn.thidua.planning.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.DossierTable;
import vn.thidua.planning.PlanRefused;
import vn.thidua.planning.TargetOrder;
import vn.thidua.shared.Period;

/**
 * A table that was handed in and waits to be confirmed.
 *
 * @param id its number
 * @param table units, indicators or targets
 * @param name the file's name
 * @param content the file's bytes in Base64
 * @param said what was said of it: period, document, documentDate, inForceFrom, reason
 */
public record PlanUpload(String id, DossierTable table, String name, String content, Map<String, String> said) {

	/**
	 * The period of lines that name none.
	 * @throws PlanRefused if what was said is none
	 */
	public Period period() {
		return Period.parse(told("period")).orElseThrow(() -> new PlanRefused("periods.code"));
	}

	/** By what targets are assigned. */
	public TargetOrder order() {
		return new TargetOrder(told("document"), day("documentDate"), day("inForceFrom"), told("reason"));
	}

	/** What was said under that name; empty for nothing. */
	public String told(String name) {
		return this.said.getOrDefault(name, "");
	}

	private @Nullable LocalDate day(String name) {
		try {
			return LocalDate.parse(told(name));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}

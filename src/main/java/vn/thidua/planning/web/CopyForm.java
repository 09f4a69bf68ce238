package vn.thidua.planning.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.thidua.planning.CopyLine;
import vn.thidua.planning.Growth;
import vn.thidua.planning.PlanRefused;
import vn.thidua.planning.TargetKey;
import vn.thidua.shared.Digest;
import vn.thidua.shared.Period;

/**
 * What is to be copied, as it was typed.
 *
 * @param from the period that is copied
 * @param to the period that it is copied to
 * @param growth by how much figures grow
 * @param rates whether percentages and rates grow too
 * @param authority whose targets; empty for everybody's
 * @param digest tells the lines that were seen; empty before they were
 * @param leave the targets that are not copied
 */
record CopyForm(@Nullable String from, @Nullable String to, @Nullable String growth, @Nullable Boolean rates,
		@Nullable String authority, @Nullable String digest, @Nullable List<String> leave) {

	static final CopyForm BLANK = new CopyForm("", "", "5%", false, "", "", List.of());

	Period source() {
		return period(this.from);
	}

	Period target() {
		Period to = period(this.to);
		if (to.code().equals(source().code())) {
			throw new PlanRefused("copy.same");
		}
		return to;
	}

	/** Whether percentages and rates grow too. */
	public boolean grownRates() {
		return Boolean.TRUE.equals(this.rates);
	}

	Growth factor() {
		return Growth.read((this.growth == null) ? "" : this.growth);
	}

	boolean of(CopyLine line) {
		return this.authority == null || this.authority.isBlank()
				|| line.to().authority().equals(this.authority.strip());
	}

	/** Whether a target is not to be copied. */
	public boolean leaves(CopyLine line) {
		return this.leave != null && this.leave.contains(mark(line.to()));
	}

	/** How a target is named in the form. */
	public String mark(TargetKey key) {
		return String.join("|", encoded(key.unit()), encoded(key.indicator()), encoded(key.authority()));
	}

	/** Tells lines from any others. */
	static String digest(List<CopyLine> lines) {
		return new Digest().add("lines", lines.toString().getBytes(StandardCharsets.UTF_8)).hex();
	}

	private static Period period(@Nullable String typed) {
		return Period.parse((typed == null) ? "" : typed).orElseThrow(() -> new PlanRefused("periods.code"));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}

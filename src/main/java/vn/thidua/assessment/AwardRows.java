package vn.thidua.assessment;

import java.util.List;
import java.util.stream.Collectors;

import vn.thidua.assessment.fact.Finding;
import vn.thidua.rulebase.RuleText;

/** The lines of {@code checks.csv} and {@code candidates.csv}. */
final class AwardRows {

	private AwardRows() {
	}

	static List<List<String>> checks(Candidacy candidacy) {
		return candidacy.checks().stream().map((check) -> check(candidacy, check)).toList();
	}

	private static List<String> check(Candidacy candidacy, Candidacy.Condition condition) {
		Finding finding = condition.check().finding();
		RuleText rule = condition.rule();
		return List.of(candidacy.file().recipient(), candidacy.file().award(), rule.clause(), condition.status(),
				finding.measured(), finding.required(), lacking(condition), rule.basis(),
				candidacy.verified(condition) ? "yes" : "no", reason(rule, condition));
	}

	private static String reason(RuleText rule, Candidacy.Condition condition) {
		Finding finding = condition.check().finding();
		String measured = finding.measured().isEmpty() ? "" : ": " + finding.measured();
		String lacking = lacking(condition).isEmpty() ? "" : "; " + lacking(condition);
		return capitalised(rule.title()) + measured + ", yêu cầu " + finding.required() + lacking;
	}

	private static String lacking(Candidacy.Condition condition) {
		return (condition.is("fail") || condition.is("unknown")) ? condition.check().finding().distance() : "";
	}

	static List<String> candidate(Candidacy candidacy, Place place) {
		String status = candidacy.status();
		Place shown = status.equals("eligible") ? place : Place.NONE;
		return List.of(candidacy.file().recipient(), candidacy.file().award(), status,
				candidacy.pack().pack().head().composition().regime(), shown.rank(), shown.quota(), shown.within(),
				candidacy.pack().documents(), reason(candidacy, status, shown), candidacy.verified() ? "yes" : "no",
				String.valueOf(candidacy.with("presumed").size()));
	}

	private static String reason(Candidacy candidacy, String status, Place place) {
		int all = candidacy.checks().size() - candidacy.with("unclaimed").size();
		return switch (status) {
			case "eligible" -> "Đủ " + all + "/" + all + " điều kiện" + presumed(candidacy) + place.words();
			case "not_eligible" ->
				"Chưa đạt " + candidacy.with("fail").size() + "/" + all + " điều kiện: " + lacking(candidacy, "fail");
			default ->
				candidacy.with("unknown").isEmpty() ? "Văn bản không nêu điều kiện nào để xét" : "Chưa đủ dữ liệu cho "
						+ candidacy.with("unknown").size() + "/" + all + " điều kiện: " + lacking(candidacy, "unknown");
		};
	}

	private static String presumed(Candidacy candidacy) {
		int presumed = candidacy.with("presumed").size();
		return (presumed == 0) ? "" : ", trong đó " + presumed + " điều kiện chưa có ý kiến phản đối";
	}

	private static String lacking(Candidacy candidacy, String status) {
		return candidacy.with(status)
			.stream()
			.map((check) -> check.check().finding().distance())
			.distinct()
			.collect(Collectors.joining("; "));
	}

	private static String capitalised(String text) {
		return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

}

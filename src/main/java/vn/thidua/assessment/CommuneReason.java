package vn.thidua.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.thidua.assessment.fact.CommuneVerdict;
import vn.thidua.assessment.fact.Condition;
import vn.thidua.assessment.fact.SheetScore;
import vn.thidua.dossier.ScoreLine;
import vn.thidua.shared.Figure;
import vn.thidua.shared.VietnameseText;

/**
 * Makes the line of a commune, and says in one Vietnamese sentence why it has its
 * verdict.
 */
record CommuneReason(SheetCase sheet, SheetTotals totals, List<CriterionRow> criteria, List<Condition> conditions) {

	CommuneRow row(CommuneVerdict verdict, LocalDate asOf) {
		SheetScore whole = this.totals.sheet();
		boolean known = !whole.max().zero();
		Figure total = SheetTotals.scored(this.sheet.lines()) ? whole.points() : null;
		Figure percent = (total != null && known)
				? total.inHundredths().dividedFor(whole.max(), Condition.percentAsked(this.conditions, 0)) : null;
		boolean met = verdict.status().equals("met");
		return new CommuneRow(this.sheet.commune().code(), this.sheet.set().code(), total, known ? whole.max() : null,
				percent, verdict.status(), failed(), knockouts(), whole.missing(),
				met ? asOf.plusYears(verdict.validYears().value().intValue()) : null, verdict.rule(),
				sentence(verdict.status(), total, percent));
	}

	private List<String> failed() {
		return this.criteria.stream()
			.filter((criterion) -> criterion.status().equals("not_met"))
			.map((criterion) -> String.valueOf(criterion.criterion()))
			.toList();
	}

	private List<String> knockouts() {
		return SheetTotals.knockoutZeros(this.sheet.lines()).stream().map(CommuneReason::number).toList();
	}

	private static String number(ScoreLine line) {
		return line.indicator().isEmpty() ? String.valueOf(line.criterion()) : line.indicator();
	}

	private String sentence(String status, @Nullable Figure total, @Nullable Figure percent) {
		List<String> parts = new ArrayList<>();
		if (total == null) {
			parts.add("chưa có điểm");
		}
		else {
			parts.add("tổng " + VietnameseText.of(plain(total))
					+ (this.totals.sheet().max().zero() ? " điểm"
							: "/" + VietnameseText.of(plain(this.totals.sheet().max())) + " điểm")
					+ ((percent == null) ? "" : " (" + VietnameseText.of(percent) + "%)") + totalProof());
		}
		failedSentences(parts);
		if (status.equals("met")) {
			parts.add("mọi tiêu chí đạt mức tối thiểu, không có điểm liệt");
		}
		if (this.totals.sheet().missing() > 0) {
			parts.add("còn " + this.totals.sheet().missing() + " dòng hoặc tiêu chí chưa chấm");
		}
		String verdict = switch (status) {
			case "met" -> "Đạt: ";
			case "not_met" -> "Không đạt: ";
			default -> "Chưa đủ số liệu để kết luận: ";
		};
		return verdict + String.join("; ", parts);
	}

	private String totalProof() {
		boolean disproved = this.conditions.stream()
			.anyMatch((condition) -> condition.status().equals("fail") && condition.clause().endsWith(".TOTAL"));
		if (!disproved) {
			return "";
		}
		return (this.totals.sheet().missing() == 0) ? ", chưa tới mức tổng tối thiểu"
				: ", chấm tối đa các dòng còn lại cũng chỉ được "
						+ VietnameseText.of(plain(this.totals.sheet().reachable())) + " điểm";
	}

	private void failedSentences(List<String> parts) {
		for (CriterionRow row : this.criteria) {
			if (row.status().equals("not_met")) {
				Figure points = (row.points() == null) ? Figure.ZERO : row.points();
				Figure max = (row.max() == null) ? Figure.ZERO : row.max();
				parts.add("tiêu chí " + row.criterion() + " được " + VietnameseText.of(plain(points)) + "/"
						+ VietnameseText.of(plain(max)) + " điểm, dưới mức tối thiểu");
			}
		}
		if (!knockouts().isEmpty()) {
			parts.add("điểm liệt ở dòng " + String.join(", ", knockouts()));
		}
	}

	private static Figure plain(Figure figure) {
		return Figure.of(figure.brief());
	}

}

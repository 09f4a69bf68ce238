package vn.thidua.assessment;

import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.thidua.dossier.AttestedChange;
import vn.thidua.plan.Comparison;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Excess;
import vn.thidua.plan.Goal;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;
import vn.thidua.shared.VietnameseText;

/** Says in one Vietnamese sentence, with the figures, why a target has its verdict. */
record OutcomeReason(TargetCase target, Measures measures) {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

	private static final Pattern SHARE = Pattern.compile("[%‰/]");

	String sentence(String status) {
		String name = this.target.indicator().name();
		return name + ": " + switch (status) {
			case "no_data" -> "chưa có số liệu" + lacking() + ", mục tiêu " + goal();
			case "not_applicable" -> "không áp dụng, lý do: " + given();
			case "in_progress" -> figures() + ", " + distance() + ", chưa hết hạn (kỳ " + this.target.target().horizon()
					+ counted() + ")";
			default -> (this.target.comparison() == null) ? attested(status) : figures() + ", " + verdict(status);
		} + attestedChange();
	}

	/** What a published text says against the year before, where no figure says it. */
	private String attestedChange() {
		AttestedChange change = this.target.attestedChange();
		Trend trend = (this.measures.change() == null) ? this.target.trend(null) : null;
		if (change == null || trend == null) {
			return "";
		}
		String moved = switch (change) {
			case UP -> "tăng, " + trend.words();
			case DOWN -> "giảm, " + trend.words();
			case SAME -> trend.words();
		};
		return "; so với cùng kỳ năm trước: " + moved + " (theo văn bản công bố, không có con số)";
	}

	/** The months that are not reported, where others are. */
	private String lacking() {
		TargetCase.Unfit unfit = this.target.unfit();
		return (unfit == null) ? ""
				: " từ " + MONTH.format(unfit.asked().first()) + " đến " + MONTH.format(unfit.asked().last())
						+ " (chỉ có của kỳ " + unfit.told().stream().map(Period::code).collect(Collectors.joining(", "))
						+ ")";
	}

	/** Since when the figure of a term counts. */
	private String counted() {
		Period horizon = this.target.target().horizon();
		Period months = (this.target.result() == null) ? null : this.target.result().months();
		boolean told = months != null && horizon.term() && this.target.indicator().cumulative()
				&& months.first().equals(horizon.first());
		return told ? ", số liệu tính từ " + MONTH.format(horizon.first()) : "";
	}

	private String given() {
		String note = (this.target.result() == null) ? "" : this.target.result().note();
		return note.strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
	}

	private String attested(String status) {
		Figure over = this.measures.over();
		String verdict = switch (status) {
			case "exceeded" -> (over == null) ? "vượt" : "vượt " + amount(over) + " so với";
			case "met" -> "đạt";
			default -> "không đạt";
		};
		return "được xác nhận " + verdict + " mục tiêu " + goal() + ", không công bố con số";
	}

	private String figures() {
		Goal goal = this.target.target().goal();
		Figure actual = Objects.requireNonNull(this.target.actual());
		String measure = this.target.indicator().measure();
		boolean share = SHARE.matcher(measure).find() || goal.direction() != Direction.AT_LEAST || goal.strict();
		return share ? VietnameseText.of(actual, measure) + " so với mục tiêu " + goal()
				: VietnameseText.of(actual) + "/" + VietnameseText.of(goal.figure(), measure);
	}

	private String goal() {
		Goal goal = this.target.target().goal();
		String measure = this.target.indicator().measure();
		Figure upper = goal.upper();
		if (upper != null) {
			return "từ " + VietnameseText.of(goal.figure()) + " đến " + VietnameseText.of(upper, measure);
		}
		String bound = switch (goal.direction()) {
			case AT_LEAST -> goal.strict() ? "trên " : "";
			case AT_MOST -> goal.strict() ? "dưới " : "không quá ";
			default -> "đúng ";
		};
		return bound + VietnameseText.of(goal.figure(), measure);
	}

	private String verdict(String status) {
		return switch (status) {
			case "exceeded" -> ((direction() == Direction.AT_MOST) ? "tốt hơn mức giao" : "vượt") + distanceAmount(" ");
			case "met" -> (direction() == Direction.BETWEEN) ? "nằm trong khoảng, đạt" : "đạt đúng mục tiêu";
			default -> distance() + ", không đạt";
		};
	}

	private String distance() {
		Comparison comparison = Objects.requireNonNull(this.target.comparison());
		return switch (comparison.actualIs()) {
			case "equal" ->
				"bằng đúng giới hạn trong khi phải " + ((direction() == Direction.AT_LEAST) ? "cao hơn" : "thấp hơn");
			case "outside" -> "ngoài khoảng" + distanceAmount(", lệch ");
			case "below" -> ((direction() == Direction.EXACTLY) ? "thấp hơn" : "còn thiếu") + distanceAmount(" ");
			default -> ((direction() == Direction.EXACTLY) ? "cao hơn" : "cao hơn mức cho phép") + distanceAmount(" ");
		};
	}

	private Direction direction() {
		return this.target.target().goal().direction();
	}

	private String distanceAmount(String before) {
		Figure over = this.measures.over();
		if (over != null) {
			return before + amount(over);
		}
		Figure gap = Objects.requireNonNull(this.target.comparison()).gap().magnitude();
		return before + VietnameseText.of(gap, this.target.indicator().measure());
	}

	private String amount(Figure over) {
		String size = VietnameseText.of(over.magnitude());
		String measure = this.target.indicator().measure();
		if (this.target.indicator().over() == Excess.PERCENT) {
			return size + "%";
		}
		return size + switch (measure) {
			case "%" -> " điểm phần trăm";
			case "‰" -> " điểm phần nghìn";
			default -> " " + measure;
		};
	}

}

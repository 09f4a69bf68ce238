package vn.thidua.assessment.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;

/**
 * What awards ask of a person's service.
 *
 * @param recruited whether the person was recruited in the year; nothing where not known
 * @param months the months that count as worked in the year
 * @param discipline the gravest discipline of the year; empty where not told
 * @param initiativesKnown whether initiatives were reported at all
 * @param initiatives the recognised initiatives
 */
public record Service(@Nullable Boolean recruited, Figure months, String discipline, boolean initiativesKnown,
		List<Recognised> initiatives) {

	/**
	 * A recognised initiative.
	 *
	 * @param year the year of recognition
	 * @param scope how far its influence is recognised
	 */
	public record Recognised(int year, String scope) {
	}

	Finding monthsIfRecruited(Limit months) {
		String required = "tuyển dụng mới phải đủ " + months.value().brief() + " tháng";
		if (this.recruited == null) {
			return Finding.of(Finding.PRESUMED, "không rõ ngày vào làm", required).resting(months);
		}
		if (!this.recruited) {
			return Finding.of(true, "không phải tuyển dụng mới", required, "").resting(months);
		}
		return Finding
			.of(this.months.atLeast(months.value()), this.months.brief() + " tháng", required,
					"thiếu " + months.value().minus(this.months).brief() + " tháng")
			.resting(months);
	}

	Finding disciplineBelow(String discipline) {
		String required = "không bị kỷ luật từ " + Words.of(discipline) + " trở lên";
		if (this.discipline.isEmpty()) {
			return Finding.of(Finding.PRESUMED, "không có thông tin kỷ luật", required);
		}
		return Finding.of(Words.discipline(this.discipline) < Words.discipline(discipline), Words.of(this.discipline),
				required, "bị kỷ luật " + Words.of(this.discipline));
	}

	Finding initiatives(String scope, Limit count, int year, int years, int used) {
		String what = "sáng kiến, đề tài " + Words.of(scope);
		String span = (years == 1) ? " năm " + year : " trong " + years + " năm";
		if (!this.initiativesKnown) {
			return Finding
				.unknown("hồ sơ không có danh sách sáng kiến", "ít nhất " + count.value().brief() + " " + what + span)
				.resting(count);
		}
		int found = (int) this.initiatives.stream()
			.filter((one) -> one.year() <= year && one.year() > year - years
					&& Words.scope(one.scope()) >= Words.scope(scope))
			.count();
		return Merits.counted(Math.max(0, found - used), 0, count, what + span, what);
	}

}

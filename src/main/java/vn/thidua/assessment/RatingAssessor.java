package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.thidua.assessment.fact.Level;
import vn.thidua.assessment.fact.Work;
import vn.thidua.unit.Rating;

/**
 * Rates years by the rules. A given rating wins; what the rules compute beside it is
 * told.
 *
 * @param pack the pack of the rating stage; nothing where none is in force
 */
record RatingAssessor(Optional<AppliedPack> pack) {

	static final String STAGE = "rating";

	/**
	 * The ratings of some recipients, by code.
	 * @param works their years
	 * @param given the ratings given
	 * @param ceilings the rating of the unit of each who heads one
	 */
	Map<String, Rated> rate(List<? extends Work> works, Map<String, Rating> given, Map<String, String> ceilings) {
		Map<String, List<Level>> levels = new HashMap<>();
		this.pack.ifPresent((applied) -> applied.conclude(works.stream()).forEach((concluded) -> {
			if (concluded instanceof Level level) {
				levels.computeIfAbsent(level.work().recipient(), (code) -> new ArrayList<>()).add(level);
			}
		}));
		Map<String, Rated> rated = new HashMap<>();
		for (Work work : works) {
			String code = work.recipient();
			Rated computed = computed(work, levels.getOrDefault(code, List.of()), ceilings.getOrDefault(code, ""));
			rated.put(code, with(given.get(code), computed));
		}
		return rated;
	}

	private Rated computed(Work work, List<Level> levels, String ceiling) {
		if (this.pack.isEmpty()) {
			return new Rated(work.recipient(), "", "", "Không có văn bản xếp loại nào được nạp cho ngày này", "", "",
					true, work.score(), work.tasks());
		}
		return new LevelChoice(this.pack.get(), work, levels, ceiling).rated();
	}

	private static Rated with(@Nullable Rating given, Rated computed) {
		if (given == null) {
			return computed;
		}
		boolean differs = !computed.rating().isEmpty() && !computed.rating().equals(given.name());
		String reason = "Cấp có thẩm quyền đã xếp loại " + Levels.words(given.name())
				+ (differs ? "; tính theo số liệu thì khác: " + computed.reason() : "");
		return new Rated(computed.recipient(), given.name(), "given", reason, "", "", true, computed.score(),
				computed.tasks());
	}

}

package vn.thidua.rulebase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;
import vn.thidua.shared.Provinces;

/**
 * Checks what is laid over packs: that they are there, and that no two overlays say the
 * same for one province on one day.
 *
 * @param provinces the provinces that overlays may be for
 * @param problems what is wrong with them
 * @param claims judges what overlays claim
 */
record OverlayChecks(Provinces provinces, Problems problems, ClauseClaims claims) {

	/** Refuses overlays of packs that are not there, and two that set one number. */
	void check(List<RulePack> packs) {
		Set<String> known = packs.stream().map(RulePack::id).collect(Collectors.toSet());
		List<RulePack> overlays = packs.stream().filter((pack) -> pack.stage().equals(RulePack.LOCAL)).toList();
		for (RulePack overlay : overlays) {
			List<String> extended = overlay.head().composition().extended();
			if (extended.isEmpty() || !known.containsAll(extended)) {
				this.problems.error(Place.startOf(overlay.id() + "/pack.yaml"), String.join(", ", extended),
						"pack.extends");
			}
			this.claims.checkOverlay(overlay, packs);
			if (!overlay.rules().isEmpty()) {
				packs.stream()
					.filter((pack) -> pack == overlay || extended.contains(pack.id()))
					.forEach((pack) -> Canary.refuseGroups(pack.rules(), this.problems));
			}
			overlays.stream()
				.filter((other) -> other.id().compareTo(overlay.id()) < 0 && rivals(overlay, other))
				.forEach((other) -> checkRivals(overlay, other));
		}
	}

	private void checkRivals(RulePack overlay, RulePack other) {
		Spans set = new Spans();
		other.parameters().forEach((one) -> set.add(one.code(), one.from(), one.to()));
		for (Parameter parameter : overlay.parameters()) {
			if (set.overlaps(parameter.code(), parameter.from(), parameter.to())) {
				this.problems.error(Place.startOf(overlay.id() + "/parameters.csv"), parameter.name(),
						"parameter.overlap");
			}
		}
		for (RuleText rule : overlay.rules()) {
			other.rules()
				.stream()
				.filter((one) -> one.code().equals(rule.code()))
				.forEach((one) -> this.problems.error(new Place(rule.file(), rule.line(), 1), rule.code(), "rule.twice",
						one.file() + ":" + one.line()));
		}
	}

	/** Whether both are laid over one pack on one day in one province. */
	private boolean rivals(RulePack one, RulePack other) {
		boolean together = !one.draft() && !other.draft()
				&& Span.overlap(one.from(), one.to(), other.from(), other.to());
		return together && sameProvince(one, other)
				&& one.head()
					.composition()
					.extended()
					.stream()
					.anyMatch(other.head().composition().extended()::contains);
	}

	/** Provinces that are merged are the same on the last day that both overlays hold. */
	private boolean sameProvince(RulePack one, RulePack other) {
		LocalDate last = Stream.of(one.to(), other.to())
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(LocalDate.MAX);
		String own = one.head().composition().province();
		String others = other.head().composition().province();
		return own.equals(others)
				|| (!own.isEmpty() && this.provinces.on(own, last).equals(this.provinces.on(others, last)));
	}

}

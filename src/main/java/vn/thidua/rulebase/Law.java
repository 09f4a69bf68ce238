package vn.thidua.rulebase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thidua.shared.Provinces;

/**
 * The law of one day in one province: of each stage the pack in force, with the local
 * rules of that province on that day laid over it. Rules are applied through it alone.
 */
public final class Law {

	private final List<RulePack> packs;

	private final String draft;

	private final Provinces provinces;

	private final LocalDate day;

	private final String province;

	Law(List<RulePack> packs, String draft, Provinces provinces, LocalDate day, String province) {
		this.packs = packs;
		this.draft = draft;
		this.provinces = provinces;
		this.day = day;
		this.province = nameOnDay(province);
	}

	/** The day. */
	public LocalDate day() {
		return this.day;
	}

	/** The province as it is named on that day; empty for none. */
	public String province() {
		return this.province;
	}

	/**
	 * The pack of a stage that is in force; a draft that is tried stands in for the pack
	 * of its stage.
	 */
	public Optional<PackOnDay> inForce(String stage) {
		return packs(stage).filter((pack) -> this.draft.startsWith(stage + "/") || pack.holdsOn(this.day))
			.findFirst()
			.map(this::applied);
	}

	/**
	 * A pack of a stage that is chosen by its code, in force or not; a draft only where
	 * it is tried.
	 */
	public Optional<PackOnDay> chosen(String stage, String code) {
		return this.packs.stream()
			.filter((pack) -> pack.id().equals(stage + "/" + code) && !untried(pack))
			.findFirst()
			.map(this::applied);
	}

	/** The codes of the packs of a stage that may be chosen. */
	public List<String> codes(String stage) {
		return this.packs.stream()
			.filter((pack) -> pack.stage().equals(stage) && !untried(pack))
			.map(RulePack::code)
			.toList();
	}

	private Stream<RulePack> packs(String stage) {
		return this.packs.stream()
			.filter((pack) -> pack.stage().equals(stage))
			.filter((pack) -> !this.draft.startsWith(stage + "/") || pack.id().equals(this.draft));
	}

	private boolean untried(RulePack pack) {
		return pack.draft() && !pack.id().equals(this.draft);
	}

	private PackOnDay applied(RulePack pack) {
		return new PackOnDay(pack.under(overlays(pack)), this.day);
	}

	/** A draft that is tried, then what is for the province alone, wins over the rest. */
	private List<RulePack> overlays(RulePack pack) {
		return this.packs.stream()
			.filter((one) -> one.head().composition().extended().contains(pack.id()) && laid(one))
			.sorted(Comparator.comparing((RulePack one) -> !one.id().equals(this.draft))
				.thenComparing((one) -> one.head().composition().province().isEmpty())
				.thenComparing(RulePack::id))
			.toList();
	}

	private boolean laid(RulePack overlay) {
		String own = overlay.head().composition().province();
		return (overlay.id().equals(this.draft) || overlay.holdsOn(this.day))
				&& (own.isEmpty() || nameOnDay(own).equals(this.province));
	}

	private String nameOnDay(String written) {
		return this.provinces.find(written).map((known) -> this.provinces.on(known, this.day).name()).orElse(written);
	}

}

package vn.thidua.assessment.fact;

import java.util.Objects;

import vn.thidua.shared.CodeList;
import vn.thidua.shared.Coded;

import org.jspecify.annotations.Nullable;

/**
 * A collective considered for one award. There is one file for a collective and award.
 *
 * @param recipient the unit's code
 * @param award the award's code
 * @param commune whether it is a commune, ward, township or special zone
 * @param merits its year and history
 * @param members its members' ratings and titles
 * @param leads whether it leads its emulation block; nothing where not known
 * @param exceeds whether it exceeds its targets; nothing where not known
 * @param statements what was stated of it
 */
public record CollectiveFile(String recipient, @Coded(CodeList.AWARD) String award, boolean commune, Merits merits,
		Members members, @Nullable Boolean leads, @Nullable Boolean exceeds,
		Statements statements) implements AwardFile {

	/** More than so many percent of the members hold the title. */
	public Finding shareAbove(@Coded(CodeList.AWARD) String award, Limit percent) {
		return this.members.share(award, percent, true);
	}

	/** At least so many percent of the members hold the title. */
	public Finding shareAtLeast(@Coded(CodeList.AWARD) String award, Limit percent) {
		return this.members.share(award, percent, false);
	}

	/** At least so many percent of the members are rated so or higher. */
	public Finding membersRatedAtLeast(@Coded(CodeList.LEVEL) String level, Limit percent) {
		return this.members.ratedAtLeast(level, percent);
	}

	/** At least so many members hold the title. */
	public Finding membersHolding(@Coded(CodeList.AWARD) String award, Limit count) {
		return this.members.holding(award, count);
	}

	/** No member is disciplined so gravely. */
	public Finding noMemberDisciplined(@Coded(CodeList.DISCIPLINE) String discipline) {
		return this.members.noneDisciplined(discipline);
	}

	/** Leads its emulation block. */
	public Finding leadsBlock() {
		return known(this.leads, "dẫn đầu khối, cụm thi đua", "chưa xác định được đơn vị dẫn đầu khối, cụm");
	}

	/** Exceeds its targets. */
	public Finding exceedsTargets() {
		return known(this.exceeds, "hoàn thành vượt mức các chỉ tiêu", "chưa đủ số liệu về chỉ tiêu");
	}

	/** Is a commune, ward, township or special zone. */
	public Finding isCommune() {
		return Finding.of(this.commune, this.commune ? "là xã, phường, thị trấn" : "không phải xã, phường, thị trấn",
				"là xã, phường, thị trấn", "chỉ xét cho xã, phường, thị trấn");
	}

	private static Finding known(@Nullable Boolean value, String what, String lacking) {
		return (value == null) ? Finding.unknown(lacking, what)
				: Finding.of(value, value ? "đạt" : "không đạt", what, "chưa " + what);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof CollectiveFile file && this.recipient.equals(file.recipient)
				&& this.award.equals(file.award);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.recipient, this.award);
	}

}

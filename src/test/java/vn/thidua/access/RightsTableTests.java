package vn.thidua.access;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.Register;
import vn.thidua.unit.UnitKey;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may do what with which unit, as a table that stands for itself. {@code y}: may.
 * {@code d}: is denied (403). {@code 4}: does not learn whether there is such a unit
 * (404). Of each role the four letters are for its own unit, one below it, another unit
 * and one that there is not; a role without a unit of its own has none, and they are the
 * same.
 */
@ApplicationTest
@Transactional
class RightsTableTests {

	private static final String TABLE = """
			action           ADMIN  COMMITTEE  UNIT  AUDITOR
			EDIT_RULES       yyyy   dddd       dddd  dddd
			READ_DRAFT       yyyy   yyyy       dddd  yyyy
			MANAGE_ACCOUNTS  yyyy   dddd       dddd  dddd
			MANAGE_PERIODS   yyyy   dddd       dddd  dddd
			EDIT_PLAN        dddd   yyyy       dddd  dddd
			READ_PLAN        yyyy   yyyy       yy44  yyyy
			REPORT           dddd   dddd       yy44  dddd
			READ_REPORT      yyyy   yyyy       yy44  yyyy
			RECEIVE          dddd   yyyy       dddd  dddd
			ASSESS           yyyy   yyyy       dddd  dddd
			SEAL             yyyy   yyyy       dddd  dddd
			DECIDE           dddd   yyyy       dddd  dddd
			MANAGE_REGISTERS yyyy   dddd       dddd  dddd
			READ_RUN         yyyy   yyyy       yy44  yyyy
			READ_AUDIT       yyyy   dddd       dddd  yyyy
			""";

	private static final List<String> UNITS = List.of("TT-RIGHTS", "XA-RIGHTS", "TT-OTHER", "TT-NOWHERE");

	@Autowired
	private Rights rights;

	@Autowired
	private UnitRegister register;

	@BeforeEach
	void threeUnits() {
		this.register.save(new HealthUnit("TT-RIGHTS", "Trung tâm", null, "", "", 0, null));
		this.register.save(new HealthUnit("XA-RIGHTS", "Xã", null, "TT-RIGHTS", "", 0, null));
		this.register.save(new HealthUnit("TT-OTHER", "Trung tâm khác", null, "", "", 0, null));
	}

	@Test
	void everyRoleMayExactlyWhatTheTableSays() {
		List<String> lines = new ArrayList<>(List.of("action ADMIN COMMITTEE UNIT AUDITOR"));
		for (Action action : Action.values()) {
			lines.add(action + " "
					+ String.join(" ", Stream.of(Role.values()).map((role) -> cell(role, action)).toList()));
		}
		assertThat(lines).isEqualTo(TABLE.lines().map((line) -> line.replaceAll(" +", " ")).toList());
	}

	private String cell(Role role, Action action) {
		Actor actor = actor(role, (role == Role.UNIT) ? "TT-RIGHTS" : "");
		StringBuilder cell = new StringBuilder();
		UNITS.forEach((unit) -> cell.append(answer(actor, action, unit)));
		return cell.toString();
	}

	private char answer(Actor actor, Action action, String unit) {
		boolean may = this.rights.may(actor, action, UnitKey.here(unit));
		try {
			this.rights.require(actor, action, UnitKey.here(unit));
			assertThat(may).isTrue();
			return 'y';
		}
		catch (AccessDeniedException ex) {
			assertThat(may).isFalse();
			return 'd';
		}
		catch (NotFound ex) {
			assertThat(may).isFalse();
			return '4';
		}
	}

	@Test
	void whatIsAboutNoUnitTakesTheRightToAllOfThem() {
		for (Action action : Action.values()) {
			for (Role role : Role.values()) {
				boolean everywhere = cell(role, action).equals("yyyy");
				assertThat(this.rights.everywhere(actor(role, "TT-RIGHTS"), action)).as(role + " " + action)
					.isEqualTo(everywhere);
			}
		}
	}

	@Test
	void aUnitListsItselfAndThoseBelowIt() {
		assertThat(this.rights.units(actor(Role.UNIT, "TT-RIGHTS"), Action.READ_REPORT, Register.HERE))
			.hasValueSatisfying((codes) -> assertThat(codes).containsExactly("TT-RIGHTS", "XA-RIGHTS"));
		assertThat(this.rights.units(actor(Role.UNIT, "XA-RIGHTS"), Action.READ_REPORT, Register.HERE))
			.hasValueSatisfying((codes) -> assertThat(codes).containsExactly("XA-RIGHTS"));
		assertThat(this.rights.units(actor(Role.UNIT, "TT-RIGHTS"), Action.RECEIVE, Register.HERE)).hasValue(List.of());
		assertThat(this.rights.units(actor(Role.COMMITTEE, ""), Action.READ_REPORT, Register.HERE)).isEmpty();
	}

	/** The same code in another register is another unit. */
	@Test
	void aUnitReachesNothingOfTheSameCodeInAnotherRegister() {
		List<Register> others = List.of(new Register(Register.Kind.PROVINCE, "Hòa Bình"),
				new Register(Register.Kind.OWNER, "ai"), Register.of(""));
		for (Register other : others) {
			for (Action action : Action.values()) {
				UnitKey namesake = new UnitKey(other, "TT-RIGHTS");
				assertThat(this.rights.may(actor(Role.UNIT, "TT-RIGHTS"), action, namesake)).as(action + " " + other)
					.isFalse();
				assertThat(this.rights.may(actor(Role.AUDITOR, ""), action, namesake))
					.isEqualTo(this.rights.everywhere(actor(Role.AUDITOR, ""), action));
				assertThat(this.rights.units(actor(Role.UNIT, "TT-RIGHTS"), action, other)).hasValue(List.of());
			}
		}
	}

	@Test
	void theUnitBelowMayNothingWithTheOneAbove() {
		Actor below = actor(Role.UNIT, "XA-RIGHTS");
		assertThat(answer(below, Action.READ_REPORT, "TT-RIGHTS")).isEqualTo('4');
		assertThat(answer(below, Action.REPORT, "XA-RIGHTS")).isEqualTo('y');
	}

	@Test
	void aUnitAccountWithoutAUnitReachesNone() {
		Actor nowhere = actor(Role.UNIT, "");
		assertThat(answer(nowhere, Action.READ_REPORT, "TT-RIGHTS")).isEqualTo('4');
		assertThat(answer(nowhere, Action.READ_REPORT, "")).isEqualTo('4');
		assertThat(this.rights.units(nowhere, Action.READ_REPORT, Register.HERE)).hasValue(List.of());
	}

	private static Actor actor(Role role, String unit) {
		return new Actor("ai", role, unit, "");
	}

}

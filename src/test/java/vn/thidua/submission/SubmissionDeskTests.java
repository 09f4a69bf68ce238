package vn.thidua.submission;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Role;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The way of a submission, and who may take which step. */
@ApplicationTest
@Transactional
class SubmissionDeskTests {

	private static final Actor UNIT = new Actor("donvi", Role.UNIT, "DV-A", "127.0.0.1");

	private static final Actor OTHER = new Actor("khac", Role.UNIT, "DV-B", "127.0.0.1");

	private static final Actor COMMITTEE = new Actor("hoidong", Role.COMMITTEE, "", "127.0.0.1");

	@Autowired
	private SubmissionDesk desk;

	@Autowired
	private SubmissionReader reader;

	@Autowired
	private Reception reception;

	@Autowired
	private UnitRegister units;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aPeriodAndTwoUnits() {
		this.units.save(HealthUnit.known("DV-A"));
		this.units.save(HealthUnit.known("DV-B"));
		this.units.save(new HealthUnit("DV-A1", "Trạm", null, "DV-A", "", 0, null));
		this.jdbc.sql("insert into reporting_period values ('2031', 0, '', date '2032-01-10', true, '', 'open')")
			.update();
	}

	private static ReportedFigure figure(String text) {
		return new ReportedFigure("CT-1", Said.FIGURE, text, text, "", "", null, "", "");
	}

	@Test
	void aSubmissionIsReturnedWithAReasonMendedAndAccepted() {
		Submission draft = this.desk.open(UNIT, "DV-A", "2031");
		draft = this.desk.report(UNIT, draft.number(), draft.version(), List.of(figure("5")));
		Submission handedIn = this.desk.submit(UNIT, draft.number(), draft.version());
		assertThat(handedIn.late()).isFalse();
		assertThatExceptionOfType(SubmissionRefused.class)
			.isThrownBy(() -> this.reception.sendBack(COMMITTEE, handedIn.number(), handedIn.version(), " "))
			.withMessage("reason");
		Submission returned = this.reception.sendBack(COMMITTEE, handedIn.number(), handedIn.version(), "Nhầm");
		assertThat(returned.reason()).isEqualTo("Nhầm");
		Submission mended = this.desk.report(UNIT, returned.number(), returned.version(), List.of(figure("6")));
		Submission again = this.desk.submit(UNIT, mended.number(), mended.version());
		Submission accepted = this.reception.accept(COMMITTEE, again.number(), again.version());
		assertThat(accepted.state()).isEqualTo(SubmissionState.ACCEPTED);
		assertThat(this.reader.figures(COMMITTEE, accepted.number()).get("CT-1").figure()).isEqualTo("6");
		assertThat(this.reader.changes(COMMITTEE, accepted.number()))
			.extracting(SubmissionChange::before, SubmissionChange::after)
			.contains(org.assertj.core.groups.Tuple.tuple("5", "6"));
	}

	@Test
	void ofTwoMembersAtOnceOneIsRefused() {
		Submission draft = this.desk.open(UNIT, "DV-A", "2031");
		Submission handedIn = this.desk.submit(UNIT, draft.number(), draft.version());
		this.reception.accept(COMMITTEE, handedIn.number(), handedIn.version());
		assertThatExceptionOfType(SubmissionRefused.class)
			.isThrownBy(() -> this.reception.sendBack(COMMITTEE, handedIn.number(), handedIn.version(), "Nhầm"))
			.withMessage("overtaken");
	}

	@Test
	void anotherUnitIsToldThatThereIsNothing() {
		Submission draft = this.desk.open(UNIT, "DV-A", "2031");
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.reader.of(OTHER, draft.number()));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.desk.open(OTHER, "DV-A1", "2031"));
		assertThat(this.reader.find(OTHER, "DV-A", "2031")).isEmpty();
		assertThat(this.reader.all(OTHER, "2031")).isEmpty();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.reception.accept(UNIT, draft.number(), draft.version()));
	}

	@Test
	void aUnitActsForThoseBelowIt() {
		assertThat(this.desk.open(UNIT, "DV-A1", "2031").unitCode()).isEqualTo("DV-A1");
	}

}

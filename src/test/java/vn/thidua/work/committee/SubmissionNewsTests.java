package vn.thidua.work.committee;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.notice.Notice;
import vn.thidua.notice.Notices;
import vn.thidua.submission.Reception;
import vn.thidua.submission.Submission;
import vn.thidua.submission.SubmissionDesk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.work.committee.PeriodFixture.COMMITTEE;

/** Each side is told what the other does. */
@ApplicationTest
@Transactional
class SubmissionNewsTests {

	private static final Actor UNIT = PeriodFixture.unitActor("TIN-A");

	@Autowired
	private SubmissionDesk desk;

	@Autowired
	private Reception reception;

	@Autowired
	private Notices notices;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aUnit() {
		new PeriodFixture(this.jdbc, "2043").period("2099-01-10", "open")
			.unit("TIN-A", "Trung tâm A")
			.unit("TIN-B", "Trung tâm B");
	}

	private Notice last(Actor actor) {
		return this.notices.page(actor, 0).get(0);
	}

	@Test
	void theCommitteeHearsOfASubmissionAndTheUnitOfEachDecision() {
		long before = this.notices.unread(COMMITTEE);
		Submission draft = this.desk.open(UNIT, "TIN-A", "2043");
		assertThat(this.notices.unread(COMMITTEE)).isEqualTo(before);
		Submission handedIn = this.desk.submit(UNIT, draft.number(), draft.version());
		assertThat(last(COMMITTEE)).extracting(Notice::code, Notice::path)
			.containsExactly("submitted", "/submissions/TIN-A/2043");
		Submission returned = this.reception.sendBack(COMMITTEE, handedIn.number(), handedIn.version(), "Thiếu số");
		assertThat(last(UNIT).code()).isEqualTo("returned");
		assertThat(last(UNIT).details()).containsExactly("Trung tâm A", "Thiếu số");
		Submission again = this.desk.submit(UNIT, returned.number(), returned.version());
		Submission accepted = this.reception.accept(COMMITTEE, again.number(), again.version());
		assertThat(last(UNIT).code()).isEqualTo("accepted");
		this.reception.reopen(COMMITTEE, accepted.number(), accepted.version(), "Nhầm");
		assertThat(last(UNIT).code()).isEqualTo("reopened");
		assertThat(this.notices.count(UNIT)).isEqualTo(3);
		assertThat(this.notices.count(PeriodFixture.unitActor("TIN-B"))).isZero();
	}

	@Test
	void aLateSubmissionIsCalledLate() {
		this.jdbc.sql("update reporting_period set deadline = date '2020-01-10' where code = '2043'").update();
		Submission draft = this.desk.open(UNIT, "TIN-A", "2043");
		this.desk.submit(UNIT, draft.number(), draft.version());
		assertThat(last(COMMITTEE).code()).isEqualTo("submittedLate");
	}

}

package vn.thidua.work.committee;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.notice.News;
import vn.thidua.notice.Notices;
import vn.thidua.submission.Submission;
import vn.thidua.submission.SubmissionMoved;
import vn.thidua.submission.SubmissionState;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

/**
 * Tells the committee what a unit hands in, and the unit what the committee decides, in
 * the transaction of the step.
 */
@Component
class SubmissionNews {

	private final Notices notices;

	private final UnitRegister units;

	SubmissionNews(Notices notices, UnitRegister units) {
		this.notices = notices;
		this.units = units;
	}

	@EventListener
	void moved(SubmissionMoved step) {
		this.notices.tell(step.actor(), List.of(news(step.submission(), step.from())));
	}

	private News news(Submission submission, SubmissionState from) {
		String path = "/submissions/" + submission.unitCode() + "/" + submission.period();
		String name = this.units.unit(submission.unitCode()).map(HealthUnit::name).orElse(submission.unitCode());
		if (submission.state() == SubmissionState.SUBMITTED) {
			return News.toCommittee(submission.late() ? "submittedLate" : "submitted", submission.period(),
					List.of(name), path);
		}
		String code = (submission.state() == SubmissionState.ACCEPTED) ? "accepted"
				: (from == SubmissionState.ACCEPTED) ? "reopened" : "returned";
		return new News(submission.unitCode(), code, submission.period(), List.of(name, submission.reason()), path);
	}

}

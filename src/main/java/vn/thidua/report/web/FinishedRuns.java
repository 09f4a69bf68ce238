package vn.thidua.report.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.report.RunHead;
import vn.thidua.report.RunList;

/** Finds runs that have ended well; any other is not found. */
@Component
class FinishedRuns {

	private final RunList runs;

	FinishedRuns(RunList runs) {
		this.runs = runs;
	}

	RunHead get(long id) {
		return this.runs.run(id).filter(RunHead::finished).orElseThrow(FinishedRuns::notFound);
	}

	/** The run, where it is one unit of it that is read. */
	RunHead get(long id, String unit) {
		return this.runs.run(id, unit).filter(RunHead::finished).orElseThrow(FinishedRuns::notFound);
	}

	/** The run, where lists of it are read that show what the reader may read only. */
	RunHead listed(long id) {
		return this.runs.listed(id).filter(RunHead::finished).orElseThrow(FinishedRuns::notFound);
	}

	static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}

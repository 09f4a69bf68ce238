package vn.thidua.report.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.thidua.report.RunFiles;
import vn.thidua.report.RunSummary;
import vn.thidua.report.RunViews;

/** Downloads of a run: the contract's files, and the same as a workbook. */
@Controller
class DownloadController {

	private final RunViews runs;

	private final RunFiles files;

	DownloadController(RunViews runs, RunFiles files) {
		this.runs = runs;
		this.files = files;
	}

	@GetMapping("/runs/{id}/thidua.zip")
	ResponseEntity<StreamingResponseBody> zip(@PathVariable long id) {
		return download(id, "zip", "application/zip", (out) -> this.files.zip(id, out));
	}

	@GetMapping("/runs/{id}/thidua.xlsx")
	ResponseEntity<StreamingResponseBody> workbook(@PathVariable long id) {
		return download(id, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
				(out) -> this.files.workbook(id, out));
	}

	private ResponseEntity<StreamingResponseBody> download(long id, String ending, String type,
			StreamingResponseBody body) {
		RunSummary run = this.runs.find(id)
			.filter((found) -> found.status().equals("finished"))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		String name = "thidua-" + run.period() + "-" + id + "." + ending;
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(body);
	}

}

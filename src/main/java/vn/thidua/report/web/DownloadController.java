package vn.thidua.report.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.report.RunExport;
import vn.thidua.report.RunHead;

/** Downloads of a run, written while they are read. */
@Controller
class DownloadController {

	private final FinishedRuns runs;

	private final RunExport export;

	DownloadController(FinishedRuns runs, RunExport export) {
		this.runs = runs;
		this.export = export;
	}

	@GetMapping("/runs/{id}/thidua.zip")
	void zip(@PathVariable long id, HttpServletResponse response) throws IOException {
		RunHead run = this.runs.get(id);
		announce(response, run, "zip", "application/zip");
		this.export.zip(run, response.getOutputStream());
	}

	@GetMapping("/runs/{id}/thidua.xlsx")
	void workbook(@PathVariable long id, HttpServletResponse response) throws IOException {
		RunHead run = this.runs.get(id);
		announce(response, run, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		this.export.workbook(run, response.getOutputStream());
	}

	private static void announce(HttpServletResponse response, RunHead run, String ending, String type) {
		String name = "thidua-" + run.period().replaceAll("[^0-9A-Za-z-]", "") + "-" + run.id() + "." + ending;
		response.setContentType(type);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
	}

}

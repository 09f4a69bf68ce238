package vn.thidua.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.assessment.OutputFile;
import vn.thidua.assessment.output.OutputFormat;
import vn.thidua.assessment.output.RowWriter;

/** Writes a stored run as files, with the bytes that the command line writes. */
@Component
public class RunExport {

	private final RunFiles files;

	RunExport(RunFiles files) {
		this.files = files;
	}

	/** Writes an archive of all files. */
	@Needs(Action.READ_RUN)
	public void zip(RunHead run, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out);
		LocalDateTime time = run.asOf().atStartOfDay();
		for (OutputFile file : OutputFile.values()) {
			begin(zip, OutputFormat.CSV.name(file), time);
			try (RowWriter rows = OutputFormat.CSV.open(file, StreamUtils.nonClosing(zip))) {
				this.files.read(run.id(), file, rows::write);
			}
		}
		Optional<byte[]> document = this.files.document(run.id());
		if (document.isPresent()) {
			begin(zip, "run.json", time);
			zip.write(document.get());
		}
		zip.finish();
	}

	/** Writes a workbook with a sheet each file. */
	@Needs(Action.READ_RUN)
	public void workbook(RunHead run, OutputStream out) throws IOException {
		try (RunWorkbook workbook = new RunWorkbook(out)) {
			workbook.head(run);
			for (OutputFile file : OutputFile.values()) {
				workbook.begin(file);
				this.files.read(run.id(), file, workbook::write);
			}
		}
	}

	private static void begin(ZipOutputStream zip, String name, LocalDateTime time) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(time);
		zip.putNextEntry(entry);
	}

}

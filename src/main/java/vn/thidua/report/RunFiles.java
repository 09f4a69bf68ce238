package vn.thidua.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.assessment.OutputFile;
import vn.thidua.assessment.output.OutputFormat;
import vn.thidua.assessment.output.RowWriter;

/** Writes a stored run as the contract's files, line by line from the tables. */
@Component
public class RunFiles {

	private final JdbcClient jdbc;

	private final RunViews runs;

	RunFiles(JdbcClient jdbc, RunViews runs) {
		this.jdbc = jdbc;
		this.runs = runs;
	}

	/** The files in an archive, the same bytes as the command line writes. */
	public void zip(long run, OutputStream out) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (OutputFile file : OutputFile.values()) {
				zip.putNextEntry(new ZipEntry(OutputFormat.CSV.name(file)));
				RowWriter rows = OutputFormat.CSV.open(file, new Unclosed(zip));
				lines(run, file, rows);
				rows.close();
			}
			byte[] document = this.runs.document(run).orElse(new byte[0]);
			zip.putNextEntry(new ZipEntry("run.json"));
			zip.write(document);
		}
	}

	/**
	 * The files as one workbook, a sheet each; figures are numbers, everything else is
	 * text.
	 */
	public void workbook(long run, OutputStream out) throws IOException {
		try (Workbook workbook = new Workbook(out, "thidua", "1.0")) {
			for (OutputFile file : OutputFile.values()) {
				Worksheet sheet = workbook.newWorksheet(file.base());
				for (int column = 0; column < file.columns().size(); column++) {
					sheet.value(0, column, file.columns().get(column));
				}
				sheet.range(0, 0, 0, file.columns().size() - 1).style().bold().set();
				sheet.freezePane(0, 1);
				int[] line = { 1 };
				stream(run, file, (cells) -> row(sheet, line[0]++, file, cells));
				sheet.finish();
			}
		}
	}

	private static void row(Worksheet sheet, int line, OutputFile file, List<String> cells) {
		for (int column = 0; column < cells.size(); column++) {
			String cell = cells.get(column);
			if (file.figures().contains(file.columns().get(column)) && cell.matches("-?\\d{1,15}(\\.\\d+)?")) {
				sheet.value(line, column, new BigDecimal(cell));
			}
			else if (!cell.isEmpty()) {
				sheet.value(line, column, cell);
			}
		}
	}

	private void lines(long run, OutputFile file, RowWriter rows) {
		stream(run, file, (cells) -> {
			try {
				rows.write(cells);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private void stream(long run, OutputFile file, Consumer<List<String>> take) {
		this.jdbc.sql("select * from " + file.base() + " where run_id = ? order by seq")
			.param(run)
			.withFetchSize(1_000)
			.query((row) -> {
				take.accept(cells(row, file));
			});
	}

	private static List<String> cells(ResultSet row, OutputFile file) throws SQLException {
		String[] cells = new String[file.columns().size()];
		for (int i = 0; i < cells.length; i++) {
			cells[i] = row.getString(file.columns().get(i));
		}
		return List.of(cells);
	}

	/** Lets a file be ended inside an archive that goes on. */
	private static final class Unclosed extends FilterOutputStream {

		Unclosed(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			this.out.write(bytes, offset, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}

	}

}

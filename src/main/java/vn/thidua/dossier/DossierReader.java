package vn.thidua.dossier;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thidua.dossier.format.CsvFiles;
import vn.thidua.dossier.format.DossierSource;
import vn.thidua.dossier.format.OriginalTexts;
import vn.thidua.dossier.format.Sources;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Target;
import vn.thidua.shared.Problems;
import vn.thidua.unit.HealthUnit;

/**
 * Reads a dossier in any of its forms. Every problem is collected; an error refuses the
 * whole dossier.
 */
public final class DossierReader {

	private final DossierSource source;

	private final Problems problems;

	private DossierReader(DossierSource source, Problems problems) {
		this.source = new OriginalTexts(source);
		this.problems = problems;
	}

	/** Reads the folder, {@code .zip} or {@code .xlsx} at a path. */
	public static DossierReading read(Path path) {
		Problems problems = new Problems();
		try (DossierSource source = Sources.open(path, problems)) {
			return (source == null) ? new DossierReading(null, problems.all())
					: new DossierReader(source, problems).read();
		}
	}

	/** Reads a dossier in memory: file names and their texts. */
	public static DossierReading read(Map<String, String> files) {
		return new DossierReader(CsvFiles.of(files), new Problems()).read();
	}

	private DossierReading read() {
		warnOfUnknownFiles();
		DossierHead head = HeadReader.read(this.source, this.problems);
		if (head == null) {
			return new DossierReading(null, this.problems.all());
		}
		FigureReader figures = new FigureReader(head.numbers());
		TableReader tables = new TableReader(this.source, figures, this.problems);
		PlanTables plan = new PlanTables(tables, head.period());
		Map<String, HealthUnit> units = byCode(plan.units(), HealthUnit::code);
		Map<String, Indicator> indicators = byCode(plan.indicators(), Indicator::code);
		KnownUnits known = new KnownUnits(units, tables.present(DossierTable.UNITS));
		List<Target> targets = plan.targets(known, indicators);
		ReportTables report = new ReportTables(tables, known, indicators);
		List<Result> results = report.results(head.period());
		results.forEach(new ResultDoubts(head.period(), indicators, targets, this.problems)::check);
		List<ScoreLine> scores = report.scores();
		Dossier.Register register = new RegisterTables(tables, known).register();
		String digest = this.problems.refuse() ? "" : this.source.digest(this.problems);
		if (this.problems.refuse()) {
			return new DossierReading(null, this.problems.all());
		}
		Dossier dossier = new Dossier(head, digest, Map.copyOf(known.all()), indicators, targets, results, scores,
				register, this.problems.warnings());
		return new DossierReading(dossier, this.problems.all());
	}

	private void warnOfUnknownFiles() {
		List<String> known = Arrays.stream(DossierTable.values()).map(DossierTable::base).toList();
		for (String name : this.source.names()) {
			String base = this.source.base(name);
			if (!known.contains(base) && !base.equals(DossierSource.HEAD) && !name.startsWith(TableHeader.REMARK)) {
				this.problems.warning(this.source.start(base), name, "file.unknown",
						String.join(", ", known.stream().map((one) -> this.source.start(one).file()).toList()));
			}
		}
	}

	private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
		return all.stream()
			.collect(Collectors.toMap(code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
	}

}

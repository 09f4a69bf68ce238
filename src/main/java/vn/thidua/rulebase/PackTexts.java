package vn.thidua.rulebase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/** Reads the YAML and CSV files of packs; every value is text. */
final class PackTexts {

	private final RuleFiles files;

	private final Problems problems;

	PackTexts(RuleFiles files, Problems problems) {
		this.files = files;
		this.problems = problems;
	}

	Map<String, Object> yaml(String path) {
		Map<String, Object> entries = new HashMap<>();
		Place place = Place.startOf(path);
		try {
			if (plainYaml().load(this.files.text(path)) instanceof Map<?, ?> map) {
				map.forEach((key, value) -> entries.put(String.valueOf(key), (value == null) ? "" : value));
				return entries;
			}
		}
		catch (MarkedYAMLException ex) {
			Mark mark = ex.getProblemMark();
			place = (mark == null) ? place : new Place(path, mark.getLine() + 1, mark.getColumn() + 1);
		}
		catch (YAMLException ex) {
			// told below
		}
		this.problems.error(place, "", "pack.yaml");
		return entries;
	}

	List<NamedCsvRecord> csv(String path, List<String> columns) {
		if (!this.files.contents().containsKey(path)) {
			return List.of();
		}
		try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(this.files.text(path))) {
			List<NamedCsvRecord> records = csv.stream().toList();
			if (records.isEmpty() || records.get(0).getHeader().containsAll(columns)) {
				return records.stream().filter((row) -> full(path, row)).toList();
			}
		}
		catch (CsvParseException ex) {
			// told below
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.problems.error(Place.startOf(path), "", "pack.csv", String.join(",", columns));
		return List.of();
	}

	private boolean full(String path, NamedCsvRecord row) {
		boolean full = row.getFieldCount() == row.getHeader().size();
		if (!full) {
			this.problems.error(new Place(path, Math.toIntExact(row.getStartingLineNumber()), 1),
					String.join(",", row.getFields()), "pack.row", String.valueOf(row.getHeader().size()));
		}
		return full;
	}

	@Nullable LocalDate date(String text, Place place) {
		try {
			return text.isBlank() ? null : LocalDate.parse(text.strip());
		}
		catch (DateTimeException ex) {
			this.problems.error(place, text, "pack.date");
			return null;
		}
	}

	static String text(Map<?, ?> map, String key) {
		Object value = map.get(key);
		return (value == null) ? "" : String.valueOf(value).strip();
	}

	static Names names(Map<?, ?> map, String key) {
		return (map.get(key) instanceof Map<?, ?> names) ? Names.of(text(names, "vi"), text(names, "en"))
				: Names.of(text(map, key), "");
	}

	static List<Map<?, ?>> list(Map<?, ?> map, String key) {
		List<Map<?, ?>> entries = new ArrayList<>();
		if (map.get(key) instanceof List<?> list) {
			list.forEach((entry) -> {
				if (entry instanceof Map<?, ?> known) {
					entries.add(known);
				}
			});
		}
		return entries;
	}

	static List<String> texts(Map<?, ?> map, String key) {
		return (map.get(key) instanceof List<?> list)
				? list.stream().map((entry) -> String.valueOf(entry).strip()).toList() : List.of();
	}

	private static Yaml plainYaml() {
		DumperOptions dumping = new DumperOptions();
		LoaderOptions loading = new LoaderOptions();
		loading.setMaxAliasesForCollections(0);
		loading.setAllowDuplicateKeys(false);
		return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Resolver() {
			@Override
			protected void addImplicitResolvers() {
				// every value stays the text it is
			}
		});
	}

}

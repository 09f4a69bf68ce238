package vn.thidua.dossier.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.yaml.snakeyaml.error.YAMLException;
import vn.thidua.shared.Digest;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/** A dossier of CSV files and {@code dossier.yaml}, in a folder or in memory. */
public final class CsvFiles implements DossierSource {

	private static final String HEAD = "dossier.yaml";

	private static final String ENDING = ".csv";

	private final Map<String, Content> files;

	private final TableNames names;

	/** Opens the bytes of one file. */
	interface Content {

		InputStream open() throws IOException;

	}

	CsvFiles(Map<String, Content> files) {
		this.files = new TreeMap<>(files);
		this.names = new TableNames(List.copyOf(this.files.keySet()), CsvFiles::known);
	}

	static CsvFiles folder(Path folder) throws IOException {
		Map<String, Content> files = new TreeMap<>();
		try (Stream<Path> entries = Files.list(folder)) {
			entries.filter(Files::isRegularFile)
				.filter((file) -> !file.getFileName().toString().startsWith("."))
				.forEach((file) -> files.put(file.getFileName().toString(), () -> Files.newInputStream(file)));
		}
		return new CsvFiles(files);
	}

	/** A dossier in memory: file names and their texts. */
	public static CsvFiles of(Map<String, String> texts) {
		Map<String, Content> files = new TreeMap<>();
		texts.forEach(
				(name, text) -> files.put(name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
		return new CsvFiles(files);
	}

	@Override
	public List<String> names() {
		return this.names.all();
	}

	@Override
	public String base(String name) {
		return this.names.base(name);
	}

	private static String known(String name) {
		return name.equals(HEAD) ? DossierSource.HEAD
				: name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
	}

	@Override
	public Place start(String base) {
		String name = this.names.first(base);
		return Place.startOf((name != null) ? name : base.equals(DossierSource.HEAD) ? HEAD : base + ENDING);
	}

	@Override
	public List<HeaderEntry> head(Problems problems) {
		Place start = start(DossierSource.HEAD);
		String name = this.names.only(DossierSource.HEAD, start, problems);
		if (name == null) {
			if (!holds(DossierSource.HEAD)) {
				problems.error(start, "", "head.absent");
			}
			return List.of();
		}
		try (InputStream in = this.files.get(name).open()) {
			return new YamlHead(name).read(in, problems);
		}
		catch (IOException | YAMLException ex) {
			problems.error(start, "", why(ex));
			return List.of();
		}
	}

	@Override
	public boolean read(String base, HeaderTest header, Consumer<RawRow> lines, Problems problems) {
		Place start = start(base);
		String name = this.names.only(base, start, problems);
		if (name == null) {
			return false;
		}
		try (InputStream in = this.files.get(name).open()) {
			new CsvTable(name).read(in, header, lines, problems);
			return true;
		}
		catch (IOException | UncheckedIOException ex) {
			problems.error(start, "", why(ex));
			return false;
		}
	}

	@Override
	public String digest(Problems problems) {
		Digest digest = new Digest();
		this.files.forEach((name, content) -> {
			try {
				digest.add(name, content::open);
			}
			catch (IOException ex) {
				problems.error(Place.startOf(name), "", why(ex));
			}
		});
		return digest.hex();
	}

	private static String why(Exception ex) {
		boolean exceeded = ex instanceof ZipLimits.Exceeded || ex.getCause() instanceof ZipLimits.Exceeded;
		return exceeded ? "archive.bomb" : "file.unreadable";
	}

	@Override
	public void close() {
		// files are opened and closed one by one
	}

}

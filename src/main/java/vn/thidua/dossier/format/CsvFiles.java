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

	private final Map<String, Content> files;

	/** Opens the bytes of one file. */
	interface Content {

		InputStream open() throws IOException;

	}

	CsvFiles(Map<String, Content> files) {
		this.files = new TreeMap<>(files);
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
		return List.copyOf(this.files.keySet());
	}

	@Override
	public String shown(String base) {
		return base + ".csv";
	}

	@Override
	public List<HeaderEntry> head(Problems problems) {
		Content content = this.files.get(HEAD);
		if (content == null) {
			problems.error(Place.startOf(HEAD), "", "head.absent");
			return List.of();
		}
		try (InputStream in = content.open()) {
			return new YamlHead(HEAD).read(in, problems);
		}
		catch (IOException | YAMLException ex) {
			problems.error(Place.startOf(HEAD), "", why(ex));
			return List.of();
		}
	}

	@Override
	public void read(String base, Consumer<RawRow> lines, Problems problems) {
		Content content = this.files.get(shown(base));
		if (content == null) {
			return;
		}
		try (InputStream in = content.open()) {
			new CsvTable(shown(base)).read(in, lines, problems);
		}
		catch (IOException | UncheckedIOException ex) {
			problems.error(Place.startOf(shown(base)), "", why(ex));
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

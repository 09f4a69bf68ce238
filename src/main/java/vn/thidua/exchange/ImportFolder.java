package vn.thidua.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.access.Actor;
import vn.thidua.shared.UploadName;

/**
 * Keeps files that were handed in, with what they would do, for a day: under numbers that
 * cannot be guessed, and for nobody but the one who handed them in.
 */
@Component
class ImportFolder {

	private static final Duration KEPT = Duration.ofDays(1);

	private static final String CHECK = "check.json";

	/** File systems take names of 255 bytes; a Vietnamese letter may need three. */
	private final Path folder;

	private final Clock clock;

	private final JsonMapper json = JsonMapper.shared();

	ImportFolder(@Value("${thidua.exchange.dir}") Path folder, Clock clock) {
		this.folder = folder;
		this.clock = clock;
	}

	/** Keeps one archive, workbook or JSON file, or the files of a folder. */
	String keep(Map<String, InputStreamSource> files) throws IOException {
		forgetAbandoned();
		String id = UUID.randomUUID().toString();
		Path upload = Files.createDirectories(this.folder.resolve(id).resolve("upload"));
		for (Map.Entry<String, InputStreamSource> file : files.entrySet()) {
			try (InputStream in = file.getValue().getInputStream()) {
				Files.copy(in, upload.resolve(UploadName.of(file.getKey(), "file")));
			}
		}
		return id;
	}

	/**
	 * Where what was handed in lies: the only file where it is whole, else the folder.
	 */
	Path upload(String id) throws IOException {
		Path upload = this.folder.resolve(id).resolve("upload");
		try (Stream<Path> files = Files.list(upload)) {
			return files.filter((file) -> whole(file.toString())).findFirst().orElse(upload);
		}
	}

	/** The file of the changes that it would make. */
	ChangeFile changes(String id) {
		return new ChangeFile(this.folder.resolve(id).resolve("changes.jsonl"));
	}

	void save(ImportCheck check) throws IOException {
		this.json.writeValue(this.folder.resolve(check.id()).resolve(CHECK), check);
	}

	/**
	 * What was found of a file; nothing where the actor has handed in none of that
	 * number.
	 */
	Optional<ImportCheck> find(Actor actor, String id) {
		Path file = this.folder.resolve(id).resolve(CHECK);
		if (!id.matches("[0-9a-f-]{36}") || !Files.isRegularFile(file)) {
			return Optional.empty();
		}
		return Optional.of(this.json.readValue(file, ImportCheck.class))
			.filter((check) -> check.owner().equals(actor.name()));
	}

	static boolean whole(String name) {
		return name.toLowerCase(Locale.ROOT).matches(".*\\.(zip|xlsx|json)");
	}

	private void forgetAbandoned() throws IOException {
		if (!Files.isDirectory(this.folder)) {
			return;
		}
		Instant yesterday = this.clock.instant().minus(KEPT);
		try (Stream<Path> entries = Files.list(this.folder)) {
			for (Path entry : entries.toList()) {
				if (Files.getLastModifiedTime(entry).toInstant().isBefore(yesterday)) {
					FileSystemUtils.deleteRecursively(entry);
				}
			}
		}
	}

}

package vn.thidua.assessment.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.shared.UploadName;

/** The files of dossiers that were handed in, a folder each. */
@Component
class DossierFolder {

	private static final Duration KEPT = Duration.ofDays(1);

	/** File systems take names of 255 bytes; a Vietnamese letter may need three. */
	private final Path folder;

	DossierFolder(@Value("${thidua.imports.dir}") Path folder) {
		this.folder = folder;
	}

	/** Keeps one archive or workbook, or the files of a folder. */
	String keep(List<MultipartFile> files) throws IOException {
		String id = UUID.randomUUID().toString();
		Path own = Files.createDirectories(this.folder.resolve(id));
		boolean single = files.size() == 1 && name(files.get(0)).toLowerCase(Locale.ROOT).matches(".*\\.(zip|xlsx)");
		Path target = single ? own : Files.createDirectories(own.resolve("dossier"));
		for (MultipartFile file : files) {
			try (InputStream in = file.getInputStream()) {
				Files.copy(in, target.resolve(name(file)));
			}
		}
		return id;
	}

	/** Keeps a copy of a dossier that lies on disk. */
	String keep(Path dossier) throws IOException {
		String id = UUID.randomUUID().toString();
		Path own = this.folder.resolve(id).resolve(dossier.getFileName().toString());
		Files.createDirectories(own.getParent());
		FileSystemUtils.copyRecursively(dossier, own);
		return id;
	}

	/** Where the dossier of that number lies. */
	Optional<Path> content(String id) throws IOException {
		if (!id.matches("[0-9a-f-]{36}") || !Files.isDirectory(this.folder.resolve(id))) {
			return Optional.empty();
		}
		try (Stream<Path> entries = Files.list(this.folder.resolve(id))) {
			return Optional
				.of(entries.findFirst().orElseThrow(() -> new IOException("The import " + id + " is empty")));
		}
	}

	/** Lets go of a dossier. */
	void forget(String id) throws IOException {
		FileSystemUtils.deleteRecursively(this.folder.resolve(id));
	}

	/** Lets go of what was handed in and left for a day. */
	@EventListener(ApplicationStartedEvent.class)
	void forgetAbandoned() throws IOException {
		if (!Files.isDirectory(this.folder)) {
			return;
		}
		Instant yesterday = Instant.now().minus(KEPT);
		try (Stream<Path> entries = Files.list(this.folder)) {
			for (Path entry : entries.toList()) {
				if (Files.getLastModifiedTime(entry).toInstant().isBefore(yesterday)) {
					FileSystemUtils.deleteRecursively(entry);
				}
			}
		}
	}

	static String name(MultipartFile file) {
		return UploadName.of(file.getOriginalFilename(), "dossier");
	}

}

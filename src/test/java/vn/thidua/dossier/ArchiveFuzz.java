package vn.thidua.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever bytes are handed in as an archive, they are read or refused with reasons. */
class ArchiveFuzz {

	@FuzzTest
	void anArchiveIsReadOrRefused(byte[] bytes) throws IOException {
		Path file = Files.createTempFile("fuzz", ".zip");
		try {
			Files.write(file, bytes);
			DossierReading reading = DossierReader.read(file);
			assertThat(reading.dossier() == null).isEqualTo(!reading.errors().isEmpty());
		}
		finally {
			Files.delete(file);
		}
	}

}

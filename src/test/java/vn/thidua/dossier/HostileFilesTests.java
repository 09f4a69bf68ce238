package vn.thidua.dossier;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.shared.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** Files made to harm the reader are refused with a reason and in bounded memory. */
@Timeout(60)
class HostileFilesTests {

	private static final int MEGABYTE = 1 << 20;

	@TempDir
	private Path folder;

	private Path zip;

	@BeforeEach
	void file() {
		this.zip = this.folder.resolve("dossier.zip");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../units.csv", "a/../../units.csv", "/etc/units.csv", "C:\\units.csv", "..\\units.csv" })
	void aNameThatLeadsOutOfTheArchiveIsRefused(String name) throws IOException {
		write(Map.of("dossier.yaml", "period: 2023\n", name, "unit,name\nA,a\n"));
		assertThat(codes(this.zip)).containsExactly("archive.path");
	}

	@Test
	void twoFilesOfOneNameAreRefused() throws IOException {
		write(Map.of("dossier.yaml", "period: 2023\n", "a/units.csv", "unit,name\nA,a\n", "b/units.csv",
				"unit,name\nB,b\n"));
		assertThat(codes(this.zip)).containsExactly("archive.twice");
	}

	@Test
	void tooManyFilesAreRefused() throws IOException {
		try (ZipOutputStream out = open()) {
			for (int i = 0; i <= 1_000; i++) {
				out.putNextEntry(new ZipEntry(i + ".csv"));
			}
		}
		assertThat(codes(this.zip)).containsExactly("archive.entries");
	}

	@Test
	void aTableThatUnpacksWithoutEndIsRefused() throws IOException {
		bomb("units.csv", "unit,name\n", "A,a\n", 300);
		assertThat(codesInLittleMemory(this.zip)).containsExactly("archive.bomb");
	}

	@Test
	void anUnknownFileThatUnpacksWithoutEndIsRefusedToo() throws IOException {
		bomb("other.txt", "", "00000000", 300);
		assertThat(codesInLittleMemory(this.zip)).containsExactly("archive.bomb");
	}

	@Test
	void anArchiveThatLiesAboutItsSizesIsRefused() throws IOException {
		bomb("other.txt", "", "00000000", 300);
		try (RandomAccessFile file = new RandomAccessFile(this.zip.toFile(), "rw")) {
			byte[] all = Files.readAllBytes(this.zip);
			for (int i = 0; i < all.length - 46; i++) {
				if (all[i] == 'P' && all[i + 1] == 'K' && all[i + 2] == 1 && all[i + 3] == 2) {
					file.seek(i + 24);
					file.write(new byte[] { 1, 0, 0, 0 });
				}
			}
		}
		try (ZipFile lying = new ZipFile(this.zip.toFile())) {
			assertThat(lying.getEntry("other.txt").getSize()).isEqualTo(1);
		}
		assertThat(codesInLittleMemory(this.zip)).isNotEmpty().isSubsetOf("archive.bomb", "archive.unreadable");
	}

	@Test
	void aLineOfAGigabyteIsRefused() throws IOException {
		Path dossier = Files.createDirectory(this.folder.resolve("long"));
		Files.writeString(dossier.resolve("dossier.yaml"), "period: 2023\n");
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(dossier.resolve("units.csv")))) {
			out.write("unit,name\nA,".getBytes(StandardCharsets.UTF_8));
			byte[] megabyte = "x".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < 1_024; i++) {
				out.write(megabyte);
			}
		}
		assertThat(codesInLittleMemory(dossier)).containsExactly("csv.malformed");
	}

	@Test
	void aHeaderOfManyMegabytesIsRefused() throws IOException {
		write(Map.of("dossier.yaml", "period: 2023\n", "units.csv", "unit,name," + ",x".repeat(4 * MEGABYTE)));
		assertThat(codesInLittleMemory(this.zip)).startsWith("csv.malformed");
	}

	@Test
	void millionsOfWrongCellsAreRefusedWithTheFirstOfThem() throws IOException {
		write(Map.of("dossier.yaml", "period: 2023\n", "units.csv",
				"unit,name,zone\n" + "A,a,9\n".repeat(2 * MEGABYTE)));
		assertThat(codesInLittleMemory(this.zip)).contains("problems.more");
	}

	@Test
	void aHeadThatRefersToItselfIsRefused() throws IOException {
		StringBuilder laughs = new StringBuilder("a0: &a0 [x, x]\n");
		for (int i = 1; i < 40; i++) {
			laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
		}
		write(Map.of("dossier.yaml", laughs + "period: 2023\n"));
		assertThat(codes(this.zip)).containsExactly("yaml.alias");
	}

	@Test
	void aDeepHeadIsRefused() throws IOException {
		write(Map.of("dossier.yaml", "a: " + "[".repeat(100_000)));
		assertThat(codes(this.zip)).containsExactly("yaml.deep");
	}

	@Test
	void anEntityOfAWorkbookReadsNoFile() throws IOException {
		Path secret = Files.writeString(this.folder.resolve("secret.txt"), "2023");
		Path workbook = workbook("""
				<!DOCTYPE x [<!ENTITY e SYSTEM "%s">]>""".formatted(secret.toUri()), "&e;");
		DossierReading reading = DossierReader.read(workbook);
		assertThat(reading.errors()).isNotEmpty();
		assertThat(reading.problems()).noneMatch((problem) -> problem.value().contains("2023"));
	}

	@Test
	void entitiesThatMultiplyAreRefused() throws IOException {
		StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"lollollollollol\">");
		for (int i = 1; i < 12; i++) {
			laughs.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
		}
		Path workbook = workbook(laughs + "]>", "&e11;");
		assertThat(codesInLittleMemory(workbook)).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "broken-stream, file.unreadable", "entry-name-not-utf8, archive.unreadable" })
	void aBrokenArchiveIsRefused(String name, String code) throws IOException {
		Path known = Path.of("src/test/resources/vn/thidua/dossier/ArchiveFuzzInputs/anArchiveIsReadOrRefused", name);
		assertThat(codes(Files.copy(known, this.zip))).contains(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "broken-text", "sheet-without-name" })
	void aBrokenWorkbookIsRefused(String name) throws IOException {
		Path known = Path.of("src/test/resources/vn/thidua/dossier/WorkbookFuzzInputs/aWorkbookIsReadOrRefused", name);
		assertThat(codes(Files.copy(known, this.folder.resolve("dossier.xlsx")))).contains("file.unreadable");
	}

	@Test
	void aWorkbookThatUnpacksWithoutEndIsRefused() throws IOException {
		bomb("xl/sharedStrings.xml", "<sst>", "<si><t>aaaaaaaaaaaaaaa</t></si>", 300);
		Path workbook = Files.copy(this.zip, this.folder.resolve("dossier.xlsx"));
		assertThat(codesInLittleMemory(workbook)).containsExactly("archive.bomb");
	}

	/** A workbook whose head sheet says a period that an entity holds. */
	private Path workbook(String type, String period) throws IOException {
		Path workbook = this.folder.resolve("dossier.xlsx");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(workbook));
				ZipFile specimen = new ZipFile("fixtures/formats/dossier.xlsx")) {
			for (ZipEntry entry : (Iterable<ZipEntry>) specimen.stream().map(ZipEntry.class::cast)::iterator) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				String text = new String(specimen.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
				if (entry.getName().equals("xl/sharedStrings.xml")) {
					text = text.replaceFirst("(?s)<\\?xml.*?\\?>", "")
						.replaceFirst("(?s)(<t[^>]*>)[^<]*(</t>)", "$1" + period + "$2");
					text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + type.replace("x [", "sst [") + text;
				}
				out.write(text.getBytes(StandardCharsets.UTF_8));
			}
		}
		return workbook;
	}

	private void bomb(String name, String start, String repeated, int megabytes) throws IOException {
		try (ZipOutputStream out = open()) {
			out.putNextEntry(new ZipEntry("dossier.yaml"));
			out.write("period: 2023\n".getBytes(StandardCharsets.UTF_8));
			out.putNextEntry(new ZipEntry(name));
			out.write(start.getBytes(StandardCharsets.UTF_8));
			byte[] block = repeated.repeat(MEGABYTE / repeated.length()).getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < megabytes; i++) {
				out.write(block);
			}
		}
	}

	private void write(Map<String, String> entries) throws IOException {
		try (ZipOutputStream out = open()) {
			for (Map.Entry<String, String> entry : entries.entrySet()) {
				out.putNextEntry(new ZipEntry(entry.getKey()));
				out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
	}

	private ZipOutputStream open() throws IOException {
		return new ZipOutputStream(Files.newOutputStream(this.zip));
	}

	private static List<String> codes(Path path) {
		return DossierReader.read(path).errors().stream().map(Problem::code).distinct().toList();
	}

	/** The same as {@link #codes}, read by a program of its own with little memory. */
	private static List<String> codesInLittleMemory(Path path) throws IOException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx64m", "-cp", System.getProperty("java.class.path"), Reading.class.getName(), path.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return told.lines().filter((line) -> line.startsWith("code ")).map((line) -> line.substring(5)).toList();
	}

	/** Reads a dossier and prints the codes of its errors. */
	static final class Reading {

		private Reading() {
		}

		public static void main(String[] arguments) {
			codes(Path.of(arguments[0])).forEach((code) -> System.out.println("code " + code));
		}

	}

}

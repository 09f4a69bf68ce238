package vn.thidua.submission;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.submission.EvidenceFiles.compound;
import static vn.thidua.submission.EvidenceFiles.text;
import static vn.thidua.submission.EvidenceFiles.zip;

/** What a file is shows in its content, whatever its name. */
class EvidenceContentTests {

	@Test
	void theKindsThatMayBeHandedInAreKnown() {
		assertThat(EvidenceContent.type(EvidenceFiles.pdf("x"))).contains(EvidenceType.PDF);
		assertThat(EvidenceContent.type(EvidenceFiles.picture("png"))).contains(EvidenceType.PNG);
		assertThat(EvidenceContent.type(EvidenceFiles.picture("jpg"))).contains(EvidenceType.JPEG);
		assertThat(EvidenceContent.type(EvidenceFiles.webp())).contains(EvidenceType.WEBP);
		assertThat(EvidenceContent.type(EvidenceFiles.docx())).contains(EvidenceType.DOCX);
		assertThat(EvidenceContent.type(EvidenceFiles.xlsx())).contains(EvidenceType.XLSX);
		assertThat(EvidenceContent.type(EvidenceFiles.openDocument("text"))).contains(EvidenceType.ODT);
		assertThat(EvidenceContent.type(EvidenceFiles.openDocument("spreadsheet"))).contains(EvidenceType.ODS);
		assertThat(EvidenceContent.type(compound("Root Entry", "WordDocument"))).contains(EvidenceType.DOC);
		assertThat(EvidenceContent.type(compound("Workbook"))).contains(EvidenceType.XLS);
		assertThat(EvidenceContent.type(compound("Book"))).contains(EvidenceType.XLS);
	}

	@Test
	void aWorkbookOfAnotherProgramIsKnown() throws IOException {
		assertThat(EvidenceContent.type(Files.readAllBytes(Path.of("fixtures/formats/dossier.xlsx"))))
			.contains(EvidenceType.XLSX);
	}

	@Test
	void whatRunsOrShowsAPageIsRefused() {
		byte[] program = Arrays.copyOf(text("MZ\u0090\0"), 512);
		assertThat(EvidenceContent.type(program)).isEmpty();
		assertThat(EvidenceContent.type(text("\u007fELF" + "\2\1\1"))).isEmpty();
		assertThat(EvidenceContent.type(text("#!/bin/sh\necho"))).isEmpty();
		assertThat(EvidenceContent.type(text("<!DOCTYPE html><html><script>alert(1)</script></html>"))).isEmpty();
		assertThat(EvidenceContent.type(text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"))).isEmpty();
		assertThat(EvidenceContent
			.type(text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>"))).isEmpty();
		assertThat(EvidenceContent.type(text("chữ thường"))).isEmpty();
		assertThat(EvidenceContent.type(text("GIF89a"))).isEmpty();
		assertThat(EvidenceContent.type(new byte[0])).isEmpty();
	}

	@Test
	void aPageThatHidesAPdfIsNone() {
		assertThat(EvidenceContent.type(text("<html><script>x()</script></html>\n%PDF-1.4\n%%EOF"))).isEmpty();
		assertThat(EvidenceContent.type(text("\n%PDF-1.4\n%%EOF"))).isEmpty();
	}

	@Test
	void aHeadAloneMakesNoDocument() {
		assertThat(EvidenceContent.type(text("%PDF-1.7\n<html><script>alert(1)</script></html>"))).isEmpty();
		assertThat(EvidenceContent.type(text("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"))).isEmpty();
		for (String format : List.of("png", "jpg")) {
			byte[] whole = EvidenceFiles.picture(format);
			assertThat(EvidenceContent.type(Arrays.copyOf(whole, 6))).as(format).isEmpty();
			assertThat(EvidenceContent.type(Arrays.copyOf(whole, 24))).as(format).isEmpty();
		}
		assertThat(EvidenceContent.type(Arrays.copyOf(EvidenceFiles.webp(), 24))).isEmpty();
		assertThat(EvidenceContent
			.type(new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, (byte) 0xFF, (byte) 0xD9 }))
			.isEmpty();
	}

	@Test
	void aPictureOfFarTooManyPointsIsRefused() {
		byte[] picture = EvidenceFiles.picture("png");
		ByteBuffer.wrap(picture).putInt(16, 60_000).putInt(20, 60_000);
		assertThat(EvidenceContent.type(picture)).isEmpty();
	}

	@Test
	void anArchiveIsNoDocumentUnlessItHoldsOne() {
		assertThat(EvidenceContent.type(zip(Map.of("a.txt", "x")))).isEmpty();
		assertThat(EvidenceContent.type(zip(Map.of("word/document.xml", "x")))).isEmpty();
		assertThat(EvidenceContent.type(zip(Map.of("META-INF/MANIFEST.MF", "x", "A.class", "x")))).isEmpty();
		assertThat(EvidenceContent.type(zip(Map.of("mimetype", "application/epub+zip", "content.xml", "x")))).isEmpty();
		assertThat(EvidenceContent.type(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text")))).isEmpty();
		assertThat(EvidenceContent.type(text("PK\3\4 no archive at all"))).isEmpty();
	}

	@Test
	void aDocumentWithMacrosOrProgramsIsRefused() {
		assertThat(EvidenceContent.type(EvidenceFiles.docm())).isEmpty();
		assertThat(EvidenceContent.type(EvidenceFiles.docxWithMacros())).isEmpty();
		assertThat(EvidenceContent.type(compound("WordDocument", "Macros"))).isEmpty();
		assertThat(EvidenceContent.type(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml",
				"x", "Basic/Standard/Module1.xml", "x"))))
			.isEmpty();
		assertThat(EvidenceContent.type(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml",
				"x", "Pictures/a.exe", "x"))))
			.isEmpty();
	}

	@Test
	void anInstallerIsNoDocument() {
		assertThat(EvidenceContent.type(compound("Root Entry", "SummaryInformation"))).isEmpty();
		assertThat(EvidenceContent.type(compound("WordDocumentX"))).isEmpty();
	}

	@Test
	void aNameFitsItsKindWhateverItsCase() {
		assertThat(EvidenceType.JPEG.named("Ảnh 1.JPG")).isTrue();
		assertThat(EvidenceType.JPEG.named("a.jpeg")).isTrue();
		assertThat(EvidenceType.PDF.named("a.pdf.exe")).isFalse();
		assertThat(EvidenceType.PDF.named("pdf.")).isFalse();
	}

}

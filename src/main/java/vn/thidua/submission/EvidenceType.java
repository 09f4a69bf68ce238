package vn.thidua.submission;

import java.util.List;
import java.util.Locale;

/** The kinds of files that may prove a result. */
public enum EvidenceType {

	/** A PDF document. */
	PDF("application/pdf", "pdf"),
	/** A PNG picture. */
	PNG("image/png", "png"),
	/** A JPEG picture. */
	JPEG("image/jpeg", "jpg", "jpeg"),
	/** A WebP picture. */
	WEBP("image/webp", "webp"),
	/** A Word document. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
	/** An Excel workbook. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
	/** An OpenDocument text. */
	ODT("application/vnd.oasis.opendocument.text", "odt"),
	/** An OpenDocument spreadsheet. */
	ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
	/** A Word document as it was until 2003. */
	DOC("application/msword", "doc"),
	/** An Excel workbook as it was until 2003. */
	XLS("application/vnd.ms-excel", "xls");

	private final String mime;

	private final List<String> endings;

	EvidenceType(String mime, String... endings) {
		this.mime = mime;
		this.endings = List.of(endings);
	}

	/** The media type. */
	public String mime() {
		return this.mime;
	}

	/** Whether a file of that name is expected to be of the kind. */
	boolean named(String name) {
		return this.endings.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
	}

}

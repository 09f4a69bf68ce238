package vn.thidua.api.web;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request of a program and its answer, as the documentation shows and the tests run it.
 * Names in braces stand for what earlier answers gave.
 *
 * @param name what it is called; the key of its title
 * @param as the role that asks
 * @param operation the method and the address with its variables
 * @param path the address that is asked
 * @param body the body as JSON; nothing where there is none
 * @param headers what stands in the head besides the token; nothing where nothing does
 * @param folder the dossier of the fixtures that is sent as an archive; nothing where
 * none is
 * @param files the files that are sent as an archive, by name; nothing where none are
 * @param upload the form with a file that is sent: {@code indicator}, {@code name} and
 * {@code base64}; nothing where none is
 * @param awaits the run that must have ended first; nothing where there is none
 * @param status the status of the answer
 * @param keep what later examples need of the answer: names and the fields they are taken
 * from
 * @param answer what the answer holds among other things; nothing where it is no JSON
 */
record ApiExample(@Nullable String name, String as, String operation, String path, @Nullable JsonNode body,
		@Nullable Map<String, String> headers, @Nullable String folder, @Nullable Map<String, String> files,
		@Nullable Map<String, String> upload, @Nullable String awaits, int status,
		@JsonProperty("keep") @Nullable Map<String, String> kept, @Nullable JsonNode answer) {

	ApiExample named(String other) {
		return new ApiExample(other, this.as, this.operation, this.path, this.body, this.headers, this.folder,
				this.files, this.upload, this.awaits, this.status, this.kept, this.answer);
	}

	/** The HTTP method. */
	public String method() {
		return this.operation.split(" ")[0];
	}

	/** The address with its variables. */
	public String address() {
		return this.operation.split(" ")[1];
	}

	/** The answer as text. */
	public String answerText() {
		return (this.answer == null) ? "" : this.answer.toPrettyString();
	}

	/** The body as text; names in double braces stand for numbers. */
	public String bodyText() {
		return (this.body == null) ? "" : this.body.toString().replaceAll("\"\\{\\{(\\w+)}}\"", "{$1}");
	}

	/** How it is asked at a command line. */
	public String curl() {
		StringBuilder line = new StringBuilder("curl -H \"Authorization: Bearer $TOKEN\"");
		if (!method().equals("GET")) {
			line.append(" -X ").append(method());
		}
		if (this.folder != null || this.files != null) {
			line.append(" -H 'Content-Type: application/zip' --data-binary @ho-so.zip");
		}
		else if (this.upload != null) {
			line.append(" -F indicator=")
				.append(this.upload.get("indicator"))
				.append(" -F file=@")
				.append(this.upload.get("name"));
		}
		else if (this.body != null) {
			line.append(" -H 'Content-Type: application/json' -d '").append(bodyText()).append("'");
		}
		if (this.headers != null) {
			this.headers
				.forEach((name, value) -> line.append(" -H '").append(name).append(": ").append(value).append("'"));
		}
		return line.append(" '$THIDUA").append(this.path).append("'").toString();
	}

}

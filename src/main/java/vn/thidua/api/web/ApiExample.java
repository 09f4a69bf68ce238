package vn.thidua.api.web;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A request of a program and its answer, as the documentation shows and the tests run it.
 * Names in braces stand for what earlier answers gave.
 *
 * @param name what it is called; the key of its title
 * @param as the role that asks
 * @param operation the method and the address with its variables
 * @param path the address that is asked
 * @param body the body as JSON; nothing where there is none
 * @param folder the dossier of the fixtures that is sent as an archive; nothing where
 * none is
 * @param files the files that are sent as an archive, by name; nothing where none are
 * @param awaits the run that must have ended first; nothing where there is none
 * @param status the status of the answer
 * @param keep what later examples need of the answer: names and the fields they are taken
 * from
 * @param answer what the answer holds among other things
 */
record ApiExample(@Nullable String name, String as, String operation, String path, @Nullable JsonNode body,
		@Nullable String folder, @Nullable Map<String, String> files, @Nullable String awaits, int status,
		@JsonProperty("keep") @Nullable Map<String, String> kept, JsonNode answer) {

	ApiExample named(String other) {
		return new ApiExample(other, this.as, this.operation, this.path, this.body, this.folder, this.files,
				this.awaits, this.status, this.kept, this.answer);
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
		return (this.answer == null) ? JsonNodeFactory.instance.objectNode().toString() : this.answer.toPrettyString();
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
		else if (this.body != null) {
			line.append(" -H 'Content-Type: application/json' -d '").append(this.body).append("'");
		}
		return line.append(" '$THIDUA").append(this.path).append("'").toString();
	}

}

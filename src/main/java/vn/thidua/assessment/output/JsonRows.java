package vn.thidua.assessment.output;

import java.io.OutputStream;
import java.util.List;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import vn.thidua.assessment.OutputFile;

/** Writes an array of objects, one a line. */
final class JsonRows implements RowWriter {

	private final OutputFile file;

	private final JsonGenerator json;

	JsonRows(OutputFile file, OutputStream out) {
		this.file = file;
		this.json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
		this.json.writeStartArray();
	}

	@Override
	public void write(List<String> cells) {
		this.json.writeRaw("\n");
		this.json.writeStartObject();
		for (int i = 0; i < cells.size(); i++) {
			this.json.writeStringProperty(this.file.columns().get(i), cells.get(i));
		}
		this.json.writeEndObject();
	}

	@Override
	public void close() {
		this.json.writeEndArray();
		this.json.close();
	}

}

package vn.thidua.assessment.output;

import java.io.ByteArrayOutputStream;
import java.util.Map;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;
import vn.thidua.assessment.RunDescription;
import vn.thidua.dossier.DossierHead;
import vn.thidua.rulebase.RulePack;
import vn.thidua.shared.Problem;

/** Writes {@code run.json}; equal runs give equal bytes, so it bears no time. */
final class RunDocument {

	private final JsonGenerator json;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private RunDocument() {
		this.json = new JsonFactory().createGenerator(new PrettyContext(), this.bytes, JsonEncoding.UTF8);
	}

	static byte[] of(RunDescription run, Map<String, String> fileDigests, String outputDigest) {
		RunDocument document = new RunDocument();
		document.write(run, fileDigests, outputDigest);
		return document.bytes.toByteArray();
	}

	private void write(RunDescription run, Map<String, String> fileDigests, String outputDigest) {
		DossierHead head = run.dossier().head();
		this.json.writeStartObject();
		this.json.writeStringProperty("period", head.period().code());
		this.json.writeStringProperty("as_of", head.asOf().toString());
		this.json.writeStringProperty("title", head.title());
		this.json.writeStringProperty("source", head.source());
		this.json.writeBooleanProperty("illustrative", head.illustrative());
		this.json.writeStringProperty("engine", EngineVersion.text());
		this.json.writeStringProperty("dossier_digest", run.dossier().digest());
		this.json.writeStringProperty("release_digest", run.release().digest());
		this.json.writeArrayPropertyStart("rule_packs");
		run.packs().forEach(this::pack);
		this.json.writeEndArray();
		this.json.writeStringProperty("output_digest", outputDigest);
		this.json.writeObjectPropertyStart("files");
		fileDigests.forEach(this.json::writeStringProperty);
		this.json.writeEndObject();
		this.json.writeObjectPropertyStart("counts");
		this.json.writeNumberProperty("units", run.dossier().units().size());
		run.counts().forEach((name, count) -> this.json.writeNumberProperty(name, count.longValue()));
		this.json.writeEndObject();
		this.json.writeArrayPropertyStart("warnings");
		run.warnings().forEach(this::warning);
		this.json.writeEndArray();
		this.json.writeEndObject();
		this.json.writeRaw("\n");
		this.json.close();
	}

	private void pack(RulePack pack) {
		this.json.writeStartObject();
		this.json.writeStringProperty("id", pack.id());
		this.json.writeStringProperty("version", pack.version());
		this.json.writeStringProperty("digest", pack.digest());
		this.json.writeBooleanProperty("verified", pack.verified());
		this.json.writeEndObject();
	}

	private void warning(Problem problem) {
		this.json.writeStartObject();
		this.json.writeStringProperty("file", problem.place().file());
		this.json.writeNumberProperty("line", problem.place().line());
		this.json.writeNumberProperty("column", problem.place().column());
		this.json.writeStringProperty("value", problem.value());
		this.json.writeStringProperty("text", problem.text(Problem.VIETNAMESE));
		this.json.writeEndObject();
	}

	private static final class PrettyContext extends ObjectWriteContext.Base {

		@Override
		public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
			return new DefaultPrettyPrinter();
		}

		@Override
		public boolean hasPrettyPrinter() {
			return true;
		}

	}

}

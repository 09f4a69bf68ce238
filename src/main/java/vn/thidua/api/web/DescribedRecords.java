package vn.thidua.api.web;

import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.ComposedSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import org.jspecify.annotations.Nullable;
import vn.thidua.api.Cell;

/** Describes records as they are: what may be nothing, and what must be there. */
class DescribedRecords implements ModelConverter {

	private static final String SCHEMAS = "#/components/schemas/";

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		JavaType java = Json.mapper().constructType(type.getType());
		if (java != null && Map.class.isAssignableFrom(java.getRawClass())) {
			return map(chain.hasNext() ? chain.next().resolve(type, context, chain) : null);
		}
		Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
		if (resolved != null && java != null && java.getRawClass().isRecord()) {
			String reference = resolved.get$ref();
			Schema<?> model = (reference == null) ? resolved
					: context.getDefinedModels().get(reference.substring(SCHEMAS.length()));
			if (model != null && model.getProperties() != null) {
				complete(model, java.getRawClass());
			}
		}
		return resolved;
	}

	private static @Nullable Schema<?> map(@Nullable Schema<?> resolved) {
		if (resolved != null && resolved.getAdditionalProperties() instanceof Schema<?> cell) {
			cell.setNullable(true);
		}
		return resolved;
	}

	private static void complete(Schema<?> model, Class<?> type) {
		for (RecordComponent component : type.getRecordComponents()) {
			String name = name(component);
			Schema<?> property = model.getProperties().get(name);
			if (property == null) {
				continue;
			}
			if (component.getType() == Cell.class) {
				model.getProperties().put(name, cell(component));
			}
			else if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
				property.setNullable(true);
			}
			else if (model.getRequired() == null || !model.getRequired().contains(name)) {
				model.addRequiredItem(name);
			}
		}
	}

	private static String name(RecordComponent component) {
		JsonProperty told = component.getAccessor().getAnnotation(JsonProperty.class);
		return (told == null || told.value().isEmpty()) ? component.getName() : told.value();
	}

	/** A number, or a text as people write it; only a text where nothing else can be. */
	private static Schema<?> cell(RecordComponent component) {
		io.swagger.v3.oas.annotations.media.Schema told = component.getAccessor()
			.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
		boolean text = told != null && Objects.equals(told.implementation(), String.class);
		return (text ? new StringSchema()
				: new ComposedSchema().addOneOfItem(new NumberSchema())
					.addOneOfItem(new StringSchema())
					.title("FigureOrText"))
			.nullable(true);
	}

}

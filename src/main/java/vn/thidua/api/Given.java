package vn.thidua.api;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads a field that may be left out, which leaves what is stored, but cannot be cleared:
 * {@code null} is refused.
 */
final class Given extends ValueDeserializer<Object> {

	private final @Nullable JavaType type;

	Given() {
		this(null);
	}

	private Given(@Nullable JavaType type) {
		this.type = type;
	}

	@Override
	public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
		return new Given(property.getType());
	}

	@Override
	public @Nullable Object deserialize(JsonParser json, DeserializationContext context) {
		return context.readValue(json, this.type);
	}

	@Override
	public @Nullable Object getNullValue(DeserializationContext context) {
		return context.reportInputMismatch(this.type, "cannot be cleared");
	}

	@Override
	public @Nullable Object getAbsentValue(DeserializationContext context) {
		return null;
	}

}

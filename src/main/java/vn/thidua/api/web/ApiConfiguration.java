package vn.thidua.api.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;
import vn.thidua.api.RunStatus;
import vn.thidua.api.Unfit;
import vn.thidua.shared.Period;
import vn.thidua.submission.SubmissionState;

/** How strictly requests of programs are read. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

	private static final String PROGRAMS = "/api/**";

	/** Periods as they are written. */
	static final List<String> PERIODS = List.of("2026", "2026-H1", "2026-Q3", "2026-M09");

	@Bean
	JsonMapperBuilderCustomizer nothingPassedOver() {
		return (json) -> json
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
					DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
			.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
			.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
			.enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
			.withCoercionConfig(LogicalType.Textual, ApiConfiguration::onlyTexts)
			.addModule(new SimpleModule("days").addDeserializer(LocalDate.class, new DayReader()))
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
	}

	private static void onlyTexts(MutableCoercionConfig texts) {
		texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
			.setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
			.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(String.class, Period.class, ApiConfiguration::period);
		registry.addConverter(String.class, RunStatus.class, (text) -> constant(text, RunStatus.class));
		registry.addConverter(String.class, SubmissionState.class, (text) -> constant(text, SubmissionState.class));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new KnownParameters()).addPathPatterns(PROGRAMS);
	}

	private static <E extends Enum<E>> E constant(String text, Class<E> type) {
		return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
	}

	private static Period period(String code) {
		return Period.parse(code).orElseThrow(() -> new Unfit("period", PERIODS, code));
	}

}

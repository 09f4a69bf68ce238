package vn.thidua.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** The words of closed lists as the data contract writes them: {@code at_least}. */
final class Codes {

	private Codes() {
	}

	static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	static String told(@Nullable Enum<?> constant) {
		return (constant == null) ? "" : of(constant);
	}

	/**
	 * The constant of that code; nothing where the text is empty.
	 * @throws Unfit if it stands in no list
	 */
	static <E extends Enum<E>> @Nullable E read(String field, String text, Class<E> type) {
		List<E> all = Arrays.asList(type.getEnumConstants());
		if (text.isEmpty()) {
			return null;
		}
		return all.stream()
			.filter((one) -> of(one).equals(text.toLowerCase(Locale.ROOT)))
			.findFirst()
			.orElseThrow(() -> Unfit.value(field, text, all.stream().map(Codes::of).toList()));
	}

}

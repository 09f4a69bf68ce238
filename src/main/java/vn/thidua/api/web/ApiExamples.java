package vn.thidua.api.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the documentation, in the order in which they can be run. */
@Component
class ApiExamples {

	private final List<ApiExample> all;

	ApiExamples() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:api/examples/*.json");
		this.all = Arrays.stream(files)
			.sorted(Comparator.comparing((file) -> String.valueOf(file.getFilename())))
			.map(ApiExamples::read)
			.toList();
	}

	List<ApiExample> all() {
		return this.all;
	}

	private static ApiExample read(Resource file) {
		try {
			String name = Objects.requireNonNull(file.getFilename()).replaceAll("^\\w+?-|\\.json$", "");
			return JsonMapper.shared().readValue(file.getContentAsByteArray(), ApiExample.class).named(name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

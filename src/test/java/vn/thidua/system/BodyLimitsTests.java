package vn.thidua.system;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** No body is read that is larger than its kind may be. */
class BodyLimitsTests {

	private static final DataSize JSON = DataSize.ofBytes(20);

	private static final DataSize FILE = DataSize.ofBytes(30);

	private final BodyLimits limits = new BodyLimits(JSON, FILE);

	private final AtomicInteger read = new AtomicInteger();

	private final FilterChain chain = (request, response) -> this.read
		.set(request.getInputStream().readAllBytes().length);

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			/api/v1/runs | application/json | 20
			/api/v1/runs | application/merge-patch+json | 20
			/api/v1/dossiers | application/zip | 30
			/api/v1/dossiers | - | 30
			""", delimiter = '|')
	void aBodyOfJustTheSizeIsTakenAndOneOfAByteMoreIsNot(String path, String type, int most) throws Exception {
		assertThat(status(request(path, type, most))).isEqualTo(200);
		assertThat(this.read).hasValue(most);
		this.read.set(0);
		assertThat(status(request(path, type, most + 1))).isEqualTo(413);
		assertThat(this.read).hasValue(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
			"MULTIPART/mixed; boundary=x" })
	void formsAndUploadsOfPagesAreTheServersToLimit(String type) throws Exception {
		assertThat(status(request("/imports", type, 1_000))).isEqualTo(200);
	}

	@Test
	void aBodyThatDoesNotSayItsLengthIsReadUpToTheLimit() throws Exception {
		assertThat(status(untold("application/json", 20))).isEqualTo(200);
		assertThatExceptionOfType(MaxUploadSizeExceededException.class)
			.isThrownBy(() -> status(untold("application/json", 21)));
	}

	private int status(MockHttpServletRequest request) throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.limits.doFilter(request, response, this.chain);
		return response.getStatus();
	}

	private static MockHttpServletRequest request(String path, String type, int length) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
		request.setContentType(type);
		request.setContent(new byte[length]);
		return request;
	}

	private static MockHttpServletRequest untold(String type, int length) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/runs") {

			@Override
			public long getContentLengthLong() {
				return -1;
			}

		};
		request.setContentType(type);
		request.setContent(new byte[length]);
		return request;
	}

}

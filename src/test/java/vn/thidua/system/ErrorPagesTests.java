package vn.thidua.system;

import java.util.List;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What is not the program's own fault is never told as such. */
@ApplicationTest
class ErrorPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private FilterChainProxy security;

	@Test
	void theErrorPageItselfIsNowhere() {
		assertThat(this.mvc.get().uri("/error").accept(MediaType.TEXT_HTML)).hasStatus(404)
			.bodyText()
			.contains("Không tìm thấy trang");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/imports", "/plans/import/targets", "/exchange/imports" })
	@WithMockUser(roles = "ADMIN")
	void anUploadThatIsNoneIsABadRequest(String path) {
		MvcTestResult result = this.mvc.post().uri(path).with(csrf()).param("period", "2031").exchange();
		assertThat(result.getResponse().getStatus()).isBetween(400, 499);
	}

	@Test
	@WithMockUser(username = "an", roles = "ADMIN")
	void aFileMayHaveAnyName() {
		MockMultipartFile file = new MockMultipartFile("files", "a\u0000b.csv", "text/csv", "unit,name\n".getBytes());
		assertThat(this.mvc.post().uri("/imports").multipart().file(file).with(csrf())).hasStatus3xxRedirection();
	}

	@Test
	void anUploadOfNobodyIsNotRead() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/imports") {

			@Override
			public String getParameter(String name) {
				throw new AssertionError("The upload is read for " + name);
			}

		};
		request.setContentType("multipart/form-data; boundary=x");
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.security.doFilter(request, response, (next, answer) -> {
			throw new AssertionError("The upload is let in");
		});
		assertThat(response.getStatus()).isEqualTo(303);
		assertThat(response.getHeader("Location")).isEqualTo("/login");
		List<Filter> filters = this.security.getFilters("/imports");
		assertThat(filters).extracting((filter) -> (Object) filter.getClass())
			.containsSubsequence(UploadsNeedLogIn.class, CsrfFilter.class);
	}

}

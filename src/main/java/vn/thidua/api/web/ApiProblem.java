package vn.thidua.api.web;

import java.net.URI;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.thidua.api.LocatedProblem;

/**
 * An error as programs are told of it (RFC 9457).
 *
 * @param type the page that explains this kind of error
 * @param title the kind of error
 * @param status the status of the answer
 * @param detail what is wrong with this request
 * @param code which of the reasons of its kind it is; nothing where there is only one
 * @param allowed what is allowed, where that is a closed list
 * @param errors every error in what was handed in
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem")
record ApiProblem(URI type, String title, int status, String detail, @Nullable String code, List<String> allowed,
		List<LocatedProblem> errors) {

	ApiProblem because(String reason, String text) {
		return new ApiProblem(this.type, this.title, this.status, text, reason, this.allowed, this.errors);
	}

	ApiProblem because(String text) {
		return new ApiProblem(this.type, this.title, this.status, text, this.code, this.allowed, this.errors);
	}

	ApiProblem allowing(List<String> values) {
		return new ApiProblem(this.type, this.title, this.status, this.detail, this.code, values, this.errors);
	}

	ApiProblem listing(List<LocatedProblem> all) {
		return new ApiProblem(this.type, this.title, this.status, this.detail, this.code, this.allowed, all);
	}

}

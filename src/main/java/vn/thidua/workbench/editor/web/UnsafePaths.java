package vn.thidua.workbench.editor.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.thidua.rulebase.release.UnsafePath;

/** A path that no draft may hold is a page that is not there. */
@ControllerAdvice
class UnsafePaths {

	@ExceptionHandler(UnsafePath.class)
	void nowhere(HttpServletResponse response) throws IOException {
		response.sendError(HttpServletResponse.SC_NOT_FOUND);
	}

}

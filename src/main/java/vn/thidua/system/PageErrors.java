package vn.thidua.system;

import java.io.IOException;
import java.nio.file.FileSystemException;

import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;

/**
 * Gives errors that are not the program's own their page, with words about what to do.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class PageErrors {

	private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

	/** A form for files that was sent as another kind of form, or broke off. */
	@ExceptionHandler(MultipartException.class)
	void noUpload(HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.BAD_REQUEST.value());
	}

	/** A folder that must not be written, or a disk that is full. */
	@ExceptionHandler(FileSystemException.class)
	void notWritten(FileSystemException ex, HttpServletResponse response) throws IOException {
		LOG.error("A file cannot be read or written", ex);
		response.sendError(HttpStatus.INSUFFICIENT_STORAGE.value());
	}

}

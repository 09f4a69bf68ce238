package vn.thidua.account.token;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Lets a browser's session read, where a foreign page can gain nothing by it; what
 * changes something needs a token. Stores nothing.
 */
class SessionForReading implements SecurityContextRepository {

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private final SecurityContextRepository session = new HttpSessionSecurityContextRepository();

	private final SecurityContextRepository none = new RequestAttributeSecurityContextRepository();

	@Override
	@Deprecated
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		return loadDeferredContext(holder.getRequest()).get();
	}

	@Override
	public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
		return (READING.contains(request.getMethod()) ? this.session : this.none).loadDeferredContext(request);
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		this.none.saveContext(context, request, response);
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return (READING.contains(request.getMethod()) ? this.session : this.none).containsContext(request);
	}

}

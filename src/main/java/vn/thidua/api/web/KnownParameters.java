package vn.thidua.api.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.thidua.api.Unfit;

/**
 * Refuses parameters that an operation does not declare, and those told twice: what is
 * not understood is never passed over.
 */
class KnownParameters implements HandlerInterceptor {

	private final DefaultParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			check(request, method);
		}
		return true;
	}

	private void check(HttpServletRequest request, HandlerMethod method) {
		List<MethodParameter> declared = Arrays.stream(method.getMethodParameters())
			.filter((one) -> one.hasParameterAnnotation(RequestParam.class))
			.toList();
		List<String> known = declared.stream().map(this::name).toList();
		boolean open = declared.stream().anyMatch((one) -> Map.class.isAssignableFrom(one.getParameterType()));
		Map<String, String[]> told = request.getParameterMap();
		Stream<String> files = (request instanceof MultipartHttpServletRequest parts)
				? parts.getMultiFileMap().keySet().stream() : Stream.of();
		Stream.concat(told.keySet().stream(), files).forEach((name) -> {
			if (!open && !known.contains(name)) {
				throw new Unfit("parameter", known, name);
			}
			if (told.containsKey(name) && told.get(name).length > 1) {
				throw new Unfit("parameter.twice", List.of(), name);
			}
		});
	}

	private String name(MethodParameter parameter) {
		parameter.initParameterNameDiscovery(this.names);
		String named = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class)).name();
		return named.isEmpty() ? String.valueOf(parameter.getParameterName()) : named;
	}

}

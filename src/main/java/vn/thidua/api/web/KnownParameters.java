package vn.thidua.api.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;
import vn.thidua.api.Unfit;

/**
 * Refuses parameters that an operation does not declare, and those told twice: what is
 * not understood is never passed over, and neither is one without a value.
 */
class KnownParameters implements HandlerInterceptor {

	private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");

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
		Map<String, Class<?>> known = new LinkedHashMap<>();
		declared.forEach((one) -> known.put(name(one), one.getParameterType()));
		boolean open = known.values().stream().anyMatch(Map.class::isAssignableFrom);
		told(request).forEach((name, values) -> {
			if (!open) {
				demandKnown(known, name);
			}
			demandOne(name, values.length);
			demandValue(name, values[0], known.get(name));
		});
		files(request).forEach((name, files) -> {
			demandKnown(known, name);
			demandOne(name, files.size());
			if (known.get(name) != MultipartFile.class) {
				throw new Unfit("parameter.text", List.of(), name);
			}
		});
	}

	private static Map<String, String[]> told(HttpServletRequest request) {
		try {
			return request.getParameterMap();
		}
		catch (IllegalStateException | RequestRejectedException ex) {
			throw new Unfit("parameter.unreadable", List.of());
		}
	}

	private static Map<String, List<MultipartFile>> files(HttpServletRequest request) {
		MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
		return (parts == null) ? Map.of() : parts.getMultiFileMap();
	}

	private static void demandKnown(Map<String, Class<?>> known, String name) {
		if (!known.containsKey(name)) {
			throw new Unfit("parameter", known.keySet(), name);
		}
	}

	private static void demandOne(String name, int count) {
		if (count > 1) {
			throw new Unfit("parameter.twice", List.of(), name);
		}
	}

	private static void demandValue(String name, String value, @Nullable Class<?> type) {
		if (value.isBlank()) {
			throw new Unfit("parameter.empty", List.of(), name);
		}
		if (type == int.class && !NUMBER.matcher(value).matches()) {
			throw new Unfit("number", List.of(), name, value);
		}
	}

	private String name(MethodParameter parameter) {
		parameter.initParameterNameDiscovery(this.names);
		String named = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class)).name();
		return named.isEmpty() ? String.valueOf(parameter.getParameterName()) : named;
	}

}

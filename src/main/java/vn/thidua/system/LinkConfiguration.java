package vn.thidua.system;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Links of pages name no parameter without a value: none and an empty one are the same.
 */
@Configuration(proxyBeanMethods = false)
class LinkConfiguration {

	@Autowired
	void links(SpringTemplateEngine engine) {
		engine.setLinkBuilder(new WithoutEmptyParameters());
	}

	/** Builds links as usual, but for parameters that say nothing. */
	private static final class WithoutEmptyParameters extends StandardLinkBuilder {

		@Override
		protected String processLink(IExpressionContext context, String link) {
			int query = link.indexOf('?');
			return super.processLink(context, (query < 0) ? link : link.substring(0, query) + told(link, query));
		}

		private static String told(String link, int query) {
			int end = (link.indexOf('#', query) < 0) ? link.length() : link.indexOf('#', query);
			String told = Arrays.stream(link.substring(query + 1, end).split("&"))
				.filter((one) -> one.indexOf('=') > 0 && !one.endsWith("="))
				.collect(Collectors.joining("&"));
			return (told.isEmpty() ? "" : '?' + told) + link.substring(end);
		}

	}

}

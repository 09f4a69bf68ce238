package vn.thidua.system;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Style sheets and scripts under paths of their own alone. Every link of a page is held
 * against them, so a pattern for all paths would have each looked up in all libraries.
 */
@Configuration(proxyBeanMethods = false)
class StaticResources implements WebMvcConfigurer {

	private static final CacheControl SOON_STALE = CacheControl.maxAge(Duration.ofMinutes(10));

	private static final CacheControl BY_VERSION = CacheControl.maxAge(Duration.ofDays(365));

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		for (String own : new String[] { "css", "js" }) {
			registry.addResourceHandler("/" + own + "/**")
				.addResourceLocations("classpath:/static/" + own + "/")
				.setCacheControl(SOON_STALE)
				.resourceChain(true);
		}
		registry.addResourceHandler("/webjars/**")
			.addResourceLocations("classpath:/META-INF/resources/webjars/")
			.setCacheControl(BY_VERSION)
			.resourceChain(true);
	}

}

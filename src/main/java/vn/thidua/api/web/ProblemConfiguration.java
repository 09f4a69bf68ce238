package vn.thidua.api.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Tells programs of what fails before a controller is reached. */
@Configuration(proxyBeanMethods = false)
class ProblemConfiguration {

	@Bean
	FilterRegistrationBean<ProblemFilter> problemsBeforeControllers(ProblemTexts texts, ProblemWriter writer) {
		FilterRegistrationBean<ProblemFilter> filter = new FilterRegistrationBean<>(new ProblemFilter(texts, writer));
		filter.addUrlPatterns("/api/*");
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return filter;
	}

}

package vn.thidua.api.web;

import jakarta.servlet.DispatcherType;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
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
		filter.addUrlPatterns("/api/*", "/error");
		filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return filter;
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsBeforeFilters(ProblemTexts texts,
			ProblemWriter writer) {
		return (server) -> server.addContextCustomizers((context) -> {
			context.getParent().getPipeline().addValve(new ProblemValve(texts, writer));
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass(ProblemValve.class.getName());
			}
		});
	}

}

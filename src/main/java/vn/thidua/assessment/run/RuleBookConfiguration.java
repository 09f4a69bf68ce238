package vn.thidua.assessment.run;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleLimits;

/** Tells the rule base which records its rules may see. */
@Configuration(proxyBeanMethods = false)
class RuleBookConfiguration {

	@Bean
	RuleBook ruleBook() {
		return new RuleBook(Limit.class, RuleLimits.DEFAULT);
	}

}

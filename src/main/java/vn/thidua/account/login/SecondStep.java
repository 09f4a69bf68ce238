package vn.thidua.account.login;

import java.util.Objects;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;

/** Gives the second step of a log-in the same care for sessions as the first. */
class SecondStep extends AbstractHttpConfigurer<SecondStep, HttpSecurity> {

	private final SecondFactorFilter filter;

	SecondStep(SecondFactorFilter filter) {
		this.filter = filter;
	}

	@Override
	public void configure(HttpSecurity http) {
		this.filter.setSessionAuthenticationStrategy(
				Objects.requireNonNull(http.getSharedObject(SessionAuthenticationStrategy.class)));
		this.filter.setSecurityContextRepository(
				Objects.requireNonNull(http.getSharedObject(SecurityContextRepository.class)));
		http.addFilterAfter(this.filter, UsernamePasswordAuthenticationFilter.class);
	}

}

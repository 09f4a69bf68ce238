package vn.thidua.planning.web;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Period;

/** Reads a period from the address of a page. */
@Component
class PeriodText implements Converter<String, Period> {

	@Override
	public Period convert(String code) {
		return Period.parse(code).orElseThrow(() -> new IllegalArgumentException("No period: " + code));
	}

}

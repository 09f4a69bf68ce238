package vn.thidua.workbench.effect.web;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.thidua.workbench.effect.ChangeFilter;

/**
 * Which changes the reader asks for.
 *
 * @param stage the part of the results
 * @param unit the unit
 * @param award the award
 * @param from the verdict before
 * @param to the verdict after
 * @param page the page, from 1
 */
record EffectForm(@Nullable String stage, @Nullable String unit, @Nullable String award, @Nullable String from,
		@Nullable String to, @Nullable Integer page) {

	ChangeFilter filter() {
		return new ChangeFilter(given(this.stage), given(this.unit), given(this.award), given(this.from),
				given(this.to));
	}

	int number() {
		return Math.max(1, Objects.requireNonNullElse(this.page, 1));
	}

	private static String given(@Nullable String text) {
		return (text == null) ? "" : text.strip();
	}

}

package vn.thidua.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What whoever calls a method of a service must be allowed to do: with the unit that a
 * parameter names by {@link OfUnit} and its run by {@link OfRun}, else with every unit.
 * Nobody logged in, or a role that may not do it at all, is refused; what is out of a
 * role's reach is {@linkplain NotFound not found}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

	/** What is done. */
	Action value();

}

package vn.thidua.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says from which list the text of a fact comes; whoever writes a rule may write no
 * other.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.METHOD, ElementType.PARAMETER })
public @interface Coded {

	/** The list. */
	CodeList value();

	/**
	 * Under which condition a field bears a code of the list at all: another field and
	 * what it is then; nothing where it always does.
	 */
	String[] when() default {};

}

package vn.thidua.workbench.editor;

import java.util.List;

/**
 * A record that rules may name, for completion while a rule is written.
 *
 * @param name its name
 * @param fields what a rule may ask of it on the left side
 * @param methods what a rule may call on it
 * @param builders what a rule may call on its name
 */
public record FactType(String name, List<Member> fields, List<Member> methods, List<Member> builders) {

	/**
	 * A member of a record.
	 *
	 * @param name its name
	 * @param type what it yields
	 * @param parameters what it takes, each a type and a name
	 */
	public record Member(String name, String type, List<String> parameters) {
	}

}

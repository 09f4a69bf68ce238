package vn.thidua.audit.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Actions whose codes begin alike.
 *
 * @param code what the codes begin with, such as {@code run}
 * @param actions the whole codes
 */
public record ActionGroup(String code, List<String> actions) {

	/** Groups actions, in their order. */
	static List<ActionGroup> of(List<String> actions) {
		return actions.stream()
			.collect(Collectors.groupingBy((action) -> action.split("\\.", 2)[0], LinkedHashMap::new,
					Collectors.toList()))
			.entrySet()
			.stream()
			.map((group) -> new ActionGroup(group.getKey(), group.getValue()))
			.toList();
	}

	/** What the code of every action of the group begins with, and no other. */
	public String prefix() {
		return this.code + ".";
	}

}

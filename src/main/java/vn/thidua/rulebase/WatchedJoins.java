package vn.thidua.rulebase;

import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.drools.base.common.NetworkNode;
import org.drools.core.common.BetaConstraints;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.BetaNode;
import org.drools.core.reteoo.RightInputAdapterNode;
import org.kie.api.KieBase;

/**
 * Makes every join of a base tell {@link RuleWatch} of each two facts that it puts
 * together: nothing that the engine offers stops it inside a join.
 */
final class WatchedJoins {

	private static final Field CONSTRAINTS = constraints();

	private WatchedJoins() {
	}

	static KieBase in(KieBase base) {
		Set<NetworkNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Deque<NetworkNode> open = new ArrayDeque<>(((InternalRuleBase) base).getRete().getEntryPointNodes().values());
		while (!open.isEmpty()) {
			NetworkNode node = open.remove();
			if (seen.add(node)) {
				NetworkNode[] sinks = node.getSinks();
				open.addAll((sinks == null) ? List.of() : List.of(sinks));
				if (node instanceof RightInputAdapterNode<?> input) {
					open.add(input.getBetaNode());
				}
				if (node instanceof BetaNode join) {
					watch(join);
				}
			}
		}
		return base;
	}

	private static void watch(BetaNode join) {
		BetaConstraints<?> constraints = join.getRawConstraints();
		String rule = (join.getAssociatedRules().length == 0) ? "" : join.getAssociatedRules()[0].getName();
		try {
			CONSTRAINTS.set(join, new WatchedConstraints<>(constraints, rule));
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Field constraints() {
		try {
			Field field = BetaNode.class.getDeclaredField("constraints");
			field.setAccessible(true);
			return field;
		}
		catch (NoSuchFieldException ex) {
			throw new IllegalStateException("The engine's joins are not as they were", ex);
		}
	}

}

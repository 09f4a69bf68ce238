package vn.thidua.rulebase;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.List;

import org.drools.base.base.ObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.core.RuleBaseConfiguration;
import org.drools.core.common.BetaConstraints;
import org.drools.core.reteoo.BetaMemory;
import org.drools.core.reteoo.Tuple;
import org.drools.core.reteoo.builder.BuildContext;
import org.drools.util.bitmask.BitMask;
import org.kie.api.runtime.rule.FactHandle;

/** The constraints of a join, which tell {@link RuleWatch} whenever they are asked. */
final class WatchedConstraints<C> implements BetaConstraints<C> {

	private static final long serialVersionUID = 1L;

	private final transient BetaConstraints<C> watched;

	private final transient String rule;

	WatchedConstraints(BetaConstraints<C> watched, String rule) {
		this.watched = watched;
		this.rule = rule;
	}

	@Override
	public boolean isAllowedCachedLeft(C context, FactHandle fact) {
		RuleWatch.step(this.rule);
		return this.watched.isAllowedCachedLeft(context, fact);
	}

	@Override
	public boolean isAllowedCachedRight(BaseTuple tuple, C context) {
		RuleWatch.step(this.rule);
		return this.watched.isAllowedCachedRight(tuple, context);
	}

	@Override
	public C createContext() {
		return this.watched.createContext();
	}

	@Override
	@SuppressWarnings("rawtypes")
	public void updateFromTuple(C context, ValueResolver values, Tuple tuple) {
		this.watched.updateFromTuple(context, values, tuple);
	}

	@Override
	public void updateFromFactHandle(C context, ValueResolver values, FactHandle fact) {
		this.watched.updateFromFactHandle(context, values, fact);
	}

	@Override
	@SuppressWarnings("rawtypes")
	public BetaConstraint[] getConstraints() {
		return this.watched.getConstraints();
	}

	@Override
	@SuppressWarnings("rawtypes")
	public BetaConstraints getOriginalConstraint() {
		return this.watched.getOriginalConstraint();
	}

	@Override
	public boolean isIndexed() {
		return this.watched.isIndexed();
	}

	@Override
	public int getIndexCount() {
		return this.watched.getIndexCount();
	}

	@Override
	public boolean isEmpty() {
		return this.watched.isEmpty();
	}

	@Override
	public BetaMemory<?> createBetaMemory(RuleBaseConfiguration configuration, int nodeType) {
		return this.watched.createBetaMemory(configuration, nodeType);
	}

	@Override
	public void resetTuple(C context) {
		this.watched.resetTuple(context);
	}

	@Override
	public void resetFactHandle(C context) {
		this.watched.resetFactHandle(context);
	}

	@Override
	public BitMask getListenedPropertyMask(Pattern pattern, ObjectType type, List<String> properties) {
		return this.watched.getListenedPropertyMask(pattern, type, properties);
	}

	@Override
	public void init(BuildContext context, int nodeType) {
		this.watched.init(context, nodeType);
	}

	@Override
	public void initIndexes(int depth, int nodeType, RuleBaseConfiguration configuration) {
		this.watched.initIndexes(depth, nodeType, configuration);
	}

	@Override
	public <T> T cloneIfInUse() {
		return this.watched.cloneIfInUse();
	}

	@Override
	public boolean isLeftUpdateOptimizationAllowed() {
		return this.watched.isLeftUpdateOptimizationAllowed();
	}

	@Override
	public void registerEvaluationContext(BuildContext context) {
		this.watched.registerEvaluationContext(context);
	}

	@Override
	public void writeExternal(ObjectOutput out) throws IOException {
		throw new IOException("A watched join is of one program only");
	}

	@Override
	public void readExternal(ObjectInput in) throws IOException {
		throw new IOException("A watched join is of one program only");
	}

}

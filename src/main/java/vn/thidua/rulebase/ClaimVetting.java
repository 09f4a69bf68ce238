package vn.thidua.rulebase;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Optional;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import org.jspecify.annotations.Nullable;

import vn.thidua.shared.CodeList;
import vn.thidua.shared.Coded;
import vn.thidua.shared.Problems;

/**
 * Refuses a conclusion that claims what is not its rule's: its clause is the rule's own,
 * its award the one the rule is about, and every code that decides stands there word for
 * word and in its list.
 */
final class ClaimVetting {

	private final RuleTree rule;

	private final FactTypes types;

	private final CodeVetting codes;

	private final Problems problems;

	ClaimVetting(RuleTree rule, FactTypes types, CodeVetting codes, Problems problems) {
		this.rule = rule;
		this.types = types;
		this.codes = codes;
		this.problems = problems;
	}

	void check() {
		if (!this.rule.clause().equals(this.rule.text().code())) {
			refuse(this.rule.conclusion(), this.rule.clause(), "claim.clause", this.rule.text().code());
		}
		MethodCallExpr root = root(this.rule.conclusion());
		if (root == null || !statesClause(root)) {
			refuse(this.rule.conclusion(), this.rule.conclusion().toString(), "claim.conclusion");
			return;
		}
		checkSubject(root);
		typeOf(this.rule.conclusion());
	}

	/** The call that a chain of calls begins with, where that is one of a fact's own. */
	private @Nullable MethodCallExpr root(Expression conclusion) {
		if (!(conclusion instanceof MethodCallExpr call)) {
			return null;
		}
		Expression scope = call.getScope().orElse(null);
		return (scope instanceof NameExpr name) ? ((this.types.fact(name.getNameAsString()) == null) ? null : call)
				: (scope == null) ? null : root(scope);
	}

	private boolean statesClause(MethodCallExpr root) {
		List<Method> methods = FactTypes.methods(owner(root), root.getNameAsString(), root.getArguments().size(), true);
		return !methods.isEmpty() && methods.stream().allMatch((method) -> {
			for (Parameter parameter : method.getParameters()) {
				Coded coded = parameter.getAnnotation(Coded.class);
				if (coded != null && coded.value() == CodeList.CLAUSE) {
					return true;
				}
			}
			return false;
		});
	}

	private Class<?> owner(MethodCallExpr root) {
		Class<?> owner = this.types.fact(root.getScope().orElseThrow().asNameExpr().getNameAsString());
		return (owner == null) ? Object.class : owner;
	}

	/** A conclusion about a file is about the award of the rule's metadata. */
	private void checkSubject(MethodCallExpr root) {
		Expression first = root.getArguments().isEmpty() ? null : root.getArgument(0);
		PatternTree pattern = (first instanceof NameExpr name) ? this.rule.binding(name.getNameAsString()).orElse(null)
				: null;
		if (first instanceof NameExpr && pattern == null) {
			refuse(first, first.toString(), "claim.computed");
			return;
		}
		String award = this.rule.text().award();
		boolean awarded = pattern != null && FactTypes.coded(this.types.fact(pattern.type()), "award").isPresent();
		Optional<String> about = awarded ? pattern.fixed("award") : Optional.empty();
		if (!about.orElse("").equals(award)) {
			refuse(root, about.orElse(""), "claim.award", award);
		}
	}

	/** What an expression is; checks every call in it. */
	private Class<?> typeOf(Expression expression) {
		if (expression instanceof MethodCallExpr call) {
			return typeOfCall(call);
		}
		if (expression instanceof EnclosedExpr enclosed) {
			return typeOf(enclosed.getInner());
		}
		if (expression instanceof NameExpr name) {
			return typeOfVariable(name);
		}
		boolean plain = expression instanceof StringLiteralExpr || expression instanceof IntegerLiteralExpr
				|| expression instanceof BooleanLiteralExpr;
		if (!plain) {
			refuse(expression, expression.toString(), "claim.computed");
		}
		return Object.class;
	}

	private Class<?> typeOfCall(MethodCallExpr call) {
		Expression scope = call.getScope().orElse(null);
		if (scope == null) {
			refuse(call, call.toString(), "claim.computed");
			return Object.class;
		}
		Class<?> fact = (scope instanceof NameExpr name) ? this.types.fact(name.getNameAsString()) : null;
		Class<?> owner = (fact == null) ? typeOf(scope) : fact;
		List<Method> methods = FactTypes.methods(owner, call.getNameAsString(), call.getArguments().size(),
				fact != null);
		if (methods.isEmpty()) {
			refuse(call, call.getNameAsString(), "claim.computed");
			return Object.class;
		}
		for (int i = 0; i < call.getArguments().size(); i++) {
			checkArgument(methods, i, call.getArgument(i));
		}
		return methods.get(0).getReturnType();
	}

	private void checkArgument(List<Method> methods, int at, Expression argument) {
		for (Method method : methods) {
			Parameter parameter = method.getParameters()[at];
			if (parameter.getType().isAssignableFrom(String.class)) {
				this.codes.checkArgument(this.rule, parameter.getAnnotation(Coded.class), argument);
			}
		}
		typeOf(argument);
	}

	private Class<?> typeOfVariable(NameExpr variable) {
		return this.codes.typeOf(this.rule, variable.getNameAsString()).orElseGet(() -> {
			refuse(variable, variable.getNameAsString(), "claim.computed");
			return Object.class;
		});
	}

	private void refuse(Node at, String value, String code, String... details) {
		this.problems.error(this.rule.place(at), value, code, details);
	}

}

package vn.thidua.rulebase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;

import vn.thidua.shared.Place;

/**
 * One pattern of a rule.
 *
 * @param type the fact it asks for
 * @param variable the variable that is bound to the fact; empty for none
 * @param joined whether each fact of it multiplies what the rule concludes: not where it
 * only says that there is one, or none
 * @param constraints what it asks of the fact; all of them must hold
 * @param place where it stands
 */
record PatternTree(String type, String variable, boolean joined, List<Constraint> constraints, Place place) {

	/**
	 * One thing that is asked of a fact.
	 *
	 * @param variable the variable that is bound to it; empty for none
	 * @param asked what is asked
	 * @param place where it stands
	 */
	record Constraint(String variable, Expression asked, Place place) {
	}

	/** The one text that a field must be, where the pattern says so for certain. */
	Optional<String> fixed(String field) {
		return comparisons().filter((equal) -> isField(equal.getLeft(), field))
			.map(BinaryExpr::getRight)
			.filter(StringLiteralExpr.class::isInstance)
			.map((literal) -> ((StringLiteralExpr) literal).getValue())
			.findFirst();
	}

	/** Whether a field must be one value for certain, whichever. */
	boolean bound(String field) {
		return comparisons().anyMatch((equal) -> isField(equal.getLeft(), field) && single(equal.getRight()));
	}

	private static boolean single(Expression value) {
		return value instanceof StringLiteralExpr
				|| value instanceof NameExpr name && name.getNameAsString().startsWith("$");
	}

	private static boolean isField(Expression expression, String field) {
		return expression instanceof NameExpr name && name.getNameAsString().equals(field);
	}

	/** The comparisons for equality that must all hold. */
	private Stream<BinaryExpr> comparisons() {
		return this.constraints.stream().flatMap((constraint) -> conjuncts(constraint.asked()));
	}

	private static Stream<BinaryExpr> conjuncts(Expression asked) {
		if (asked instanceof EnclosedExpr enclosed) {
			return conjuncts(enclosed.getInner());
		}
		if (!(asked instanceof BinaryExpr binary)) {
			return Stream.empty();
		}
		return switch (binary.getOperator()) {
			case EQUALS -> Stream.of(binary);
			case AND -> Stream.concat(conjuncts(binary.getLeft()), conjuncts(binary.getRight()));
			default -> Stream.empty();
		};
	}

}

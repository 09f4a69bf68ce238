package vn.thidua.rulebase;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import org.drools.mvel.parser.ast.expr.HalfBinaryExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.jspecify.annotations.Nullable;

import vn.thidua.shared.CodeList;
import vn.thidua.shared.Coded;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/** Refuses codes that are not in their list, on both sides of a rule. */
final class CodeVetting {

	private final FactTypes types;

	private final Problems problems;

	private final List<AwardWord> awards = new ArrayList<>();

	CodeVetting(FactTypes types, Problems problems) {
		this.types = types;
		this.problems = problems;
	}

	/**
	 * An award that a rule names.
	 *
	 * @param code its code
	 * @param place where it stands
	 */
	record AwardWord(String code, Place place) {
	}

	/** The awards that were named. */
	List<AwardWord> awards() {
		return this.awards;
	}

	/** What a rule asks of codes on its left side. */
	void checkLeft(RuleTree rule) {
		if (!rule.text().award().isEmpty()) {
			this.awards.add(new AwardWord(rule.text().award(), new Place(rule.text().file(), rule.text().line(), 1)));
		}
		for (PatternTree pattern : rule.patterns()) {
			Class<?> fact = this.types.fact(pattern.type());
			pattern.constraints().forEach((constraint) -> compare(fact, null, constraint.asked(), constraint.place()));
		}
	}

	/** What a conclusion is told where a text is asked for. */
	void checkArgument(RuleTree rule, @Nullable Coded coded, Expression argument) {
		if (coded == null) {
			refuse(rule.place(argument), argument.toString(), "claim.computed");
		}
		else if (argument instanceof StringLiteralExpr literal) {
			checkLiteral(rule, coded.value(), literal.getValue(), rule.place(argument));
		}
		else if (!isOfSameList(rule, coded.value(), argument)) {
			refuse(rule.place(argument), argument.toString(), "claim.computed");
		}
	}

	private void checkLiteral(RuleTree rule, CodeList list, String code, Place place) {
		if (list == CodeList.CLAUSE && !code.equals(rule.text().code())) {
			this.problems.error(place, code, "claim.clause", rule.text().code());
		}
		else {
			checkCode(list, code, place);
		}
	}

	private void checkCode(CodeList list, String code, Place place) {
		if (list == CodeList.AWARD) {
			this.awards.add(new AwardWord(code, place));
		}
		else if (list.codes().isEmpty() ? code.codePoints().noneMatch(Character::isLetterOrDigit)
				: !list.codes().contains(code)) {
			this.problems.error(place, code, "claim.code", String.join(", ", list.codes()));
		}
	}

	/** A field of a fact that bears a code of the very list, whatever the case. */
	private boolean isOfSameList(RuleTree rule, CodeList list, Expression argument) {
		if (list == CodeList.CLAUSE || !(argument instanceof MethodCallExpr call) || !call.getArguments().isEmpty()
				|| !(call.getScope().orElse(null) instanceof NameExpr variable)) {
			return false;
		}
		PatternTree pattern = rule.binding(variable.getNameAsString()).orElse(null);
		Coded coded = (pattern == null) ? null
				: FactTypes.coded(this.types.fact(pattern.type()), call.getNameAsString()).orElse(null);
		if (pattern == null || coded == null || coded.value() != list) {
			return false;
		}
		String[] when = coded.when();
		return when.length == 0 || pattern.fixed(when[0]).filter(when[1]::equals).isPresent();
	}

	/**
	 * Checks each code that a field is compared with.
	 * @param field the field that the other half of a comparison names
	 */
	private void compare(@Nullable Class<?> fact, @Nullable Expression field, Expression asked, Place place) {
		if (asked instanceof EnclosedExpr enclosed) {
			compare(fact, field, enclosed.getInner(), place);
		}
		else if (asked instanceof UnaryExpr unary) {
			compare(fact, field, unary.getExpression(), place);
		}
		else if (asked instanceof HalfBinaryExpr half && field != null) {
			checkCompared(fact, field, half.getRight(), place);
		}
		else if (asked instanceof PointFreeExpr listed) {
			listed.getRight().forEach((one) -> checkCompared(fact, listed.getLeft(), one, place));
		}
		else if (asked instanceof BinaryExpr binary) {
			boolean both = binary.getOperator() == BinaryExpr.Operator.AND
					|| binary.getOperator() == BinaryExpr.Operator.OR;
			if (both) {
				compare(fact, field, binary.getLeft(), place);
				compare(fact, (field == null) ? first(binary.getLeft()) : field, binary.getRight(), place);
			}
			else {
				checkCompared(fact, binary.getLeft(), binary.getRight(), place);
				checkCompared(fact, binary.getRight(), binary.getLeft(), place);
			}
		}
	}

	private static @Nullable Expression first(Expression asked) {
		return (asked instanceof BinaryExpr binary) ? first(binary.getLeft())
				: (asked instanceof EnclosedExpr enclosed) ? first(enclosed.getInner()) : asked;
	}

	private void checkCompared(@Nullable Class<?> fact, Expression field, Expression value, Place place) {
		if (value instanceof StringLiteralExpr literal && field instanceof NameExpr name) {
			FactTypes.coded(fact, name.getNameAsString())
				.filter((coded) -> !(literal.getValue().isEmpty() && coded.when().length > 0))
				.ifPresent((coded) -> checkCode(coded.value(), literal.getValue(), place));
		}
	}

	/** What a variable of a rule is; nothing where the rule does not bind it plainly. */
	Optional<Class<?>> typeOf(RuleTree rule, String variable) {
		for (PatternTree pattern : rule.patterns()) {
			Class<?> fact = this.types.fact(pattern.type());
			if (fact != null && pattern.variable().equals(variable)) {
				return Optional.of(fact);
			}
			for (PatternTree.Constraint constraint : pattern.constraints()) {
				if (fact != null && constraint.variable().equals(variable)
						&& first(constraint.asked()) instanceof NameExpr field) {
					return FactTypes.methods(fact, field.getNameAsString(), 0, false)
						.stream()
						.findFirst()
						.map(Method::getReturnType);
				}
			}
		}
		return Optional.empty();
	}

	private void refuse(Place place, String value, String code) {
		this.problems.error(place, value, code);
	}

}

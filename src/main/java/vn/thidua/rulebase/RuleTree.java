package vn.thidua.rulebase;

import java.util.List;
import java.util.Optional;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;

import vn.thidua.shared.Place;

/**
 * A rule as the engine itself reads it: comments are gone and expressions are trees.
 *
 * @param text the rule as its author wrote it
 * @param clause the clause of its metadata
 * @param patterns its patterns
 * @param conclusion what it inserts
 * @param place where its right side begins
 */
record RuleTree(RuleText text, String clause, List<PatternTree> patterns, Expression conclusion, Place place) {

	/** The line on which the parser puts the first of a right side. */
	private static final int FIRST_LINE = 2;

	/** Where a part of the conclusion stands. */
	Place place(Node part) {
		Position begin = part.getBegin().orElse(Position.HOME);
		int line = begin.line - FIRST_LINE;
		return (line < 0) ? this.place
				: (line == 0) ? new Place(this.place.file(), this.place.line(), this.place.column() + begin.column - 1)
						: new Place(this.place.file(), this.place.line() + line, begin.column);
	}

	/** The pattern that binds a variable; nothing where it is not the only one. */
	Optional<PatternTree> binding(String variable) {
		List<PatternTree> binding = this.patterns.stream()
			.filter((pattern) -> pattern.variable().equals(variable))
			.toList();
		return (binding.size() == 1) ? Optional.of(binding.get(0)) : Optional.empty();
	}

}

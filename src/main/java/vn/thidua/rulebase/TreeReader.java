package vn.thidua.rulebase;

import java.util.ArrayList;
import java.util.List;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.DrlParser;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.jspecify.annotations.Nullable;

import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/** Reads rule files with the engine's own parsers. */
final class TreeReader {

	private static final String INSERTION = "insertLogical";

	private final DrlText drl;

	private final Problems problems;

	TreeReader(DrlText drl, Problems problems) {
		this.drl = drl;
		this.problems = problems;
	}

	/** The file's rules, in the order of their texts; what is no rule is a problem. */
	List<RuleTree> trees(List<RuleText> texts) {
		return EngineLoader.with(() -> read(texts));
	}

	private List<RuleTree> read(List<RuleText> texts) {
		List<RuleTree> trees = new ArrayList<>();
		List<RuleDescr> rules = parsed();
		if (rules.size() != texts.size()) {
			refuse(Place.startOf(this.drl.file()), this.drl.file(), TreeVetting.UNREAD);
			return List.of();
		}
		for (int i = 0; i < rules.size(); i++) {
			RuleTree tree = tree(rules.get(i), texts.get(i));
			if (tree != null) {
				trees.add(tree);
			}
		}
		return trees;
	}

	private List<RuleDescr> parsed() {
		try {
			DrlParser parser = new DrlParser();
			PackageDescr parsed = parser.parse(null, this.drl.text());
			return (parser.hasErrors() || parsed == null) ? List.of() : parsed.getRules();
		}
		catch (DroolsParserException | RuntimeException | StackOverflowError ex) {
			return List.of();
		}
	}

	private @Nullable RuleTree tree(RuleDescr rule, RuleText text) {
		String consequence = String.valueOf(rule.getConsequence()).strip();
		Place place = place(consequence, Math.max(text.line(), rule.getConsequenceLine()));
		try {
			List<PatternTree> patterns = new ArrayList<>();
			addPatterns(rule.getLhs(), true, patterns);
			Expression conclusion = conclusion(consequence);
			if (conclusion != null) {
				return new RuleTree(text, clause(rule), patterns, conclusion, place);
			}
			refuse(place, text.code(), "rule.consequence");
		}
		catch (RuntimeException | StackOverflowError ex) {
			refuse(place, text.code(), TreeVetting.UNREAD);
		}
		return null;
	}

	private Place place(String consequence, int line) {
		int from = 0;
		for (int i = 1; i < line && from >= 0; i++) {
			from = this.drl.text().indexOf('\n', from) + 1;
		}
		int at = this.drl.text().indexOf(consequence, Math.max(0, from));
		return (at < 0) ? new Place(this.drl.file(), line, 1) : this.drl.place(at);
	}

	private static String clause(RuleDescr rule) {
		AnnotationDescr clause = rule.getAnnotation("clause");
		return (clause == null) ? "" : AnnotationDescr.unquote(String.valueOf(clause.getSingleValue())).strip();
	}

	private static @Nullable Expression conclusion(String consequence) {
		BlockStmt block = DrlxParseUtil.parseBlock(consequence);
		if (block.getStatements().size() == 1 && block.getStatement(0) instanceof BlockStmt inner) {
			block = inner;
		}
		boolean inserts = block.getStatements().size() == 1 && block.getStatement(0) instanceof ExpressionStmt only
				&& only.getExpression() instanceof MethodCallExpr call && call.getScope().isEmpty()
				&& call.getNameAsString().equals(INSERTION) && call.getArguments().size() == 1;
		return inserts ? ((MethodCallExpr) ((ExpressionStmt) block.getStatement(0)).getExpression()).getArgument(0)
				: null;
	}

	/** One pattern under {@code exists} or {@code not} multiplies nothing; several do. */
	private void addPatterns(BaseDescr part, boolean joined, List<PatternTree> patterns) {
		if (part instanceof PatternDescr pattern) {
			patterns.add(pattern(pattern, joined));
		}
		else if (part instanceof ConditionalElementDescr group) {
			boolean only = (part instanceof ExistsDescr || part instanceof NotDescr)
					&& group.getDescrs().stream().allMatch(PatternDescr.class::isInstance);
			for (Object inner : group.getDescrs()) {
				addPatterns((BaseDescr) inner, joined && !only, patterns);
			}
		}
		else {
			throw new IllegalArgumentException(part.getClass().getSimpleName());
		}
	}

	private PatternTree pattern(PatternDescr pattern, boolean joined) {
		if (pattern.getSource() != null || pattern.isUnification()) {
			throw new IllegalArgumentException("from");
		}
		List<PatternTree.Constraint> constraints = new ArrayList<>();
		for (BaseDescr constraint : pattern.getDescrs()) {
			if (!(constraint instanceof ExprConstraintDescr asked)) {
				throw new IllegalArgumentException(constraint.getClass().getSimpleName());
			}
			DrlxExpression parsed = DrlxParseUtil.parseExpression(asked.getExpression());
			constraints.add(new PatternTree.Constraint((parsed.getBind() == null) ? "" : parsed.getBind().asString(),
					parsed.getExpr(), place(asked)));
		}
		String variable = pattern.getIdentifier();
		return new PatternTree(pattern.getObjectType(), (variable == null) ? "" : variable, joined, constraints,
				place(pattern));
	}

	private Place place(BaseDescr part) {
		return new Place(this.drl.file(), Math.max(1, part.getLine()), Math.max(1, part.getColumn() + 1));
	}

	private void refuse(Place place, String value, String code) {
		this.problems.error(place, value, code);
	}

}

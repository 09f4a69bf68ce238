package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import vn.thidua.assessment.fact.CriterionScore;
import vn.thidua.assessment.fact.SheetScore;
import vn.thidua.dossier.ScoreLine;
import vn.thidua.rulebase.Criterion;
import vn.thidua.shared.Figure;

/**
 * The points of a sheet added up. A maximum that is not known is nought.
 *
 * @param criteria the points of each criterion, in order
 * @param sheet the points of the whole sheet
 */
record SheetTotals(List<CriterionScore> criteria, SheetScore sheet) {

	static SheetTotals of(SheetCase sheet) {
		List<CriterionScore> criteria = new ArrayList<>();
		for (Criterion criterion : sheet.set().criteria()) {
			criteria.add(criterion(criterion, sheet.of(criterion.number())));
		}
		boolean known = criteria.stream().noneMatch((score) -> score.max().zero());
		Figure points = sum(criteria.stream().map(CriterionScore::points).toList());
		Figure reachable = sum(criteria.stream().map(CriterionScore::reachable).toList());
		Figure max = sum(criteria.stream().map(CriterionScore::max).toList());
		int missing = criteria.stream().mapToInt(CriterionScore::missing).sum();
		return new SheetTotals(criteria, new SheetScore(points, known ? reachable : Figure.ZERO,
				known ? max : Figure.ZERO, missing, knockoutZeros(sheet.lines()).size()));
	}

	/** The knock-out lines that scored nought. */
	static List<ScoreLine> knockoutZeros(List<ScoreLine> lines) {
		return lines.stream().filter((line) -> line.knockout() && line.score() != null && line.score().zero()).toList();
	}

	/** Whether a criterion of the sheet has any score. */
	static boolean scored(List<ScoreLine> lines) {
		return lines.stream().anyMatch((line) -> line.score() != null);
	}

	private static CriterionScore criterion(Criterion criterion, List<ScoreLine> lines) {
		if (lines.isEmpty()) {
			Figure official = Objects.requireNonNullElse(criterion.points(), Figure.ZERO);
			return new CriterionScore(criterion.number(), Figure.ZERO, official, official, 1);
		}
		Figure points = Figure.ZERO;
		Figure open = Figure.ZERO;
		Figure max = Figure.ZERO;
		int missing = 0;
		for (ScoreLine line : lines) {
			max = max.plus(line.max());
			if (line.score() == null) {
				open = open.plus(line.max());
				missing++;
			}
			else {
				points = points.plus(line.score());
			}
		}
		return new CriterionScore(criterion.number(), points, points.plus(open), max, missing);
	}

	private static Figure sum(List<Figure> figures) {
		return figures.stream().reduce(Figure.ZERO, Figure::plus);
	}

}

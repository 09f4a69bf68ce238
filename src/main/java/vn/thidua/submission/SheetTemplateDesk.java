package vn.thidua.submission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;

/**
 * Keeps the lines of the score sheets of criteria sets. No official list of lines is
 * published in a form that can be read: what is made up is marked so.
 */
@Service
@Transactional
public class SheetTemplateDesk {

	private static final Place FILE = Place.startOf("scores.csv");

	private final SheetTemplates templates;

	private final CriteriaSets sets;

	private final Rights rights;

	private final AuditLog audit;

	SheetTemplateDesk(SheetTemplates templates, CriteriaSets sets, Rights rights, AuditLog audit) {
		this.templates = templates;
		this.sets = sets;
		this.rights = rights;
		this.audit = audit;
	}

	/** The lines of every set that has a template. */
	@Transactional(readOnly = true)
	public Map<String, List<SheetLine>> all(Actor actor) {
		this.rights.require(actor, Action.RECEIVE);
		Map<String, List<SheetLine>> all = new TreeMap<>();
		this.templates.sets().forEach((set) -> all.put(set, this.templates.of(set)));
		return all;
	}

	/**
	 * Takes the lines of one or more sets from a {@code scores.csv}; they replace what
	 * was there.
	 * @return every problem; where one refuses the file, nothing is taken
	 */
	public List<Problem> take(Actor actor, byte[] csv, boolean illustrative) {
		this.rights.require(actor, Action.RECEIVE);
		Problems problems = new Problems();
		Map<String, Map<String, SheetLine>> read = new TemplateReading(illustrative, problems).read(csv);
		read.forEach((set, lines) -> check(set, lines.values(), problems));
		if (read.isEmpty() && !problems.refuse()) {
			problems.error(FILE, "", "report.template.empty");
		}
		if (!problems.refuse()) {
			read.forEach((set, lines) -> put(actor, set, List.copyOf(lines.values())));
		}
		return problems.all();
	}

	private void put(Actor actor, String set, List<SheetLine> lines) {
		int before = this.templates.of(set).size();
		this.templates.put(set, lines);
		this.audit.record(actor, "sheet.template", "criteria set " + set, before + " lines", lines.size() + " lines");
	}

	private void check(String code, Collection<SheetLine> lines, Problems problems) {
		CriteriaSet set = this.sets.of(code).orElse(null);
		if (set == null) {
			problems.error(FILE, code, "report.template.set");
			return;
		}
		Map<Integer, List<SheetLine>> byCriterion = new TreeMap<>();
		lines.forEach((line) -> byCriterion.computeIfAbsent(line.criterion(), (number) -> new ArrayList<>()).add(line));
		byCriterion.forEach((number, own) -> check(set, number, own, problems));
	}

	private static void check(CriteriaSet set, int number, List<SheetLine> lines, Problems problems) {
		String points = set.criterion(number).map(CriteriaSet.Criterion::points).orElse("0");
		Figure sum = lines.stream().map((line) -> Figure.of(line.max())).reduce(Figure.ZERO, Figure::plus);
		if (lines.size() > 1 && lines.stream().anyMatch((line) -> line.indicator().isEmpty())) {
			problems.error(FILE, String.valueOf(number), "sheet.twofold");
		}
		else if (!points.isEmpty() && !sum.sameAs(Figure.of(points))) {
			problems.error(FILE, sum.brief(), "sheet.maxima", String.valueOf(number), points);
		}
	}

}

package vn.thidua.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.dossier.DossierTable;
import vn.thidua.dossier.TypedText;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.submission.Reported;
import vn.thidua.submission.ReportedFigure;
import vn.thidua.submission.Said;
import vn.thidua.unit.register.UnitRegister;
import vn.thidua.work.WhatIf.Change;
import vn.thidua.work.WhatIf.Field;

/** Tries other figures for a unit; nothing is stored. */
@Service
@Transactional(readOnly = true)
public class WhatIfs {

	private final UnitViews views;

	private final VerdictReader reader;

	private final UnitRegister register;

	WhatIfs(UnitViews views, VerdictReader reader, UnitRegister register) {
		this.views = views;
		this.reader = reader;
		this.register = register;
	}

	/**
	 * Where a unit stands, with fields filled in with what is reported; nothing is tried
	 * yet.
	 * @throws NotFound if the unit or period is not there or out of reach
	 */
	public WhatIf begin(Actor actor, String unitCode, String period) {
		UnitView view = this.views.view(actor, unitCode, period);
		return new WhatIf(view, fields(view, Map.of()), SheetFields.of(told(view), Map.of()), null, List.of());
	}

	/**
	 * What would be if a unit reported other figures.
	 * @param typed figures as people write them, by indicator; what is not there stays as
	 * reported, and a blank one is no figure
	 * @param points other points as people write them, by the key of their line
	 * @throws NotFound if the unit or period is not there or out of reach
	 */
	public WhatIf tried(Actor actor, String unitCode, String period, Map<String, String> typed,
			Map<String, String> points) {
		UnitView view = this.views.view(actor, unitCode, period);
		WhatIf asked = new WhatIf(view, fields(view, typed), SheetFields.of(told(view), points), null, List.of());
		if (asked.refused()) {
			return asked;
		}
		Map<String, Reported> reported = new HashMap<>(view.basis().reported());
		reported.put(unitCode,
				SheetFields.changed(changed(told(view), asked.fields(), view.basis().previous()), asked.sheet()));
		UnitVerdicts after = this.reader.read(view.period(), view.unit(), view.basis().units(), reported,
				view.basis().indicators());
		List<Change> changes = new WhatIfChanges(view.verdicts().result(), after.result(), names(view)).find();
		return new WhatIf(view, asked.fields(), asked.sheet(), after, changes);
	}

	/** What the unit reports, as it was assessed. */
	private static Reported told(UnitView view) {
		return view.basis().reported().getOrDefault(view.unit().code(), Reported.NOTHING);
	}

	private static List<Field> fields(UnitView view, Map<String, String> typed) {
		Map<String, String> reported = new HashMap<>();
		view.basis()
			.told()
			.figures()
			.stream()
			.filter((one) -> one.said() == Said.FIGURE)
			.forEach((one) -> reported.put(one.indicator(), one.typed()));
		return view.targets()
			.stream()
			.map((target) -> view.basis().indicators().get(target.line().indicator()))
			.distinct()
			.map((indicator) -> field(indicator, reported.getOrDefault(indicator.code(), ""), typed))
			.toList();
	}

	private static Field field(Indicator indicator, String reported, Map<String, String> typed) {
		String text = typed.getOrDefault(indicator.code(), reported);
		return new Field(indicator, reported, text, problem(indicator, text, TypedText.result(text, indicator)));
	}

	private static @Nullable Problem problem(Indicator indicator, String text, TypedText<?> read) {
		return (read.error() == null) ? null : Problem.error(Place.startOf(indicator.code()), text, read.error(),
				read.details(indicator.name(), indicator.measure()));
	}

	private static Reported changed(Reported told, List<Field> fields, Map<String, String> previous) {
		Map<String, ReportedFigure> figures = new HashMap<>();
		told.figures().forEach((one) -> figures.put(one.indicator(), one));
		fields.stream().filter(Field::changed).forEach((field) -> {
			String code = field.indicator().code();
			figures.put(code, new ReportedFigure(code, field.typed().isBlank() ? Said.NOT_REPORTED : Said.FIGURE,
					field.typed(), "", "", previous.getOrDefault(code, ""), null, "", ""));
		});
		return told.with(new ArrayList<>(figures.values()));
	}

	private WhatIfChanges.Names names(UnitView view) {
		Map<String, String> recipients = new HashMap<>();
		this.register.all().forEach((unit) -> recipients.put(unit.code(), unit.name()));
		view.basis()
			.reported()
			.values()
			.forEach((one) -> one.rows()
				.getOrDefault(DossierTable.PEOPLE, List.of())
				.forEach((row) -> recipients.put(row.getOrDefault("person", ""), row.getOrDefault("name", ""))));
		Map<String, String> indicators = new HashMap<>();
		view.basis().indicators().forEach((code, one) -> indicators.put(code, one.name()));
		Map<String, String> awards = this.reader.awards(view.period());
		return new WhatIfChanges.Names(recipients, indicators, awards);
	}

}

package vn.thidua.work.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.assessment.run.Seals;
import vn.thidua.award.Decision;
import vn.thidua.award.DecisionMistake;
import vn.thidua.award.Decisions;
import vn.thidua.report.Awards;
import vn.thidua.report.CandidateFilter;
import vn.thidua.report.CandidateLine;
import vn.thidua.report.Candidates;
import vn.thidua.report.Paging;
import vn.thidua.report.RunHead;

/**
 * Puts together the page of the council: the eligible candidates of an award with what
 * was decided.
 */
@Component
class CouncilPages {

	private final Awards awards;

	private final Candidates candidates;

	private final Decisions decisions;

	private final Seals seals;

	private final Rights rights;

	CouncilPages(Awards awards, Candidates candidates, Decisions decisions, Seals seals, Rights rights) {
		this.awards = awards;
		this.candidates = candidates;
		this.decisions = decisions;
		this.seals = seals;
		this.rights = rights;
	}

	ModelAndView page(Actor actor, RunHead run, String award, String unit, int page, CouncilForm form,
			List<DecisionMistake> mistakes) {
		CandidateFilter filter = new CandidateFilter(award, "eligible", unit);
		Paging paging = this.candidates.paging(run.id(), filter, page);
		List<CouncilRow> rows = rows(run, filter, paging, form, mistakes);
		Set<String> shown = rows.stream().map((row) -> row.candidate().recipient()).collect(Collectors.toSet());
		return new ModelAndView("work/council").addObject("run", run)
			.addObject("wholeRuns", true)
			.addObject("tally", this.awards.tally(run.id(), award).orElseThrow(() -> new NotFound("award " + award)))
			.addObject("sealed", this.seals.of(run.id()).isPresent())
			.addObject("closed", this.seals.closing(run.id()).isPresent())
			.addObject("decides", this.rights.everywhere(actor, Action.DECIDE))
			.addObject("decided", this.decisions.tally(run.id(), award))
			.addObject("unit", unit)
			.addObject("paging", paging)
			.addObject("form", form)
			.addObject("rows", rows)
			.addObject("refused", !mistakes.isEmpty())
			.addObject("mistakes", mistakes.stream().filter((one) -> !shown.contains(one.recipient())).toList());
	}

	private List<CouncilRow> rows(RunHead run, CandidateFilter filter, Paging paging, CouncilForm form,
			List<DecisionMistake> mistakes) {
		List<CandidateLine> lines = this.candidates.candidates(run.id(), filter, paging);
		Map<String, List<Decision>> history = this.decisions.history(run.id(), filter.award(),
				lines.stream().map(CandidateLine::recipient).toList());
		Map<String, String> wrong = mistakes.stream()
			.collect(Collectors.toMap(DecisionMistake::recipient, DecisionMistake::code, (first, second) -> first));
		return lines.stream().map((line) -> {
			String code = line.recipient();
			return new CouncilRow(line, history.getOrDefault(code, List.of()), form.of("outcome." + code),
					form.of("reason." + code), wrong.getOrDefault(code, ""));
		}).toList();
	}

}

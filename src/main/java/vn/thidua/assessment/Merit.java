package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import vn.thidua.assessment.fact.AwardFile;
import vn.thidua.assessment.fact.Members;
import vn.thidua.assessment.fact.PersonFile;
import vn.thidua.dossier.Dossier;
import vn.thidua.rulebase.Award;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Problem;
import vn.thidua.unit.HealthUnit;

/**
 * Rates units and people and decides who may be proposed for what: units, parts before
 * the whole; people, unit by unit; titles of collectives, which count their members';
 * then every award of every recipient, in the order of codes. Only ratings, titles and
 * places of the year are held in memory.
 */
final class Merit {

	private final Recipients recipients;

	private final UnitFigures figures;

	private final AwardFiles files;

	private final RatingAssessor rating;

	private final Optional<AwardAssessor> awards;

	private final Ladder ladder;

	private final SortedMap<String, Standing> units = new TreeMap<>();

	private final SortedMap<String, Standing> people = new TreeMap<>();

	private Map<String, Members> members = new HashMap<>();

	Merit(Dossier dossier, RuleRelease release, Recipients recipients, UnitFigures figures) {
		this(recipients, figures, AppliedPack.of(release, RatingAssessor.STAGE, dossier.head()),
				AppliedPack.of(release, AwardAssessor.STAGE, dossier.head()));
	}

	Merit(Recipients recipients, UnitFigures figures, Optional<AppliedPack> rating, Optional<AppliedPack> awards) {
		this.recipients = recipients;
		this.figures = figures;
		this.files = new AwardFiles(this.recipients, figures);
		this.rating = new RatingAssessor(rating);
		this.awards = awards.map(AwardAssessor::new);
		this.ladder = new Ladder(this.files, this.awards);
	}

	/** What is doubtful in what the dossier says of people and years. */
	List<Problem> doubts(Dossier dossier) {
		return new MeritDoubts(dossier, this.rating.pack(), this.awards.map(AwardAssessor::pack)).find();
	}

	void assess(CaseRunner runner, AssessmentSink sink) {
		UnitRatings unitRatings = new UnitRatings(this.recipients, this.figures, this.rating);
		SortedMap<String, Rated> rated = unitRatings.rate(runner);
		Map<String, Place> places = unitRatings.places(rated);
		rated.forEach((code, one) -> this.units.put(code, Standing.of(one, places.getOrDefault(code, Place.NONE))));
		PersonCases persons = new PersonCases(this.recipients, this.figures, rated, this.rating, this.ladder);
		runner.runGroups(List.copyOf(this.recipients.staff().keySet()), persons::assess, this.people::putAll);
		this.awards.ifPresent((assessor) -> climbUnits(runner, assessor));
		explain(runner, sink);
	}

	private void climbUnits(CaseRunner runner, AwardAssessor assessor) {
		boolean all = assessor.pack().number("members.countNewRecruits", "").orElse(Figure.ZERO).sign() != 0;
		Figure least = all ? Figure.ZERO : assessor.pack().number("LDTT.newRecruitMonths", "").orElse(Figure.ZERO);
		this.members = new MemberTallies(this.files, least).of(this.people);
		for (List<Award> step : Steps.of(assessor.pack(), Award::collectives)) {
			List<Candidacy> decided = new ArrayList<>();
			runner.runGroups(Chunks.of(List.copyOf(this.recipients.units().values())), (chunk) -> {
				List<AwardFile> considered = new ArrayList<>();
				chunk.forEach((unit) -> step.forEach((award) -> considered.add(file(unit, award))));
				return assessor.decide(considered);
			}, decided::addAll);
			this.ladder.climb(assessor, decided, step, this.units);
		}
	}

	private AwardFile file(HealthUnit unit, Award award) {
		return this.files.of(unit, award, this.units.get(unit.code()),
				this.members.getOrDefault(unit.code(), Members.NONE));
	}

	/** Writes every line, recipient by recipient in the order of codes. */
	private void explain(CaseRunner runner, AssessmentSink sink) {
		SortedSet<String> codes = new TreeSet<>(this.recipients.people().keySet());
		codes.addAll(this.recipients.units().keySet());
		runner.runGroups(Chunks.of(List.copyOf(codes)), this::explained, (lines) -> {
			sink.lines(OutputFile.RATINGS, lines.ratings());
			sink.lines(OutputFile.CHECKS, lines.checks());
			sink.lines(OutputFile.CANDIDATES, lines.candidates());
		});
	}

	private MeritLines explained(List<String> codes) {
		MeritLines lines = MeritLines.empty();
		List<AwardFile> considered = new ArrayList<>();
		for (String code : codes) {
			Standing person = this.people.get(code);
			Standing unit = this.units.get(code);
			if (person != null) {
				lines.rated(person, this.recipients.year(), List.of());
			}
			if (unit != null) {
				lines.rated(unit, this.recipients.year(), this.recipients.fields().getOrDefault(code, List.of()));
			}
			this.awards.ifPresent((assessor) -> assessor.pack().pack().awards().forEach((award) -> {
				if (person != null && award.persons()) {
					considered.add(this.files.of(this.recipients.people().get(code), award, person));
				}
				if (unit != null && award.collectives()) {
					considered.add(file(this.recipients.units().get(code), award));
				}
			}));
		}
		this.awards.ifPresent((assessor) -> assessor.decide(considered).forEach((one) -> {
			boolean person = one.file() instanceof PersonFile;
			Standing standing = (person ? this.people : this.units).get(one.file().recipient());
			lines.decided(one, standing.place(one.file().award()));
		}));
		return lines;
	}

}

package vn.thidua.exchange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.shared.Problem;
import vn.thidua.submission.HeldReports;
import vn.thidua.submission.ReportChange;
import vn.thidua.submission.ReportedFigure;
import vn.thidua.submission.ReportedScore;
import vn.thidua.submission.Said;
import vn.thidua.submission.Submission;
import vn.thidua.submission.SubmissionDesk;
import vn.thidua.submission.SubmissionReader;
import vn.thidua.submission.SubmissionRefused;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.exchange.ExchangeData.COMMITTEE;
import static vn.thidua.exchange.ExchangeData.OTHER;
import static vn.thidua.exchange.ExchangeData.UNIT;
import static vn.thidua.exchange.ExchangeData.files;
import static vn.thidua.exchange.ExchangeData.results;

/** A file is checked, then carried out wholly or not at all. */
@ApplicationTest
@Transactional
class ReportImportTests {

	@Autowired
	private ReportImport imports;

	@Autowired
	private SubmissionDesk desk;

	@Autowired
	private SubmissionReader reader;

	@Autowired
	private HeldReports held;

	@Autowired
	private UnitRegister units;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void units() {
		ExchangeData.store(this.units, this.jdbc);
	}

	private ImportCheck check(Map<String, InputStreamSource> files) throws IOException {
		return this.imports.check(UNIT, "2031", files);
	}

	private ImportResult carriedOut(Map<String, InputStreamSource> files) throws IOException {
		ImportCheck check = check(files);
		assertThat(check.errors()).isEmpty();
		return this.imports.confirm(UNIT, check.id());
	}

	private Map<String, ReportedFigure> figures(String unit) {
		return this.held.figures(UNIT, "2031", List.of(unit), List.of("CT-1", "CT-2", "CT-3"))
			.getOrDefault(unit, Map.of());
	}

	@Test
	void theCheckChangesNothingAndTellsExactlyWhatWouldChange() throws IOException {
		carriedOut(results("DV-A,CT-1,140.000,,,,", "DV-A,CT-2,95,,,,"));
		ImportCheck check = check(results("DV-A,CT-1,140.251,,,,", "DV-A,CT-2,\"95,0\",,,,"));
		assertThat(check.changes()).isEqualTo(1);
		assertThat(check.unchanged()).isEqualTo(1);
		ReportChange.OfFigure change = (ReportChange.OfFigure) this.imports.changes(UNIT, check.id(), 0, 10).get(0);
		assertThat(change.before()).extracting(ReportedFigure::typed).isEqualTo("140.000");
		assertThat(change.after()).extracting(ReportedFigure::typed, ReportedFigure::figure)
			.containsExactly("140.251", "140251");
		assertThat(figures("DV-A").get("CT-1").typed()).isEqualTo("140.000");
	}

	@Test
	void everythingThatALineTellsIsStored() throws IOException {
		ImportResult result = carriedOut(results("DV-A,CT-1,140.251,139.000,31/12/2031,,Ghi chú",
				"DV-A,CT-2,,,,no,Không có đối tượng", "DV-A,CT-3,,,,,Chưa điều tra", "XA-A1,CT-1,0,,,,"));
		assertThat(result.again()).isFalse();
		assertThat(result.done()).extracting(ImportDone::changes, ImportDone::units).containsExactly(4, 2);
		assertThat(figures("DV-A").get("CT-1")).isEqualTo(new ReportedFigure("CT-1", Said.FIGURE, "140.251", "140251",
				"139.000", "139000", LocalDate.of(2031, 12, 31), "Ghi chú", ""));
		assertThat(figures("DV-A").get("CT-2").said()).isEqualTo(Said.NOT_APPLICABLE);
		assertThat(figures("DV-A").get("CT-3").said()).isEqualTo(Said.NOT_REPORTED);
		assertThat(figures("XA-A1").get("CT-1")).extracting(ReportedFigure::said, ReportedFigure::figure)
			.containsExactly(Said.FIGURE, "0");
	}

	@Test
	void aBlankLineSaysNothingButABlankInThePlaceOfAFigureErasesItWithAWarning() throws IOException {
		assertThat(check(results("DV-A,CT-1,,,,,")).changes()).isZero();
		carriedOut(results("DV-A,CT-1,5,,,,"));
		ImportCheck check = check(results("DV-A,CT-1,,,,,"));
		assertThat(check.changes()).isEqualTo(1);
		assertThat(check.warnings()).extracting(Problem::code).contains("exchange.erased");
	}

	@Test
	void aFigureOfOtherMonthsIsNotTakenForThePeriods() throws IOException {
		String head = "unit,indicator,actual,period,attested_change\n";
		ImportCheck check = check(
				files("results.csv", head + "DV-A,CT-1,300,2031-Q3,\nDV-A,CT-2,95,2031,up\nDV-A,CT-3,7,2032,\n"));
		assertThat(check.errors()).extracting(Problem::code, Problem::value)
			.containsExactly(tuple("exchange.months", "2031-Q3"), tuple("exchange.months", "2032"));
		assertThat(check.warnings()).extracting(Problem::code, Problem::value)
			.contains(tuple("exchange.attested", "up"));
	}

	@Test
	void aFileWithoutFiguresChangesWhatItTellsAndKeepsTheRest() throws IOException {
		carriedOut(results("DV-A,CT-1,140.251,139.000,31/12/2031,,Cũ", "DV-A,CT-2,,,,no,Không có đối tượng",
				"DV-A,CT-3,,,,,Chưa điều tra"));
		carriedOut(files("results.csv", "unit,indicator,previous,note\nDV-A,CT-1,138.000,Mới\nDV-A,CT-2,5,Lý do khác\n"
				+ "DV-A,CT-3,7,Chưa điều tra\n"));
		assertThat(figures("DV-A").get("CT-1")).isEqualTo(new ReportedFigure("CT-1", Said.FIGURE, "140.251", "140251",
				"138.000", "138000", LocalDate.of(2031, 12, 31), "Mới", ""));
		assertThat(figures("DV-A").get("CT-2"))
			.isEqualTo(new ReportedFigure("CT-2", Said.NOT_APPLICABLE, "", "", "5", "5", null, "Lý do khác", ""));
		assertThat(figures("DV-A").get("CT-3"))
			.isEqualTo(new ReportedFigure("CT-3", Said.NOT_REPORTED, "", "", "7", "7", null, "Chưa điều tra", ""));
		assertThat(check(files("results.csv", "unit,indicator,previous\nDV-A,CT-1,138.000\n")).changes()).isZero();
	}

	@Test
	void aSignForNoFigureIsNotTakenForOne() throws IOException {
		ImportCheck check = check(files("results.csv", "unit,indicator,actual,said\nDV-A,CT-1,-,có số liệu\n"));
		assertThat(check.errors()).extracting((one) -> one.place() + " " + one.code())
			.containsExactly("results.csv:2:3 said.absent");
	}

	@Test
	void whatDoesNotApplyKeepsItsReasonAndGetsNoDay() throws IOException {
		carriedOut(results("DV-A,CT-2,,,,no,Không có đối tượng"));
		assertThat(check(files("results.csv", "unit,indicator,note\nDV-A,CT-2,\n")).errors()).extracting(Problem::code)
			.containsExactly("exchange.reason");
		assertThat(check(files("results.csv", "unit,indicator,completed_on\nDV-A,CT-2,2031-12-30\n")).errors())
			.extracting(Problem::code)
			.containsExactly("result.notApplicable");
	}

	@Test
	void everyProblemIsLocated() throws IOException {
		ImportCheck check = check(results("DV-A,CT-1,12x3.4.5,,,,", "DV-B,CT-1,7,,,,", "DV-A,CT-9,7,,,,",
				"DV-A,CT-2,7,,,no,Lý do", "DV-A,CT-3,,,,no,", "XA-A1,CT-1,5,,,có thể,"));
		assertThat(check.errors()).extracting(Problem::code, (one) -> one.place().line(), (one) -> one.place().column())
			.contains(tuple("exchange.unit", 3, 1), tuple("exchange.indicator", 4, 2),
					tuple("result.notApplicable", 5, 3), tuple("result.reason", 6, 7), tuple("cell.yesNo", 7, 6))
			.hasSize(6);
		assertThat(check.errors()).allSatisfy((error) -> {
			assertThat(error.reason(Problem.VIETNAMESE)).isNotEqualTo(error.code());
			assertThat(error.remedy(Problem.VIETNAMESE)).isNotEqualTo(error.code());
		});
		assertThatExceptionOfType(SubmissionRefused.class).isThrownBy(() -> this.imports.confirm(UNIT, check.id()))
			.withMessage("errors");
		assertThat(figures("XA-A1")).isEmpty();
	}

	@Test
	void aFigureThreeTimesLastYearsIsNotImplausibleButAnyMoreIs() throws IOException {
		assertThat(warnings("DV-A,CT-1,300,100,,,")).isEmpty();
		assertThat(warnings("DV-A,CT-1,301,100,,,")).containsExactly("exchange.doubt.OVER_THREE_TIMES");
		assertThat(warnings("DV-A,CT-1,100,300,,,")).isEmpty();
		assertThat(warnings("DV-A,CT-1,99,300,,,")).containsExactly("exchange.doubt.UNDER_A_THIRD");
		assertThat(warnings("DV-A,CT-1,0,300,,,")).containsExactly("exchange.doubt.UNDER_A_THIRD");
		assertThat(warnings("DV-A,CT-1,99,,,,")).isEmpty();
	}

	@Test
	void aSumThatDoesNotAddUpIsToldOfWithWhatIsStoredAlready() throws IOException {
		this.jdbc.sql("insert into plan_relation (id, kind, indicator, factor) values (900, 'SUM', 'CT-1', 1)")
			.update();
		this.jdbc.sql("insert into plan_relation_part values (900, 0, 'CT-2'), (900, 1, 'CT-3')").update();
		assertThat(warnings("DV-A,CT-1,10,,,,", "DV-A,CT-2,4,,,,", "DV-A,CT-3,6,,,,")).isEmpty();
		carriedOut(results("DV-A,CT-2,4,,,,", "DV-A,CT-3,6,,,,"));
		assertThat(warnings("DV-A,CT-1,10,,,,")).isEmpty();
		assertThat(warnings("DV-A,CT-1,11,,,,")).containsExactly("exchange.doubt.SUM");
	}

	private List<String> warnings(String... lines) throws IOException {
		return check(results(lines)).warnings()
			.stream()
			.map(Problem::code)
			.filter((code) -> !code.endsWith("_TARGET"))
			.toList();
	}

	@Test
	void theSameFileConfirmedAgainChangesNothingAndSaysSo() throws IOException {
		carriedOut(results("DV-A,CT-1,5,,,,"));
		carriedOut(results("DV-A,CT-1,6,,,,"));
		ImportCheck again = check(results("DV-A,CT-1,5,,,,"));
		ImportResult result = this.imports.confirm(UNIT, again.id());
		assertThat(result.again()).isTrue();
		assertThat(figures("DV-A").get("CT-1").typed()).isEqualTo("6");
	}

	@Test
	void whereASubmissionChangedSinceNothingIsWritten() throws IOException {
		carriedOut(results("DV-A,CT-1,5,,,,"));
		ImportCheck check = check(results("DV-A,CT-1,6,,,,", "XA-A1,CT-1,6,,,,"));
		Submission draft = this.desk.open(UNIT, "DV-A", "2031");
		this.desk.report(UNIT, draft.number(), draft.version(),
				List.of(new ReportedFigure("CT-2", Said.FIGURE, "1", "1", "", "", null, "", "")));
		assertThatExceptionOfType(SubmissionRefused.class).isThrownBy(() -> this.imports.confirm(UNIT, check.id()))
			.withMessage("overtaken");
	}

	@Test
	void aSubmissionThatWasHandedInIsNotChanged() throws IOException {
		carriedOut(results("DV-A,CT-1,5,,,,"));
		Submission draft = this.desk.open(UNIT, "DV-A", "2031");
		this.desk.submit(UNIT, draft.number(), draft.version());
		assertThat(check(results("DV-A,CT-1,5,,,,")).errors()).isEmpty();
		assertThat(check(results("DV-A,CT-1,6,,,,")).errors()).extracting(Problem::code)
			.containsExactly("exchange.state.SUBMITTED");
	}

	@Test
	void aClosedPeriodAndAFileForAnotherPeriodAreRefused() throws IOException {
		assertThat(
				check(files("dossier.yaml", "period: '2030'\n", "results.csv", "unit,indicator,actual\nDV-A,CT-1,5\n"))
					.errors())
			.extracting(Problem::code)
			.containsExactly("exchange.period");
		this.jdbc.sql("update reporting_period set state = 'closed' where code = '2031'").update();
		assertThat(check(results("DV-A,CT-1,5,,,,")).errors()).extracting(Problem::code)
			.containsExactly("exchange.closed");
	}

	@Test
	void nobodyElseSeesACheckAndOnlyUnitsImport() throws IOException {
		ImportCheck check = check(results("DV-A,CT-1,5,,,,"));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.imports.find(OTHER, check.id()));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.imports.confirm(OTHER, check.id()));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.imports.find(UNIT, "../" + check.id()));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.imports.check(UNIT, "2099", results("DV-A,CT-1,5,,,,")));
		for (Actor actor : List.of(COMMITTEE, Actor.program())) {
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.imports.check(actor, "2031", results("DV-A,CT-1,5,,,,")));
		}
	}

	@Test
	void scoresAndRowsOfOtherTablesComeInToo() throws IOException {
		String set = this.held.sheetRules("2031").set();
		carriedOut(files("scores.csv", """
				unit,criteria_set,criterion,indicator,max,score,self_score,knockout,value,note
				XA-A1,,1,1,"2,5",,2,no,,
				XA-A1,,1,2,3,,,yes,"12,3",Chưa chấm
				""", "people.csv", "person,name,unit\nCB-1,Nguyễn A,DV-A\n", "person_years.csv",
				"person,year,rating,score\nCB-1,2031,HTTNV,\"9,50\"\n", "honours.csv",
				"recipient,award,year\nDV-A,GK,2030\n"));
		assertThat(this.held.scores(UNIT, "2031", List.of("XA-A1")).get("XA-A1")).containsExactly(
				new ReportedScore(set, 1, "1", "2.5", false, "2", "", "", ""),
				new ReportedScore(set, 1, "2", "3", true, "", "", "12.3", "Chưa chấm"));
		assertThat(this.held.rows(UNIT, "2031", List.of("DV-A")).get("DV-A").keySet()).extracting(Enum::name)
			.containsExactly("PEOPLE", "PERSON_YEARS", "HONOURS");
		assertThat(check(files("honours.csv", "recipient,award,year\nCB-1,GK,2030\nCB-7,GK,2030\n")).errors())
			.singleElement()
			.satisfies((error) -> assertThat(error.place().line()).isEqualTo(3));
	}

	private static String sheet(String unit, int from, int to) {
		return IntStream.rangeClosed(from, to)
			.mapToObj((line) -> unit + ",1," + line + ",1,\n")
			.collect(Collectors.joining());
	}

	@Test
	void aSheetOfAnyLengthIsBegunAsAWhole() throws IOException {
		String header = "unit,criterion,indicator,max,self_score\n";
		ImportCheck check = check(files("scores.csv", header + sheet("XA-A1", 1, 20_000) + "XA-A1,1,20001,1,1\n"));
		assertThat(check.errors()).isEmpty();
		assertThat(check.changes()).isEqualTo(20_001);
	}

	@Test
	void aSheetThatIsScatteredOverALongFileIsRefused() throws IOException {
		String header = "unit,criterion,indicator,max,self_score\n";
		ImportCheck check = check(
				files("scores.csv", header + sheet("XA-A1", 1, 20_000) + sheet("DV-A", 1, 2) + "XA-A1,1,20001,1,1\n"));
		assertThat(check.errors()).extracting(Problem::code, (one) -> one.place().line())
			.containsExactly(tuple("exchange.score.scattered", 20_004));
	}

	@Test
	void aUnitsFileDoesNotSetTheAppraisersPoints() throws IOException {
		ImportCheck check = check(files("scores.csv", "unit,criterion,max,score,self_score\nXA-A1,1,10,9,10\n"));
		assertThat(check.warnings()).extracting(Problem::code).containsExactly("exchange.score.appraiser");
		this.imports.confirm(UNIT, check.id());
		assertThat(this.held.scores(UNIT, "2031", List.of("XA-A1")).get("XA-A1")).extracting(ReportedScore::score)
			.containsExactly("");
	}

	@Test
	void aSheetFollowsTheTemplateOfItsSet() throws IOException {
		String set = this.held.sheetRules("2031").set();
		this.jdbc.sql("insert into sheet_template values (?, 1, '1', 1, 'Dòng 1', '10', true, true)")
			.param(set)
			.update();
		ImportCheck check = check(
				files("scores.csv", "unit,criterion,indicator,max,self_score\nXA-A1,1,1,9,8\nXA-A1,1,2,10,8\n"));
		assertThat(check.errors()).extracting(Problem::code, (one) -> one.place().line())
			.containsExactly(tuple("exchange.score.max", 2), tuple("exchange.score.line", 3));
		carriedOut(files("scores.csv", "unit,criterion,indicator,max,self_score,knockout\nXA-A1,1,1,10,8,no\n"));
		assertThat(this.held.scores(UNIT, "2031", List.of("XA-A1")).get("XA-A1"))
			.containsExactly(new ReportedScore(set, 1, "1", "10", true, "8", "", "", ""));
	}

	@Test
	void planTablesThatDifferAreToldOfAndIgnored() throws IOException {
		ImportCheck check = check(files("targets.csv", "unit,indicator,authority,target\nDV-A,CT-1,Sở Y tế,1\n",
				"indicators.csv", "indicator,name,measure,direction\nCT-1,Khám bệnh,người,at_least\n", "units.csv",
				"unit,name\nDV-A,Tên khác\n", "results.csv", "unit,indicator,actual\nDV-A,CT-1,5\n"));
		assertThat(check.errors()).isEmpty();
		assertThat(check.warnings())
			.extracting((one) -> one.place().file(), (one) -> one.place().column(), Problem::code)
			.containsExactlyInAnyOrder(tuple("targets.csv", 4, "exchange.plan.differs"),
					tuple("indicators.csv", 3, "exchange.plan.differs"),
					tuple("units.csv", 2, "exchange.plan.differs"));
	}

	@Test
	void everyChangeIsInTheHistoryAndTheAuditTrailHasOneRow() throws IOException {
		int before = audited();
		carriedOut(results("DV-A,CT-1,5,,,,", "DV-A,CT-2,6,,,,", "XA-A1,CT-1,7,,,,"));
		assertThat(audited()).isEqualTo(before + 1);
		Submission draft = this.desk.open(UNIT, "DV-A", "2031");
		assertThat(this.reader.changes(UNIT, draft.number()))
			.extracting((one) -> one.item(), (one) -> one.before(), (one) -> one.after(), (one) -> one.changedBy())
			.containsExactly(tuple("CT-1", "", "5", "donvi"), tuple("CT-2", "", "6", "donvi"));
		assertThat(this.desk
			.report(UNIT, draft.number(), draft.version(),
					List.of(new ReportedFigure("CT-1", Said.FIGURE, "8", "8", "", "", null, "", "")))
			.version()).isEqualTo(draft.version() + 1);
	}

	private int audited() {
		return this.jdbc.sql("select count(*) from audit_event").query(Integer.class).single();
	}

}

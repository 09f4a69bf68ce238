package vn.thidua.report;

import vn.thidua.access.Rights;
import vn.thidua.award.Decisions;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.unit.register.UnitRegister;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What the pages read of ratings, checks and candidates. */
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@DataJdbcTest(
		properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
@Sql("awards.sql")
@WithMockUser(roles = "COMMITTEE")
class ReportAwardTests {

	private static final long BEFORE = 9001;

	private static final long AFTER = 9002;

	@MockitoBean
	private ActiveRules rules;

	@Autowired
	private RunList runs;

	@Autowired
	private Awards awards;

	@Autowired
	private Candidates candidates;

	@Autowired
	private People people;

	@Autowired
	private Recognitions recognitions;

	@Autowired
	private Unconfirmed unconfirmed;

	@Autowired
	private LawComparison comparison;

	@Autowired
	private Blocks blocks;

	@Test
	void awardsAreCountedUpTheLadder() {
		assertThat(this.awards.tallies(BEFORE)).extracting(AwardTally::award)
			.containsExactly("LDTT", "CSTDCS", "TTLDTT", "BK_BT");
		assertThat(this.awards.tally(BEFORE, "CSTDCS").orElseThrow()).isEqualTo(new AwardTally("CSTDCS",
				"Chiến sĩ thi đua cơ sở", "Emulation fighter, grassroots level", "person", 4, 2, 2, 0, 1));
		assertThat(this.awards.tally(BEFORE, "none")).isEmpty();
	}

	@Test
	void ratingsAreCountedForPersonsAndUnitsWithoutSingleFields() {
		assertThat(this.awards.ratings(BEFORE)).containsExactly(new RatingTally("HTXSNV", 1, 0),
				new RatingTally("HTTNV", 1, 1), new RatingTally("", 1, 0));
	}

	@Test
	void candidatesStandByStatusAndRank() {
		assertThat(candidates("CSTDCS", "", "")).extracting(CandidateLine::recipient)
			.containsExactly("P-01", "P-03", "P-02", "P-04");
		assertThat(candidates("CSTDCS", "eligible", "")).extracting(CandidateLine::withinQuota)
			.containsExactly("yes", "no");
		assertThat(candidates("CSTDCS", "", "viện hai")).extracting(CandidateLine::name).containsExactly("Phạm Dung");
		assertThat(candidates("CSTDCS", "", "BV-02")).hasSize(1);
		assertThat(candidates("CSTDCS", "", "%")).isEmpty();
		assertThat(candidates("TTLDTT", "", "bv-01")).isEmpty();
		assertThat(candidates("TTLDTT", "", "BV-01")).singleElement()
			.satisfies((line) -> assertThat(line.person()).isFalse());
	}

	@Test
	void aTieInsideAUnitIsSeenWhateverIsFiltered() {
		CandidateFilter eligible = new CandidateFilter("CSTDCS", "eligible", "Bệnh viện");
		assertThat(this.candidates.candidates(AFTER, eligible, this.candidates.paging(AFTER, eligible, 1)))
			.extracting(CandidateLine::recipient, CandidateLine::tied)
			.containsExactly(tuple("P-01", true), tuple("P-02", true), tuple("P-03", false));
		assertThat(candidates("CSTDCS", "", "")).noneMatch(CandidateLine::tied);
	}

	@Test
	void peopleAreFoundByCodeNameOrUnit() {
		assertThat(people("P-02")).extracting(PersonLine::name).containsExactly("Trần Văn Bình");
		assertThat(people("thị an")).extracting(PersonLine::rating).containsExactly("HTXSNV");
		assertThat(people("Bệnh viện một")).hasSize(3);
		assertThat(people("BV-02")).extracting(PersonLine::person).containsExactly("P-04");
		assertThat(people("")).hasSize(4);
		assertThat(this.people.reached(BEFORE, people(""))).containsOnlyKeys("P-01", "P-02", "P-03")
			.extractingByKey("P-01")
			.satisfies((names) -> assertThat(names).extracting(AwardName::award).containsExactly("LDTT", "CSTDCS"));
		assertThat(this.people.reached(BEFORE, List.of())).isEmpty();
		assertThat(this.people.person(BEFORE, "P-03").orElseThrow().manager()).isTrue();
		assertThat(this.people.person(BEFORE, "BV-01")).isEmpty();
		assertThat(this.people.count(BEFORE, "BV-01")).isEqualTo(3);
	}

	@Test
	void theNearestAwardNotReachedStandsFirst() {
		Recognition binh = this.recognitions.of(BEFORE, "P-02");
		assertThat(binh.rating().orElseThrow().rating()).isEqualTo("HTTNV");
		assertThat(binh.reached()).extracting((one) -> one.candidate().award()).containsExactly("LDTT");
		assertThat(binh.reached().get(0).checks()).extracting(CheckLine::status).containsExactly("pass", "presumed");
		assertThat(this.recognitions.of(BEFORE, "P-04").nearest()).extracting((one) -> one.candidate().award())
			.containsExactly("LDTT", "CSTDCS");
		assertThat(binh.nearest()).flatExtracting(AwardCase::lacking)
			.extracting(CheckLine::clause, CheckLine::pack, CheckLine::distance)
			.containsExactly(tuple("A.CSTDCS.E2", "award/law-2003", "1"), tuple("A.BK_BT.E1", "award/law-2003", ""));
	}

	@Test
	void aUnitIsRatedAsAWholeAndByField() {
		Recognition unit = this.recognitions.of(BEFORE, "BV-01");
		assertThat(unit.rating().orElseThrow().rating()).isEqualTo("HTTNV");
		assertThat(unit.fields()).extracting(RatingLine::field).containsExactly("an toàn thực phẩm");
		assertThat(this.recognitions.of(BEFORE, "BV-03").known()).isFalse();
	}

	@Test
	void whatIsUnconfirmedSaysWhatIsMissingAndHowMuchRestsOnIt() {
		assertThat(this.unconfirmed.clauses(BEFORE))
			.extracting(UnconfirmedClause::clause, UnconfirmedClause::missing, UnconfirmedClause::rule,
					UnconfirmedClause::uses)
			.containsExactly(tuple("A.BK_BT.E1", "So số năm với Điều 38", true, 2L),
					tuple("A.VOTE.N1", "So tỷ lệ phiếu", false, 0L));
		assertThat(this.unconfirmed.parameters(BEFORE)).containsExactly(new UnconfirmedParameter("award/law-2003",
				"cap.CO_CP.percentOf.CO_BT", "", "12.5", "local/tinh-mau", "Quyết định của tỉnh"));
	}

	@Test
	void twoLawsAreComparedByAward() {
		assertThat(this.comparison.awards(BEFORE, AFTER)).extracting(AwardPair::award)
			.containsExactly("LDTT", "CSTDCS", "TTLDTT", "BK_BT", "XPTT");
		assertThat(this.comparison.awards(BEFORE, AFTER).get(4).first()).isNull();
		assertThat(this.comparison.awards(BEFORE, AFTER)).extracting(AwardPair::changes)
			.containsExactly(2L, 1L, 0L, 0L, 0L);
		assertThat(changes("XPTT")).isEmpty();
		assertThat(changes("")).extracting((change) -> change.pair().recipient(), (change) -> change.pair().award())
			.containsExactly(tuple("P-01", "LDTT"), tuple("P-02", "LDTT"), tuple("P-02", "CSTDCS"));
	}

	@Test
	void theClausesThatMakeADifferenceAreNamed() {
		StatusChange change = changes("CSTDCS").get(0);
		assertThat(change.pair().firstStatus()).isEqualTo("not_eligible");
		assertThat(change.pair().secondStatus()).isEqualTo("eligible");
		assertThat(change.clauses()).extracting(StatusChange.Clause::title)
			.containsExactly("có sáng kiến được công nhận", "hoàn thành xuất sắc nhiệm vụ");
		assertThat(change.clauses().get(1).first()).isNull();
	}

	@Test
	void runsOfTheSameDossierAreFound() {
		RunHead run = this.runs.run(BEFORE).orElseThrow();
		assertThat(run.draft()).isEmpty();
		assertThat(this.runs.besides(run)).extracting(RunHead::id).containsExactly(AFTER);
	}

	@Test
	void aBlockShowsWhoLeadsAndWhoFinishedFirst() {
		List<Block> found = this.blocks.blocks(BEFORE, this.blocks.paging(BEFORE, 1));
		assertThat(found).singleElement().satisfies((block) -> {
			assertThat(block.units())
				.extracting(BlockLine::unitCode, BlockLine::rank, BlockLine::ranked, BlockLine::leads)
				.containsExactly(tuple("BV-01", "1", 2L, true), tuple("BV-02", "2", 2L, false),
						tuple("BV-03", "", 2L, false));
			assertThat(block.first())
				.extracting(FirstFinished::indicator, FirstFinished::unitCode, FirstFinished::finished)
				.containsExactly(tuple("CT-1", "BV-02", 2L));
		});
		assertThat(this.blocks.blocks(9003, this.blocks.paging(9003, 1))).isEmpty();
	}

	private List<CandidateLine> candidates(String award, String status, String unit) {
		CandidateFilter filter = new CandidateFilter(award, status, unit);
		return this.candidates.candidates(BEFORE, filter, this.candidates.paging(BEFORE, filter, 1));
	}

	private List<PersonLine> people(String wanted) {
		return this.people.people(BEFORE, wanted, this.people.paging(BEFORE, wanted, 1));
	}

	private List<StatusChange> changes(String award) {
		List<AwardPair> pairs = this.comparison.awards(BEFORE, AFTER)
			.stream()
			.filter((pair) -> award.isEmpty() || pair.award().equals(award))
			.toList();
		return this.comparison.changes(BEFORE, AFTER, pairs, this.comparison.paging(pairs, 1));
	}

	@TestConfiguration
	@ComponentScan("vn.thidua.report")
	@Import({ Decisions.class, Rights.class, UnitRegister.class })
	static class Views {

	}

}

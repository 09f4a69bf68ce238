package vn.thidua.planning.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Role;
import vn.thidua.dossier.DossierTable;
import vn.thidua.dossier.format.DossierFile;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Excess;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.AssignedRevision;
import vn.thidua.planning.IndicatorDesk;
import vn.thidua.planning.PlanRefused;
import vn.thidua.planning.Plans;
import vn.thidua.shared.Period;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** Tables are checked in their places, then taken over: all or nothing. */
@ApplicationTest
@Transactional
class PlanIntakeTests {

	private static final Actor COMMITTEE = new Actor("hoidong", Role.COMMITTEE, "", "127.0.0.1");

	private static final Map<String, String> SAID = Map.of("period", "2031", "document", "QĐ 1", "inForceFrom",
			"2031-01-01", "reason", "Sửa theo QĐ 1");

	private static final String HEADER = "unit,indicator,authority,target,direction,horizon,basis\n";

	@Autowired
	private PlanIntake intake;

	@Autowired
	private Plans plans;

	@Autowired
	private IndicatorDesk indicators;

	@Autowired
	private UnitRegister units;

	@BeforeEach
	void aUnitAndTwoIndicators() {
		this.units.save(HealthUnit.known("DV-A"));
		this.indicators.add(COMMITTEE,
				new Indicator("CT-1", "Khám bệnh", "kg", Direction.AT_LEAST, Excess.PERCENT, true, ""), 1);
		this.indicators.add(COMMITTEE,
				new Indicator("CT-2", "Tỷ lệ", "%", Direction.AT_LEAST, Excess.POINTS, false, ""), 2);
	}

	private String keep(DossierTable table, String name, byte[] content) {
		return this.intake.keep(COMMITTEE, table, name, content, SAID);
	}

	private String targets(String lines) {
		return keep(DossierTable.TARGETS, "giao.csv", (HEADER + lines).getBytes(StandardCharsets.UTF_8));
	}

	private Taken check(String id) {
		return this.intake.check(COMMITTEE, this.intake.of(COMMITTEE, id));
	}

	private List<String> counting(String period) {
		return this.plans.counting(Period.parse(period).orElseThrow(), List.of("DV-A"))
			.stream()
			.map((one) -> one.indicator() + " " + one.target() + " " + one.document())
			.toList();
	}

	@Test
	void theChangesAreShownThenMade() {
		String first = targets("DV-A,CT-1,Sở Y tế,100.000,,,KH 7\n");
		this.intake.take(COMMITTEE, first, check(first).digest());
		String second = targets("""
				DV-A,CT-1,Sở Y tế,120.000,,,
				DV-A,CT-2,Sở Y tế,≥ 95%,,2031,
				DV-A,CT-2,Sở Y tế,90%,,2031-M09,
				""");
		Taken checked = check(second);
		assertThat(checked.problems()).isEmpty();
		assertThat(checked.targets()).extracting((change) -> change.old() + " → " + change.text())
			.containsExactly("100.000 → 120.000", " → ≥ 95%", " → 90%");
		assertThat(checked.added()).isEqualTo(2);
		assertThat(counting("2031")).containsExactly("CT-1 100.000 KH 7");
		this.intake.take(COMMITTEE, second, checked.digest());
		assertThat(counting("2031")).containsExactly("CT-1 120.000 QĐ 1", "CT-2 ≥ 95% QĐ 1");
		assertThat(counting("2031-M09")).containsExactly("CT-1 120.000 QĐ 1", "CT-2 90% QĐ 1");
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.intake.of(COMMITTEE, second));
	}

	@Test
	void theSameTableAgainChangesNothing() {
		String lines = "DV-A,CT-1,Sở Y tế,100.000,,,KH 7\n";
		String first = targets(lines);
		this.intake.take(COMMITTEE, first, check(first).digest());
		Taken again = check(targets(lines));
		assertThat(again.changes()).isZero();
		assertThat(again.unchanged()).isEqualTo(1);
	}

	@Test
	void everyProblemIsToldInItsPlaceAndNothingIsWritten() {
		String id = targets("""
				DV-A,CT-1,Sở Y tế,100.000,,,
				DV-X,CT-1,Sở Y tế,1,,,
				DV-A,CT-X,Sở Y tế,1,,,
				DV-A,CT-2,Sở Y tế,gần 95%,,,
				DV-A,CT-2,UBND,95‰,,,
				DV-A,CT-2,UBND tỉnh,95%,,2031-M13,
				DV-A,CT-1,Sở Y tế,2,,2031,
				""");
		Taken checked = check(id);
		assertThat(checked.errors()).extracting((one) -> one.place() + " " + one.code())
			.containsExactly("targets.csv:3:1 unit.unknown", "targets.csv:4:2 indicator.unknown",
					"targets.csv:5:4 figure.inexact", "targets.csv:6:4 figure.sign", "targets.csv:7:6 cell.period",
					"targets.csv:8:4 row.twice");
		assertThatExceptionOfType(PlanRefused.class).isThrownBy(() -> this.intake.take(COMMITTEE, id, checked.digest()))
			.withMessage("intake.errors");
		assertThat(counting("2031")).isEmpty();
	}

	@Test
	void aTargetThatWouldNeverCountIsToldOnItsLine() {
		String id = targets("DV-A,CT-1,Sở Y tế,100,,2031,\nDV-A,CT-1,Sở Y tế,90,,2030,\n");
		assertThat(check(id).errors()).extracting((one) -> one.place() + " " + one.code())
			.containsExactly("targets.csv:3:4 plan.inForce.late");
	}

	@Test
	void whatChangedSinceTheCheckIsNotOverrun() {
		String mine = targets("DV-A,CT-1,Sở Y tế,100,,,\n");
		String digest = check(mine).digest();
		String other = targets("DV-A,CT-1,Sở Y tế,70,,,\n");
		this.intake.take(COMMITTEE, other, check(other).digest());
		assertThatExceptionOfType(PlanRefused.class).isThrownBy(() -> this.intake.take(COMMITTEE, mine, digest))
			.withMessage("intake.overtaken");
		assertThat(counting("2031")).containsExactly("CT-1 70 QĐ 1");
	}

	@Test
	void aWorkbookIsReadAndItsNumbersAreTakenAsTheyAre() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "test", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("targets");
			List<String> header = DossierTable.TARGETS.columns();
			for (int i = 0; i < header.size(); i++) {
				sheet.value(0, i, header.get(i));
			}
			row(sheet, 1, "CT-1", 140_251);
			row(sheet, 2, "CT-2", 12.125);
		}
		String id = keep(DossierTable.TARGETS, "giao.XLSX", out.toByteArray());
		Taken checked = check(id);
		assertThat(checked.problems()).isEmpty();
		assertThat(checked.targets()).extracting((change) -> change.text()).containsExactly("140.251", "12,125");
		this.intake.take(COMMITTEE, id, checked.digest());
		assertThat(this.plans.counting(Period.parse("2031").orElseThrow(), List.of("DV-A")))
			.extracting(AssignedRevision::target)
			.containsExactly("140.251", "12,125");
	}

	private List<String> ofAnArchive(String head) throws IOException {
		byte[] archive = DossierFile.bytes(Map.of("dossier.yaml", head, "targets.csv",
				HEADER + "DV-A,CT-1,Sở Y tế,1.250,,,\nDV-A,CT-2,Sở Y tế,≥ 95.5%,,,\n"));
		Taken checked = check(keep(DossierTable.TARGETS, "giao.zip", archive));
		return checked.possible() ? checked.targets().stream().map((change) -> change.text()).toList()
				: checked.errors().stream().map((one) -> one.place() + " " + one.code()).toList();
	}

	@Test
	void figuresAreReadInTheStyleThatTheHeadTells() throws IOException {
		assertThat(ofAnArchive("period: 2031\nnumbers: plain\n")).containsExactly("1,25", "≥ 95,5%");
		assertThat(ofAnArchive("period: 2031\nnumbers: vi\n")).containsExactly("1.250", "≥ 95.5%");
		assertThat(ofAnArchive("numbers: PLAIN\nperiod: năm nay\n")).containsExactly("1,25", "≥ 95,5%");
		assertThat(ofAnArchive("numbers: english\n")).containsExactly("dossier.yaml:1:10 cell.choice");
	}

	@Test
	void aHeadThatDoesNotTellTheStyleForItsFaultsIsRefused() throws IOException {
		assertThat(ofAnArchive("title: Giao: năm 2031\nnumbers: plain\n"))
			.containsExactly("dossier.yaml:1:12 head.unreadable");
		assertThat(ofAnArchive("numbers: vi\nnumbers: plain\n")).containsExactly("dossier.yaml:2:1 head.twice");
		assertThat(ofAnArchive("title: A\ntitle: B\nnumbers: plain\n")).containsExactly("1,25", "≥ 95,5%");
	}

	@Test
	void digitsOfAMeasureAreNoFigure() throws IOException {
		this.indicators.add(COMMITTEE,
				new Indicator("CT-3", "Mắc lao", "ca/100.000 dân", Direction.AT_MOST, Excess.POINTS, false, ""), 3);
		byte[] archive = DossierFile.bytes(Map.of("dossier.yaml", "numbers: plain\n", "targets.csv",
				HEADER + "DV-A,CT-3,Sở Y tế,45.5 ca/100.000 dân,,,\nDV-A,CT-1,Sở Y tế,1000.5-1250 lượt,,,\n"));
		assertThat(check(keep(DossierTable.TARGETS, "giao.zip", archive)).targets())
			.extracting((change) -> change.text())
			.containsExactlyInAnyOrder("45,5 ca/100.000 dân", "1.000,5-1.250 lượt");
	}

	@Test
	void aWorkbooksHeadTellsTheStyleOfItsTexts() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "test", "1.0")) {
			Worksheet head = workbook.newWorksheet("dossier");
			head.value(0, 0, "numbers");
			head.value(0, 1, "plain");
			Worksheet sheet = workbook.newWorksheet("targets");
			for (int i = 0; i < DossierTable.TARGETS.columns().size(); i++) {
				sheet.value(0, i, DossierTable.TARGETS.columns().get(i));
			}
			row(sheet, 1, "CT-1", 1250);
			row(sheet, 2, "CT-2", 0);
			sheet.value(2, 3, "12.125");
		}
		assertThat(check(keep(DossierTable.TARGETS, "giao.xlsx", out.toByteArray())).targets())
			.extracting((change) -> change.text())
			.containsExactly("1.250", "12,125");
	}

	private static void row(Worksheet sheet, int line, String indicator, Number target) {
		sheet.value(line, 0, "DV-A");
		sheet.value(line, 1, indicator);
		sheet.value(line, 2, "Sở Y tế");
		sheet.value(line, 3, target);
	}

	@Test
	void unitsAreTakenOverWithoutCircles() {
		String header = "unit,name,type,parent,block,zone,region\n";
		String good = keep(DossierTable.UNITS, "u.csv",
				(header + "DV-B,Đơn vị B,hospital,DV-A,Khối 1,,\nDV-A,Đơn vị A,,,,,\n")
					.getBytes(StandardCharsets.UTF_8));
		Taken checked = check(good);
		assertThat(checked.rows()).extracting(Taken.Row::code, Taken.Row::added)
			.containsExactly(tuple("DV-B", true), tuple("DV-A", false));
		assertThat(checked.rows().get(1).differences())
			.containsExactly(new Taken.Difference("name", "DV-A", "Đơn vị A"));
		this.intake.take(COMMITTEE, good, checked.digest());
		assertThat(this.units.within("DV-B", "DV-A")).isTrue();
		String circle = keep(DossierTable.UNITS, "u.csv",
				(header + "DV-C,C,,DV-D,,,\nDV-D,D,,DV-C,,,\n").getBytes(StandardCharsets.UTF_8));
		assertThat(check(circle).errors()).extracting((one) -> one.place() + " " + one.code())
			.containsExactly("units.csv:2:1 plan.parent", "units.csv:3:1 plan.parent");
	}

	@Test
	void indicatorsAreTakenOver() {
		String id = keep(DossierTable.INDICATORS, "i.csv",
				"indicator,name,measure,direction\nCT-1,Khám bệnh,kg,at_least\nCT-9,Tử vong,‰,at_most\n"
					.getBytes(StandardCharsets.UTF_8));
		Taken checked = check(id);
		assertThat(checked.rows()).extracting(Taken.Row::code).containsExactly("CT-9");
		this.intake.take(COMMITTEE, id, checked.digest());
		assertThat(this.plans.indicators().get("CT-9").over()).isEqualTo(Excess.POINTS);
	}

	@Test
	void anEmptyOrForeignFileIsRefused() {
		assertThat(check(targets("")).errors()).extracting((one) -> one.code()).containsExactly("plan.nothing");
		assertThat(check(keep(DossierTable.TARGETS, "x.xlsx", new byte[] { 1, 2, 3 })).possible()).isFalse();
		assertThat(check(keep(DossierTable.TARGETS, "x.csv", new byte[0])).possible()).isFalse();
	}

	@Test
	void onlyTheCommitteeAndOnlyItsOwn() {
		String id = targets("DV-A,CT-1,Sở Y tế,100,,,\n");
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.intake.of(new Actor("khac", Role.COMMITTEE, "", ""), id));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.intake.of(new Actor("an", Role.UNIT, "DV-A", ""), id));
	}

}

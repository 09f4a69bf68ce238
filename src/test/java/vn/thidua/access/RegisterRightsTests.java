package vn.thidua.access;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.unit.Register;
import vn.thidua.unit.UnitKey;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** No right is decided by the letters of a unit's code alone. */
class RegisterRightsTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("vn.thidua");

	@Test
	void whoeverNamesAUnitOfARunNamesTheRun() {
		assertThat(CLASSES.stream().flatMap((one) -> one.getMethods().stream()))
			.filteredOn((method) -> marked(method, OfUnit.class))
			.isNotEmpty()
			.allMatch((method) -> marked(method, OfRun.class));
	}

	private static boolean marked(JavaMethod method, Class<? extends java.lang.annotation.Annotation> mark) {
		return method.getParameters().stream().anyMatch((parameter) -> parameter.isAnnotatedWith(mark));
	}

	/** A reader of runs that asks for the reach by itself could forget the register. */
	@Test
	void onlyOneClassAsksWhichUnitsOfRunsSomebodyReaches() {
		noClasses().that()
			.resideInAnyPackage("vn.thidua.report..", "vn.thidua.api..", "vn.thidua.award..",
					"vn.thidua.assessment.web..")
			.should()
			.callMethod(Rights.class, "units", Actor.class, Action.class, Register.class)
			.orShould()
			.callMethod(Rights.class, "may", Actor.class, Action.class, UnitKey.class)
			.check(CLASSES);
	}

	@Test
	void rightsTakeNoBareCode() {
		assertThat(CLASSES.get(Rights.class).getMethods()).noneMatch((method) -> method.getRawParameterTypes()
			.stream()
			.anyMatch((type) -> type.isEquivalentTo(String.class)));
	}

	@ParameterizedTest
	@CsvSource({ "here, HERE, ''", "province:Hòa Bình, PROVINCE, Hòa Bình", "owner:an:b, OWNER, an:b",
			"owner:, OWNER, ''" })
	void aRegisterIsReadFromItsCode(String code, Register.Kind kind, String name) {
		assertThat(Register.parse(code)).hasValue(new Register(kind, name));
		assertThat(new Register(kind, name).code()).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource({ "''", "HERE", "here:", "here:x", "province", "xa:x", "owner" })
	void anythingElseIsNobodys(String code) {
		assertThat(Register.parse(code)).isEmpty();
		assertThat(Register.of(code).here()).isFalse();
	}

	@Test
	void whatIsAssumedIsNeverTheRegisterKeptHere() {
		assertThat(Register.stated(" Hòa Bình ", "an").code()).isEqualTo("province:Hòa Bình");
		assertThat(Register.stated(" ", "an").code()).isEqualTo("owner:an");
		assertThat(Register.stated("here", "an").here()).isFalse();
		assertThat(Register.stated("", "here").here()).isFalse();
	}

}

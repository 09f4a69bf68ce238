package vn.thidua;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** Which package may use which, and what no class may do. */
class ArchitectureTests {

	private static final String ROOT = "vn.thidua";

	private static final Path SOURCES = Path.of("src/main/java");

	private static final int MOST_LINES = 150;

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(ROOT);

	private static final DescribedPredicate<JavaClass> PAGES = resideInAPackage(ROOT + "..web..");

	/** What each package may use besides itself. */
	private static final Map<String, List<String>> MAY_USE = mayUse();

	private static Map<String, List<String>> mayUse() {
		Map<String, List<String>> table = new TreeMap<>();
		table.put("shared", List.of());
		table.put("sql", List.of());
		table.put("unit", List.of("shared"));
		table.put("plan", List.of("shared", "unit"));
		table.put("dossier", List.of("shared", "unit", "plan"));
		table.put("access", List.of("shared", "unit"));
		table.put("audit", List.of("shared", "access"));
		table.put("account", List.of("shared", "unit", "access", "audit"));
		table.put("notice", List.of("shared", "unit", "access", "audit"));
		table.put("planning", List.of("shared", "unit", "access", "audit", "plan", "dossier"));
		table.put("submission", List.of("shared", "unit", "access", "audit", "plan", "dossier", "planning"));
		table.put("exchange",
				List.of("shared", "unit", "access", "audit", "plan", "dossier", "planning", "submission"));
		table.put("rulebase", List.of("shared", "access", "audit"));
		table.put("assessment", List.of("shared", "unit", "access", "audit", "plan", "dossier", "rulebase"));
		table.put("award", List.of("shared", "unit", "access", "audit", "assessment"));
		table.put("report", List.of("shared", "unit", "access", "plan", "dossier", "planning", "submission", "rulebase",
				"assessment", "award"));
		table.put("work", List.of("shared", "unit", "access", "audit", "notice", "plan", "dossier", "planning",
				"submission", "rulebase", "assessment", "award", "report"));
		table.put("api", List.of("shared", "unit", "access", "audit", "account", "plan", "dossier", "planning",
				"submission", "exchange", "rulebase", "assessment", "award", "report", "work"));
		table.put("workbench",
				List.of("shared", "unit", "access", "audit", "plan", "dossier", "rulebase", "assessment"));
		table.put("system", List.of("shared", "access", "account"));
		table.put("command", List.of("shared", "audit", "account", "dossier", "rulebase", "assessment"));
		table.put("demo", List.of("shared", "unit", "access", "audit", "account", "plan", "dossier", "planning",
				"submission", "exchange", "rulebase", "assessment", "work"));
		return table;
	}

	static List<String> features() {
		return MAY_USE.keySet().stream().sorted().toList();
	}

	@Test
	void everyPackageStandsInTheTable() {
		assertThat(CLASSES).extracting((found) -> feature(found.getPackageName()))
			.filteredOn((feature) -> !feature.isEmpty())
			.isSubsetOf(MAY_USE.keySet());
	}

	@ParameterizedTest
	@MethodSource("features")
	void featureUsesOnlyWhatTheTableAllows(String feature) {
		List<String> allowed = new ArrayList<>(MAY_USE.getOrDefault(feature, List.of()));
		allowed.addAll(List.of(feature, "sql"));
		check(noClasses().that(within(feature))
			.and(DescribedPredicate.not(PAGES))
			.should()
			.dependOnClassesThat(resideInAPackage(ROOT + "..").and(DescribedPredicate.not(within(allowed)))));
	}

	@ParameterizedTest
	@MethodSource("features")
	void pagesUseWhatTheirFeatureMayUseAndTheFrame(String feature) {
		List<String> allowed = new ArrayList<>(MAY_USE.getOrDefault(feature, List.of()));
		allowed.addAll(List.of(feature, "system", "access", "sql"));
		check(noClasses().that(within(feature))
			.and(PAGES)
			.should()
			.dependOnClassesThat(resideInAPackage(ROOT + "..").and(DescribedPredicate.not(within(allowed)))));
	}

	@Test
	void nothingButPagesUsesPages() {
		check(noClasses().that(DescribedPredicate.not(PAGES)).should().dependOnClassesThat(PAGES));
	}

	@Test
	void featuresHaveNoCycles() {
		check(SlicesRuleDefinition.slices()
			.matching(ROOT + ".(*)..")
			.should()
			.beFreeOfCycles()
			.ignoreDependency(PAGES, DescribedPredicate.alwaysTrue()));
	}

	@Test
	void onlyTheRulebaseImportsTheEngine() {
		check(noClasses().that(resideOutsideOfPackage(ROOT + ".rulebase.."))
			.should()
			.dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie..")));
	}

	@Test
	void factsUseNothingButFiguresAndJava() {
		check(classes().that(resideInAPackage(ROOT + ".assessment.fact.."))
			.should()
			.onlyDependOnClassesThat(
					resideInAnyPackage(ROOT + ".assessment.fact..", ROOT + ".shared..", "java..", "org.jspecify..")));
	}

	@Test
	void stagesAreFreeOfSpringAndFiles() {
		check(noClasses().that(resideInAnyPackage(ROOT + ".assessment", ROOT + ".assessment.fact.."))
			.should()
			.dependOnClassesThat(resideInAnyPackage("org.springframework..", "java.io..", "java.nio..", "java.sql..",
					"javax.sql..")));
	}

	@Test
	void stagesNeverAskWhatTimeItIs() {
		check(noClasses().that(resideInAnyPackage(ROOT + ".assessment", ROOT + ".assessment.fact.."))
			.should()
			.dependOnClassesThat(resideInAPackage("java.time..").and(JavaClass.Predicates.assignableTo(Clock.class)))
			.orShould()
			.callMethod(Instant.class, "now")
			.orShould()
			.callMethod(LocalDate.class, "now")
			.orShould()
			.callMethod(LocalDateTime.class, "now")
			.orShould()
			.callMethod(System.class, "currentTimeMillis")
			.orShould()
			.callMethod(System.class, "nanoTime"));
	}

	@Test
	void vocabularyReaderAndRulesAreFreeOfTheWebFramework() {
		check(noClasses()
			.that(resideInAnyPackage(ROOT + ".shared..", ROOT + ".unit", ROOT + ".plan", ROOT + ".dossier",
					ROOT + ".dossier.format", ROOT + ".command.."))
			.should()
			.dependOnClassesThat(resideInAPackage("org.springframework..")));
	}

	@Test
	void noClassUsesTheLoggingOfJava() {
		check(noClasses().should().dependOnClassesThat(resideInAPackage("java.util.logging..")));
	}

	/** A stream of rows keeps its connection until somebody closes it. */
	@Test
	void noClassStreamsRows() {
		check(noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream"));
	}

	/** Threads of a pool that all share do not see the libraries inside the jar. */
	@Test
	void noClassWorksOnTheCommonPool() {
		assertThat(CLASSES.stream().flatMap((one) -> one.getMethodCallsFromSelf().stream()))
			.filteredOn((call) -> Set.of("parallel", "parallelStream").contains(call.getName()))
			.isEmpty();
		check(noClasses().should()
			.dependOnClassesThat(resideInAPackage("java.util.concurrent")
				.and(JavaClass.Predicates.assignableTo(CompletableFuture.class)
					.or(JavaClass.Predicates.assignableTo(ForkJoinPool.class)))));
	}

	/** Only one class may read or set the class loader that a thread carries. */
	@Test
	void noClassDependsOnTheClassLoaderOfItsThread() {
		check(noClasses().that()
			.doNotHaveFullyQualifiedName(ROOT + ".rulebase.EngineLoader")
			.should()
			.callMethod(Thread.class, "getContextClassLoader"));
	}

	@Test
	void noClassWritesToTheStandardStreams() {
		check(GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
	}

	@Test
	void noFieldIsInjected() {
		check(GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
	}

	@Test
	void namesSayWhatAClassIs() {
		check(noClasses().should().haveNameMatching(".*(Impl|Manager|Utils?|Dto|DTO)"));
	}

	/** A page that asks for the word of "nothing" takes any overload, by chance. */
	@Test
	void wordsOfPagesHaveNoOverloads() {
		List<JavaClass> words = CLASSES.stream()
			.filter((one) -> one.getSimpleName().endsWith("Words") && one.getPackageName().endsWith(".web"))
			.toList();
		assertThat(words).isNotEmpty()
			.allSatisfy((one) -> assertThat(one.getMethods().stream().filter(ArchitectureTests::publicOne))
				.as(one.getName())
				.extracting((method) -> method.getName() + method.getRawParameterTypes().size())
				.doesNotHaveDuplicates());
	}

	private static boolean publicOne(JavaMethod method) {
		return method.getModifiers().contains(JavaModifier.PUBLIC);
	}

	@Test
	void everyPackageIsNullMarked() throws IOException {
		for (Path folder : sources().map(Path::getParent).distinct().toList()) {
			assertThat(folder.resolve("package-info.java")).content().contains("@NullMarked");
		}
	}

	@Test
	void noClassIsLong() throws IOException {
		assertThat(sources()).allSatisfy((source) -> assertThat(Files.readAllLines(source)).as(source.toString())
			.filteredOn((line) -> !line.isBlank() && !line.startsWith("import ") && !line.startsWith("package "))
			.hasSizeLessThanOrEqualTo(MOST_LINES));
	}

	private static void check(ArchRule rule) {
		rule.allowEmptyShould(true).check(CLASSES);
	}

	private static DescribedPredicate<JavaClass> within(String feature) {
		return resideInAPackage(ROOT + "." + feature + "..");
	}

	private static DescribedPredicate<JavaClass> within(List<String> features) {
		return resideInAnyPackage(
				features.stream().map((feature) -> ROOT + "." + feature + "..").toArray(String[]::new));
	}

	private static String feature(String packageName) {
		return packageName.equals(ROOT) ? "" : packageName.substring(ROOT.length() + 1).split("\\.")[0];
	}

	private static Stream<Path> sources() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			return files.filter((file) -> file.toString().endsWith(".java")).toList().stream();
		}
	}

}

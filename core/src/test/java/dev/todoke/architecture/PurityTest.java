package dev.todoke.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("core の純粋さ")
class PurityTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.todoke");

    @Test
    @DisplayName("Java と注釈のほかには、二つのライブラリを一か所ずつで使うだけ")
    void dependsOnJavaAlone() {
        classes()
                .that()
                .resideOutsideOfPackages(
                        "dev.todoke.notification.csv..",
                        "dev.todoke.statistics..",
                        "dev.todoke.transport..",
                        "dev.todoke.provision.workbook..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "dev.todoke.."))
                .because("core is used at hospitals and in scripts, and must stay true without a framework")
                .check(CORE);
        classes()
                .that()
                .resideInAPackage("dev.todoke.notification.csv..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..", "dev.todoke..", "de.siegmar.fastcsv.."))
                .allowEmptyShould(true)
                .because("one package knows the CSV parser")
                .check(CORE);
        classes()
                .that()
                .resideInAPackage("dev.todoke.transport..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "javax.crypto..", "org.jspecify..", "dev.todoke.."))
                .because("one package seals, with what Java brings along")
                .check(CORE);
        classes()
                .that()
                .resideInAPackage("dev.todoke.provision.workbook..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "javax.xml.stream..", "org.jspecify..", "dev.todoke.."))
                .because("one package reads workbooks, with what Java brings along")
                .check(CORE);
        classes()
                .that()
                .resideInAPackage("dev.todoke.statistics..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", "org.jspecify..", "dev.todoke..", "org.apache.commons.statistics.."))
                .allowEmptyShould(true)
                .because("one package knows distribution functions")
                .check(CORE);
    }

    @Test
    @DisplayName("時計を見ない。時刻は渡される")
    void looksAtNoClock() {
        noClasses()
                .should()
                .accessTargetWhere(describe("reads the clock", PurityTest::readsTheClock))
                .because("the same input gives the same answer tomorrow; `now` comes in as a parameter")
                .check(CORE);
    }

    @Test
    @DisplayName("種のない乱数を使わない")
    void drawsNoUnseededNumbers() {
        noClasses()
                .should()
                .accessTargetWhere(describe("draws without a seed", PurityTest::drawsWithoutSeed))
                .because("results must repeat")
                .check(CORE);
    }

    @Test
    @DisplayName("データベースもネットワークも画面も知らない")
    void knowsNoOutsideWorld() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.todoke.transport..", "dev.todoke.provision.workbook..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax..", "java.net..", "java.awt..")
                        .and(not(equivalentTo(URI.class))))
                .because("what is stored, sent or shown is decided in the server; an address alone is a value")
                .check(CORE);
    }

    @Test
    @DisplayName("例外には名前がある")
    void throwsNamedExceptions() {
        noClasses()
                .should()
                .accessTargetWhere(describe("makes a bare exception", PurityTest::makesBareException))
                .because("an exception without a name cannot be told from a mistake")
                .check(CORE);
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getTarget().getName();
        return owner.startsWith("java.time.") && name.equals("now")
                || owner.equals("java.time.Clock") && name.startsWith("system")
                || owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(name);
    }

    private static boolean drawsWithoutSeed(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getTarget().getName();
        var unseeded = owner.equals("java.util.Random")
                && name.equals("<init>")
                && access.getTarget().getFullName().endsWith("()");
        return unseeded
                || owner.equals("java.lang.Math") && name.equals("random")
                || owner.equals("java.util.UUID") && name.equals("randomUUID")
                || owner.equals("java.util.concurrent.ThreadLocalRandom")
                || owner.equals("java.security.SecureRandom") && name.equals("<init>");
    }

    private static boolean makesBareException(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        return Set.of("java.lang.RuntimeException", "java.lang.Exception", "java.lang.Error")
                        .contains(owner)
                && access.getTarget().getName().equals("<init>")
                && !access.getOriginOwner().isAssignableTo(Throwable.class);
    }
}

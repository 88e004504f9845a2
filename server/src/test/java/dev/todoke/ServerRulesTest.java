package dev.todoke;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("サーバーの層の規則")
class ServerRulesTest {

    private static final JavaClasses SERVER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.todoke");

    @Test
    @DisplayName("SQL に触れるのは store だけ")
    void onlyStoresTouchSql() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..store..", "dev.todoke.database..", "dev.todoke.postgres..", "dev.todoke.jobs..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql..")
                .because(
                        "who reads the tables is known by the package; the launcher, the pool and the job rows are below the stores")
                .check(SERVER);
    }

    @Test
    @DisplayName("HTTP に触れるのは web だけ")
    void onlyWebTouchesHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "org.springframework.http..")
                .because("desks and stores are called by jobs and tests just as by pages")
                .check(SERVER);
    }

    @Test
    @DisplayName("取引を持つのは desk・job・store であり、web ではない")
    void webHoldsNoTransactions() {
        noClasses()
                .that()
                .resideInAPackage("dev.todoke.(*).web..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.transaction.annotation.Transactional")
                .allowEmptyShould(true)
                .because("a page that fails to render must not decide what is stored")
                .check(SERVER);
    }

    @Test
    @DisplayName("処理の予約を知るのは jobs だけ")
    void onlyJobsKnowTheScheduler() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.todoke.jobs..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.github.kagkarlsson..")
                .because("a job is run, watched and continued in one place")
                .check(SERVER);
    }

    @Test
    @DisplayName("時計を見るのは、時計を用意する一か所だけ")
    void onlyOneBeanReadsTheClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.todoke.database.ClockConfiguration")
                .should()
                .accessTargetWhere(describe("reads the system clock", ServerRulesTest::readsTheClock))
                .because("tests set the clock; monotonic nanoTime for measuring durations is no clock")
                .check(SERVER);
    }

    @Test
    @DisplayName("例外には名前がある")
    void throwsNamedExceptions() {
        noClasses()
                .should()
                .accessTargetWhere(describe("makes a bare exception", ServerRulesTest::makesBareException))
                .because("an exception without a name cannot be told from a mistake")
                .check(SERVER);
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getTarget().getName();
        var withClock = access.getTarget().getFullName().contains("java.time.Clock)");
        return owner.startsWith("java.time.") && name.equals("now") && !withClock
                || owner.equals("java.time.Clock") && name.startsWith("system")
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
    }

    private static boolean makesBareException(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        return Set.of("java.lang.RuntimeException", "java.lang.Exception", "java.lang.Error")
                        .contains(owner)
                && access.getTarget().getName().equals("<init>")
                && !access.getOriginOwner().isAssignableTo(Throwable.class);
    }
}

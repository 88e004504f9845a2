package dev.todoke.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/// A browser test of a running demonstration (実演を動かしての試験) with its own accounts, people and closed years.
///
/// The world is just large enough that a year's tables can be released.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "todoke.demo.enabled=true",
            "todoke.demo.population=24000",
            "todoke.demo.from-year=2018",
            "todoke.demo.to-year=2019"
        })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
@ExtendWith(VisitorExtension.class)
public @interface DemoBrowserTest {}

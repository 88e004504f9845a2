package dev.todoke.testing;

import dev.todoke.identity.desk.PracticeProofs;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test that clicks through the started application in a real browser.
///
/// Classes with this annotation share one application on a random port, one database and one browser. A test method
/// takes a [Visitor] as parameter (a browser profile of its own) and makes its accounts through [TestAccounts].
///
/// ```java
/// @BrowserTest
/// class PairsPageTest {
///     @Autowired TestAccounts accounts;
///
///     @Test
///     void settlesAPair(Visitor visitor) {
///         accounts.staff("pairs-1", Role.REGISTRAR);
///         var page = visitor.signIn(Face.REGISTRY, "pairs-1");
///         …
///         visitor.hasNoFaults("registry-pairs");       // axe, no sideways scrolling, pictures at 1280 and 375 px
///     }
/// }
/// ```
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
@Import({TestAccounts.class, PracticeProofs.class})
@ExtendWith(VisitorExtension.class)
public @interface BrowserTest {}

package dev.todoke.certificate;

import dev.todoke.identity.desk.PracticeProofs;
import dev.todoke.testing.TestAccounts;
import dev.todoke.testing.TestDatabaseInitializer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test against the started application that ends TLS itself and needs client certificates (相互TLSの試験).
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "todoke.certificates.client-auth=need")
@ContextConfiguration(initializers = {TestDatabaseInitializer.class, ServerCertificate.class})
@Import({TestAccounts.class, PracticeProofs.class})
@interface TlsTest {}

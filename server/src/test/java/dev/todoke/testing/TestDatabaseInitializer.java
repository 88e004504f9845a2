package dev.todoke.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Points a started application at a fresh test database and turns every face on.
public final class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestServer.shared().stopAfterApplications();
        for (var face : new String[] {"portal", "registry", "office", "applicant", "public"}) {
            context.getEnvironment().addActiveProfile(face);
        }
        TestPropertyValues.of(TestDatabase.fresh().properties()).applyTo(context);
    }
}

package dev.todoke.identity.desk;

import dev.todoke.identity.SecondFactor;
import dev.todoke.identity.store.AccountStore;
import dev.todoke.identity.store.ProofStore;
import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// Lets tests of a real installation make accounts with known proofs.
@TestConfiguration(proxyBeanMethods = false)
public class PracticeProofs {

    @Bean
    DemoProofs practiceProofs(
            AccountStore accounts,
            ProofStore proofs,
            Passwords passwords,
            SecretBox box,
            SecondFactor factor,
            Clock clock) {
        return new DemoProofs(accounts, proofs, passwords, box, factor, clock);
    }
}

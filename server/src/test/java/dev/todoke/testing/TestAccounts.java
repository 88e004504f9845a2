package dev.todoke.testing;

import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.identity.Affiliation;
import dev.todoke.identity.InviteAccount;
import dev.todoke.identity.Role;
import dev.todoke.identity.desk.DemoProofs;
import dev.todoke.identity.factor.Totp;
import dev.todoke.kernel.FacilityCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/// Accounts of tests with known proofs (試験用の利用者). Every browser test makes its own.
@TestComponent
public final class TestAccounts {

    public static final String PASSWORD = "renshuyou-dake-no-aikotoba";

    private static final Map<String, Long> LAST_STEP = new ConcurrentHashMap<>();

    private final FaceTransactions transactions;
    private final DemoProofs proofs;

    public TestAccounts(FaceTransactions transactions, DemoProofs proofs) {
        this.transactions = transactions;
        this.proofs = proofs;
    }

    /// An account of a hospital.
    public void hospital(String login, String facility, Role... roles) {
        make(login, new Affiliation.AtFacility(new FacilityCode(facility)), roles);
    }

    /// An account of the registry room, or of the office when its roles are of the office.
    public void staff(String login, Role... roles) {
        boolean office = roles[0].fits(new Affiliation.AtOffice());
        make(login, office ? new Affiliation.AtOffice() : new Affiliation.AtRegistry(), roles);
    }

    public void applicant(String login, String organisation) {
        make(login, new Affiliation.AsApplicant(organisation), Role.APPLICANT);
    }

    private void make(String login, Affiliation affiliation, Role... roles) {
        var wish = new InviteAccount(login, "試験 " + login, affiliation, Set.copyOf(List.of(roles)));
        transactions.as(Acting.SYSTEM, () -> {
            proofs.makeIfMissing(wish, PASSWORD, secret(login));
            return true;
        });
    }

    public static String secret(String login) {
        return Totp.practiceSecret("test:" + login);
    }

    /// A code that works now: never one that this build has typed before, since those are refused.
    public static String freshCode(String login) {
        return fresh(secret(login));
    }

    /// The same for an account of the demonstration, whose secrets are printed.
    public static String freshDemoCode(String login) {
        return fresh(Totp.practiceSecret("todoke-demo:1:" + login));
    }

    private static String fresh(String secret) {
        long present = Totp.step(Instant.now());
        return Totp.code(secret, LAST_STEP.merge(secret, present, (last, now) -> Math.max(last + 1, now)));
    }
}

package dev.todoke.identity.demo;

import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.identity.PracticeAccounts;
import dev.todoke.identity.desk.DemoProofs;
import dev.todoke.identity.factor.Totp;
import dev.todoke.kernel.FacilityCode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// Makes the accounts of a practice installation (練習用の利用者を作る). What exists already stays as it is.
@Component
@ConditionalOnBooleanProperty("todoke.demo.enabled")
class DemoAccounts implements PracticeAccounts {

    /// Everybody may know it: these accounts see invented people only.
    public static final String PASSWORD = "renshuyou-dake-no-aikotoba";

    private final FaceTransactions transactions;
    private final DemoProofs proofs;

    DemoAccounts(FaceTransactions transactions, DemoProofs proofs) {
        this.transactions = transactions;
        this.proofs = proofs;
    }

    /// One at a time, and the wait comes before the transaction: the doors are opened beside the first stage.
    @Override
    public synchronized List<Printed> make(long seed, List<FacilityCode> facilities) {
        var printed = new ArrayList<Printed>();
        transactions.as(Acting.SYSTEM, () -> {
            for (DemoAccount account : DemoAccount.all(facilities)) {
                var secret = secret(seed, account.login());
                proofs.makeIfMissing(account.wish(), PASSWORD, secret);
                if (!account.login().startsWith("hospital") || account.login().equals("hospital1")) {
                    printed.add(new Printed(account.affiliation().face(), account.login(), PASSWORD, secret));
                }
            }
            return true;
        });
        return List.copyOf(printed);
    }

    /// The secret of an account, the same for the same seed.
    public static String secret(long seed, String login) {
        return Totp.practiceSecret("todoke-demo:" + seed + ":" + login);
    }
}

package dev.todoke.workbench.demo;

import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityReader;
import dev.todoke.identity.PracticeAccounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Accounts for the staff and for every hospital of the synthetic prefecture (実演の利用者).
@Component
class AccountsStage implements DemoStage {

    /// After the hospitals are known (10) and before their files arrive (30).
    private static final int ORDER = 25;

    private final ObjectProvider<PracticeAccounts> accounts;
    private final ObjectProvider<FacilityReader> facilities;

    AccountsStage(ObjectProvider<PracticeAccounts> accounts, ObjectProvider<FacilityReader> facilities) {
        this.accounts = accounts;
        this.facilities = facilities;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String name() {
        return "利用者の登録";
    }

    @Override
    public List<String> run(DemoWorld world) {
        var codes = facilities.stream()
                .flatMap(reader -> reader.all().stream())
                .map(Facility::code)
                .sorted()
                .toList();
        var made = accounts.getObject().make(world.seed(), codes);
        var lines = new ArrayList<String>();
        lines.add(String.format(Locale.ROOT, "登録室・窓口・申出者の利用者 %d人、病院の利用者 %d人(すべて練習用)", made.size() - 1, codes.size()));
        lines.add("パスワードはすべて " + made.getFirst().password() + "  いまのコードは ./todoke code 鍵 で表示します。");
        made.forEach(account -> lines.add(String.format(
                Locale.ROOT, "/%-9s 利用者名 %-11s 鍵 %s", account.face(), account.login(), account.secret())));
        return List.copyOf(lines);
    }
}

package dev.todoke.provision.demo;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import dev.todoke.identity.Accounts;
import dev.todoke.provision.Phase;
import dev.todoke.provision.desk.ClosedYears;
import dev.todoke.provision.store.ApplicationStore;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// Two sample applications (実演の申出): one delivered, one waiting for its formal check.
///
/// It looks where each application stands and goes on from there, so that being run again changes nothing.
@Component
@ConditionalOnBooleanProperty("todoke.demo.enabled")
class ProvisionStage implements DemoStage {

    private static final int PLACE = 90;
    private static final String DELIVERED = "胃がんの発見経緯と進展度に関する研究(見本)";
    private static final String WAITING = "大腸がんの発見経緯に関する研究(見本)";

    private final Accounts accounts;
    private final ClosedYears years;
    private final SampleRoad road;

    ProvisionStage(Accounts accounts, ClosedYears years, SampleRoad road) {
        this.accounts = accounts;
        this.years = years;
        this.road = road;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String name() {
        return "情報の提供の申出";
    }

    @Override
    public List<String> run(DemoWorld world) {
        Acting.at(Face.OFFICE).run(years::renew);
        var closed = Acting.at(Face.OFFICE).get(years::closed);
        if (closed.isEmpty()) {
            return List.of("年次確定した年がないので、申出の見本は作っていません。");
        }
        var cast = SampleCast.of(accounts.all());
        var delivered = road.bring(cast, DELIVERED, "C16", closed.first(), Phase.DELIVERED, world);
        var waiting = road.bring(cast, WAITING, "C18-C20", closed.first(), Phase.FORMAL_CHECK, world);
        return List.of(sentence(delivered, "提供済み。申出者の画面から受け取れます"), sentence(waiting, "形式点検を待っています"), road.passphrase());
    }

    private static String sentence(ApplicationStore.Line line, String state) {
        return "申出 %s: %s。".formatted(line.number(), state);
    }
}

package dev.todoke.identity.demo;

import dev.todoke.identity.Affiliation;
import dev.todoke.identity.InviteAccount;
import dev.todoke.identity.Role;
import dev.todoke.kernel.FacilityCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One account of a practice installation (練習用の利用者の1人).
record DemoAccount(String login, String name, Affiliation affiliation, Set<Role> roles) {

    private static final String MARK = "(練習用)";

    InviteAccount wish() {
        return new InviteAccount(login, name + MARK, affiliation, roles);
    }

    /// The staff of every face, and one registrar for each facility; the first facility's is called `hospital1`.
    static List<DemoAccount> all(List<FacilityCode> facilities) {
        var all = new ArrayList<DemoAccount>();
        var registry = new Affiliation.AtRegistry();
        var office = new Affiliation.AtOffice();
        all.add(new DemoAccount("registry1", "登録 花子", registry, Set.of(Role.REGISTRAR)));
        all.add(new DemoAccount("registry2", "審査 次郎", registry, Set.of(Role.REGISTRAR)));
        all.add(new DemoAccount("head1", "室長 和夫", registry, Set.of(Role.REGISTRY_HEAD)));
        all.add(new DemoAccount("statistics1", "集計 由美", registry, Set.of(Role.STATISTICIAN)));
        all.add(new DemoAccount("admin1", "管理 守", registry, Set.of(Role.ADMINISTRATOR)));
        all.add(new DemoAccount("audit1", "監査 恵", registry, Set.of(Role.AUDITOR)));
        all.add(new DemoAccount("office1", "窓口 直子", office, Set.of(Role.OFFICE_CLERK)));
        all.add(new DemoAccount("officehead1", "課長 正", office, Set.of(Role.OFFICE_HEAD)));
        all.add(new DemoAccount("council1", "委員 明", office, Set.of(Role.COUNCIL_MEMBER)));
        all.add(new DemoAccount(
                "applicant1", "研究 真理", new Affiliation.AsApplicant("みどり大学(架空)"), Set.of(Role.APPLICANT)));
        all.add(new DemoAccount(
                "applicant2", "調査 健", new Affiliation.AsApplicant("あおぞら研究所(架空)"), Set.of(Role.APPLICANT)));
        int number = 1;
        for (FacilityCode facility : facilities) {
            all.add(new DemoAccount(
                    "hospital" + number++,
                    "届出 " + facility,
                    new Affiliation.AtFacility(facility),
                    Set.of(Role.REPORTER, Role.REPORTING_HEAD)));
        }
        return List.copyOf(all);
    }
}

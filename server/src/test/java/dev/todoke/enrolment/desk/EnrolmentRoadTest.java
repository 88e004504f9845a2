package dev.todoke.enrolment.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.enrolment.ApplicantKind;
import dev.todoke.enrolment.EnrolmentAnswer;
import dev.todoke.enrolment.EnrolmentForm;
import dev.todoke.enrolment.EnrolmentNumber;
import dev.todoke.enrolment.EnrolmentState;
import dev.todoke.enrolment.FirstStep;
import dev.todoke.enrolment.desk.ApplicationDesk.Receipt;
import dev.todoke.facility.FacilityRegister;
import dev.todoke.identity.AccountId;
import dev.todoke.identity.Affiliation;
import dev.todoke.identity.Role;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.Sample;
import dev.todoke.intake.desk.Reception;
import dev.todoke.intake.desk.ReceptionDesk;
import dev.todoke.intake.desk.Reporter;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.notification.Arrival;
import dev.todoke.testing.ServerTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
@DisplayName("利用申請の受付と、手順が済むまでの受付の門")
class EnrolmentRoadTest {

    private static final SignedIn CLERK = staff(1, Role.REGISTRAR);
    private static final SignedIn HEAD = staff(2, Role.REGISTRY_HEAD);

    @Autowired
    private ApplicationDesk applications;

    @Autowired
    private EnrolmentDesk desk;

    @Autowired
    private InvitationDesk invitations;

    @Autowired
    private FirstStepsDesk steps;

    @Autowired
    private ReceptionDesk reception;

    @Autowired
    private FacilityRegister register;

    @TempDir
    private Path folder = Path.of("");

    private static SignedIn staff(long number, Role role) {
        return new SignedIn(new AccountId(new UUID(9, number)), "登録 太郎", new Affiliation.AtRegistry(), Set.of(role));
    }

    private static EnrolmentForm form(String code) {
        return new EnrolmentForm(
                code, "もん病院", ApplicantKind.HOSPITAL, "40", "百道浜", "院長 一郎", "届出 花子", "医事課", "092-555-0101", List.of());
    }

    private EnrolmentNumber taken(String ticket, String address) {
        if (applications.apply(form("40H01"), ticket, address) instanceof Receipt.Taken(var number, var _)) {
            return number;
        }
        throw new AssertionError("not taken");
    }

    @Test
    @DisplayName("同じ画面からの二度目は一件のまま。合言葉が違えば開かず、続けると閉じる。多すぎる申請も断る")
    void receivedOnce() {
        var first = applications.apply(form(""), "ticket-1", "192.0.2.1");
        assertThat(first).isInstanceOf(Receipt.Taken.class);
        var taken = (Receipt.Taken) first;
        assertThat(applications.apply(form(""), "ticket-1", "192.0.2.1"))
                .isEqualTo(new Receipt.TakenBefore(taken.number()));

        String number = taken.number().value();
        assertThat(applications.open(number, taken.secret(), "192.0.2.1")).isPresent();
        for (int i = 0; i < 20; i++) {
            assertThat(applications.open(number, "aaaa-bbbb-cccc-dddd", "192.0.2.9"))
                    .isEmpty();
        }
        assertThat(applications.closed(number, "192.0.2.1")).isTrue();
        assertThat(applications.open(number, taken.secret(), "192.0.2.1")).isEmpty();

        for (int i = 0; i < 10; i++) {
            taken("flood-" + i, "192.0.2.2");
        }
        assertThat(applications.apply(form(""), "flood-10", "192.0.2.2")).isInstanceOf(Receipt.TooMany.class);
    }

    @Test
    @DisplayName("招待された施設からは、手順がすべて済むまで届出を受け付けない")
    void closedUntilTheTestHasPassed() throws IOException {
        var code = new FacilityCode("40H01");
        var number = taken("gate", "192.0.2.3");
        Acting.at(Face.REGISTRY, "1").run(() -> {
            register.record(Sample.hospital("40H01", "もん病院"));
            assertThat(desk.compare(number, code, CLERK)).isInstanceOf(EnrolmentAnswer.Decided.class);
            assertThat(desk.approve(number, CLERK)).isInstanceOf(EnrolmentAnswer.Refused.class);
            assertThat(desk.approve(number, HEAD)).isInstanceOf(EnrolmentAnswer.Decided.class);
            assertThat(invitations.issue(number, HEAD)).isInstanceOf(InvitationDesk.Issued.Printable.class);
            assertThat(invitations.issue(number, HEAD)).isInstanceOf(InvitationDesk.Issued.Printable.class);
            assertThat(desk.open(number).orElseThrow().accounts()).hasSize(1);
        });
        var content = Sample.file(folder, Sample.clean("H001"));
        Acting.forFacility("40H01", "u").run(() -> {
            assertThat(send(code, content))
                    .isInstanceOfSatisfying(
                            Reception.Refused.class,
                            refused -> assertThat(refused.reasons())
                                    .extracting(reason -> reason.ja())
                                    .containsExactly("この施設は、はじめての手順がまだ済んでいません。先に「初回サインイン」を済ませてください。"));
            for (var step : List.of(FirstStep.SIGN_IN, FirstStep.CONTACTS, FirstStep.CONNECTION)) {
                assertThat(steps.done(code, step, "", CLERK)).isInstanceOf(EnrolmentAnswer.Decided.class);
            }
            assertThat(steps.tested(code, 2, 1, CLERK)).isInstanceOf(EnrolmentAnswer.Decided.class);
            assertThat(send(code, content)).isInstanceOf(Reception.Refused.class);
            steps.tested(code, 2, 0, CLERK);
            assertThat(steps.own(code).orElseThrow().state()).isEqualTo(EnrolmentState.IN_USE);
            assertThat(send(code, content)).isInstanceOf(Reception.Received.class);
        });
        Acting.forFacility("40H02", "u")
                .run(() -> assertThat(steps.own(code))
                        .as("a neighbour's application")
                        .isEmpty());
    }

    private Reception send(FacilityCode code, Path content) {
        return reception.keep(new Reporter(code, "u"), new ReceptionDesk.Sent(content, Arrival.REGULAR, null, null));
    }
}

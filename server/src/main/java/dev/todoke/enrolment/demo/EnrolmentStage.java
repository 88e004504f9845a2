package dev.todoke.enrolment.demo;

import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import dev.todoke.enrolment.ApplicantKind;
import dev.todoke.enrolment.EnrolmentForm;
import dev.todoke.enrolment.EnrolmentNumber;
import dev.todoke.enrolment.desk.ApplicationDesk;
import dev.todoke.enrolment.desk.EnrolmentDesk;
import dev.todoke.enrolment.desk.InvitationDesk;
import dev.todoke.facility.DesignationEvent;
import dev.todoke.facility.DesignationRegister;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.facility.FacilityReader;
import dev.todoke.identity.AccountId;
import dev.todoke.identity.Affiliation;
import dev.todoke.identity.Role;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// One application that waits, one that was sent back, and one with its letter on the way (実演: 利用申請).
@Component
@Profile("registry")
public class EnrolmentStage implements DemoStage {

    /// After the queries (77): nothing else depends on it.
    private static final int ORDER = 78;

    private static final String NOWHERE = "demo";

    private final ApplicationDesk applications;
    private final EnrolmentDesk desk;
    private final InvitationDesk invitations;
    private final FacilityReader facilities;
    private final DesignationRegister designations;
    private final Clock clock;

    public EnrolmentStage(
            ApplicationDesk applications,
            EnrolmentDesk desk,
            InvitationDesk invitations,
            FacilityReader facilities,
            DesignationRegister designations,
            Clock clock) {
        this.applications = applications;
        this.desk = desk;
        this.invitations = invitations;
        this.facilities = facilities;
        this.designations = designations;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String name() {
        return "利用申請";
    }

    @Override
    public List<String> run(DemoWorld world) {
        if (world.cursor().isEmpty()) {
            world.chunk(_ -> {
                var waiting = form(world, "", "ひばり病院(練習用)", ApplicantKind.HOSPITAL);
                applications.apply(waiting, "demo-waiting", NOWHERE);
                sendBack(apply(form(world, "", "かすみ診療所(練習用)", ApplicantKind.CLINIC), "demo-returned"));
                invite(world, apply(form(world, code(world), "こだま診療所(練習用)", ApplicantKind.CLINIC), "demo-letter"));
                endDesignation();
                return "applied";
            });
        }
        return List.of(String.format(Locale.ROOT, "利用申請 %,d件を受け付け、1件に招待状を出しました。", desk.count()));
    }

    private static String code(DemoWorld world) {
        return world.prefectures().getFirst().code() + "Z01";
    }

    private static EnrolmentForm form(DemoWorld world, String code, String name, ApplicantKind kind) {
        return new EnrolmentForm(
                code,
                name,
                kind,
                world.prefectures().getFirst().code(),
                "架空市見本町1-1",
                "院長 一郎(練習用)",
                "届出 花子(練習用)",
                "医事課",
                "00-0000-9001",
                List.of("実務 次郎(練習用)"));
    }

    private EnrolmentNumber apply(EnrolmentForm form, String ticket) {
        return switch (applications.apply(form, ticket, NOWHERE)) {
            case ApplicationDesk.Receipt.Taken(var number, var _) -> number;
            case ApplicationDesk.Receipt.TakenBefore(var number) -> number;
            case ApplicationDesk.Receipt.Faulty _, ApplicationDesk.Receipt.TooMany _ ->
                throw new IllegalStateException("the demonstration's application was not taken");
        };
    }

    private void sendBack(EnrolmentNumber number) {
        desk.sendBack(number, "指定の申請には、管理者の氏名と診療科が要ります。電話で確かめたうえで、所在地を番地まで入れてください。", staff(1, Role.REGISTRAR));
    }

    private void invite(DemoWorld world, EnrolmentNumber number) {
        var form = desk.open(number).orElseThrow().enrolment().form();
        var code = new FacilityCode(code(world));
        desk.enterFacility(
                number,
                new Facility(
                        code,
                        form.facilityName(),
                        FacilityClass.DESIGNATED_CLINIC,
                        world.prefectures().getFirst(),
                        facilities.all().getFirst().municipality(),
                        "",
                        "",
                        form.address(),
                        PartialDate.unknown()),
                staff(1, Role.REGISTRAR));
        var head = staff(2, Role.REGISTRY_HEAD);
        var newYear = LocalDate.of(desk.today().getYear(), 1, 1);
        designations.record(event(code, DesignationEvent.Kind.DESIGNATED, newYear, ""));
        desk.compare(number, code, staff(1, Role.REGISTRAR));
        desk.approve(number, head);
        invitations.issue(number, head);
        desk.post(number, "123-45-67890-1", head);
    }

    /// The last clinic of the register resigned at the end of last year.
    private void endDesignation() {
        var lastDay = LocalDate.of(desk.today().getYear() - 1, 12, 31);
        facilities.all().stream()
                .filter(facility -> facility.facilityClass() == FacilityClass.DESIGNATED_CLINIC
                        && facility.designations().isEmpty()
                        && facility.designatedFrom() instanceof PartialDate.Day)
                .reduce((_, later) -> later)
                .ifPresent(clinic -> {
                    var firstDay = clinic.designatedFrom().earliest();
                    designations.record(event(clinic.code(), DesignationEvent.Kind.DESIGNATED, firstDay, ""));
                    designations.record(
                            event(clinic.code(), DesignationEvent.Kind.RESIGNED, lastDay, "管理者の辞退の申出による(練習用)"));
                });
    }

    private DesignationEvent event(FacilityCode code, DesignationEvent.Kind kind, LocalDate day, String reason) {
        return new DesignationEvent(code, kind, day, reason, clock.instant(), NOWHERE);
    }

    private static SignedIn staff(long number, Role role) {
        return new SignedIn(
                new AccountId(new UUID(0, number)), "登録 太郎(練習用)", new Affiliation.AtRegistry(), Set.of(role));
    }
}

package dev.todoke.enrolment.web;

import dev.todoke.enrolment.ApplicantKind;
import dev.todoke.enrolment.Enrolment;
import dev.todoke.enrolment.EnrolmentEvent;
import dev.todoke.enrolment.EnrolmentForm;
import dev.todoke.enrolment.EnrolmentNumber;
import dev.todoke.enrolment.FirstStep;
import dev.todoke.enrolment.RegisterComparison;
import dev.todoke.enrolment.desk.EnrolmentDesk;
import dev.todoke.enrolment.desk.TestDesk;
import dev.todoke.enrolment.store.InvitedStore;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.facility.FacilityContact;
import dev.todoke.facility.FacilityEndings;
import dev.todoke.identity.AccountId;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/// The pages of applications for online use and of the first steps.
final class EnrolmentSamples implements PageSamples {

    private static final Instant AT = Instant.parse("2026-11-01T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final FacilityCode CODE = new FacilityCode("40R01");

    private static PageWords words() {
        var source = new ReloadableResourceBundleMessageSource();
        source.setBasename("classpath:messages/enrolment");
        source.setDefaultEncoding("UTF-8");
        return new PageWords(source, Locale.JAPANESE);
    }

    private static EnrolmentForm form() {
        return new EnrolmentForm(
                "40R01",
                "架空病院",
                ApplicantKind.HOSPITAL,
                "40",
                "架空市見本町1",
                "院長 一郎",
                "届出 花子",
                "診療情報管理室",
                "092-555-0101",
                List.of("実務 次郎"));
    }

    private static Enrolment enrolment(EnrolmentEvent... events) {
        return new Enrolment(new EnrolmentNumber("U-2026-000012"), form(), List.of(events));
    }

    @Override
    public List<Sample> samples() {
        var words = words();
        var applied = new EnrolmentEvent.Applied(AT, "");
        var compared = new EnrolmentEvent.Compared(CODE, 1, AT, "c");
        var returned = enrolment(applied, new EnrolmentEvent.Returned("所在地を確かめてください。", AT, "c"));
        var invited = enrolment(
                applied,
                compared,
                new EnrolmentEvent.Approved(CODE, AT, "h"),
                new EnrolmentEvent.Invited(1, DAY, AT, "h"),
                new EnrolmentEvent.Posted(1, "123-45-67890-1", AT, "h"),
                new EnrolmentEvent.StepDone(FirstStep.SIGN_IN, "", AT, "u"));
        var tested = enrolment(
                applied,
                compared,
                new EnrolmentEvent.Approved(CODE, AT, "h"),
                new EnrolmentEvent.Invited(1, DAY, AT, "h"),
                new EnrolmentEvent.StepDone(FirstStep.SIGN_IN, "", AT, "u"),
                new EnrolmentEvent.StepDone(FirstStep.CONTACTS, "", AT, "u"),
                new EnrolmentEvent.StepDone(FirstStep.CONNECTION, "", AT, "u"),
                new EnrolmentEvent.TestTried(1, 1, AT, "u"));
        var facility = new Facility(
                CODE,
                "架空病院",
                FacilityClass.HOSPITAL,
                new Prefecture("40"),
                new MunicipalityCode("40137"),
                "01",
                "01",
                "見本町1",
                PartialDate.unknown());
        var beside = new EnrolmentDesk.Beside(
                facility, RegisterComparison.of(form(), facility, new FacilityEndings(List.of()), true, DAY));
        var account =
                new InvitedStore.Invited(AccountId.of("00000000-0000-0000-0000-000000000001"), "40r01-01", "届出 花子");
        var contact = new FacilityContact(1, CODE, "届出 花子", "診療情報管理室", "092-555-0101", DAY, LocalDate.MAX);
        return List.of(
                new Sample(
                        "enrolment/apply",
                        "/portal/enrolment",
                        Map.of("page", ApplyPage.of("t", ApplyPage.empty(), words))),
                new Sample(
                        "enrolment/applied",
                        "/portal/enrolment",
                        Map.of("page", new ApplyPage.Taken("U-2026-000012", "abcd-efgh-jkmn-pqrs"))),
                new Sample(
                        "enrolment/applied",
                        "/portal/enrolment",
                        Map.of("page", new ApplyPage.Taken("U-2026-000012", ""))),
                new Sample("enrolment/status-door", "/portal/enrolment/status", Map.of()),
                new Sample(
                        "enrolment/status",
                        "/portal/enrolment/status",
                        Map.of("page", StatusPage.of(returned, "abcd", words))),
                new Sample(
                        "enrolment/status",
                        "/portal/enrolment/status",
                        Map.of("page", StatusPage.of(invited, "abcd", words))),
                new Sample("enrolment/old-address", "/portal/invitation/1", Map.of()),
                new Sample(
                        "enrolment/list",
                        "/registry/enrolments",
                        Map.of(
                                "page",
                                EnrolmentsPage.of(new Pager(1, 1, EnrolmentsPage.LIST), List.of(invited), words))),
                new Sample(
                        "enrolment/one",
                        "/registry/enrolments/U-2026-000012",
                        Map.of(
                                "page",
                                EnrolmentPage.of(
                                        new EnrolmentDesk.Opened(
                                                enrolment(applied, compared), List.of(beside), List.of()),
                                        true,
                                        words))),
                new Sample(
                        "enrolment/one",
                        "/registry/enrolments/U-2026-000012",
                        Map.of(
                                "page",
                                EnrolmentPage.of(
                                        new EnrolmentDesk.Opened(tested, List.of(beside), List.of(account)),
                                        true,
                                        words))),
                new Sample(
                        "enrolment/first-steps",
                        "/portal/first-steps",
                        Map.of("page", FirstStepsPage.of(invited, "upload", List.of(contact), words))),
                new Sample(
                        "enrolment/first-steps", "/portal/first-steps", Map.of("page", FirstStepsPage.alreadyInUse())),
                new Sample(
                        "enrolment/test",
                        "/portal/first-steps/test",
                        Map.of(
                                "page",
                                TestPage.of(
                                        TestPage.sample(2025),
                                        "typed",
                                        new TestDesk.Outcome.Read(List.of(new TestDesk.Checked(1, List.of())), true),
                                        "",
                                        Locale.JAPANESE))),
                new Sample(
                        "enrolment/test",
                        "/portal/first-steps/test",
                        Map.of(
                                "page",
                                TestPage.of(
                                        Map.of(), "", new TestDesk.Outcome.Refused(List.of()), "", Locale.JAPANESE))));
    }
}

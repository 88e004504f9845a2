package dev.todoke.enrolment;

import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import java.time.Instant;
import java.util.List;

/// A form, a facility and moments for the tests of this package.
final class Applying {

    static final Instant NOW = Instant.parse("2026-11-01T01:00:00Z");

    private Applying() {}

    static EnrolmentForm form() {
        return form("40R01", "架空病院");
    }

    static EnrolmentForm form(String code, String name) {
        return new EnrolmentForm(
                code,
                name,
                ApplicantKind.HOSPITAL,
                "40",
                "福岡市早良区百道浜",
                "院長 一郎",
                "届出 花子",
                "診療情報管理室",
                "092-555-0101",
                List.of("実務 次郎"));
    }

    static Facility hospital() {
        return hospital("40R01", "架空病院");
    }

    static Facility hospital(String code, String name) {
        return new Facility(
                new FacilityCode(code),
                name,
                FacilityClass.HOSPITAL,
                new Prefecture("40"),
                new MunicipalityCode("40137"),
                "01",
                "01",
                "百道浜",
                PartialDate.unknown());
    }

    static Enrolment applied() {
        return new Enrolment(
                new EnrolmentNumber("U-2026-000001"), form(), List.of(new EnrolmentEvent.Applied(NOW, "")));
    }

    static Enrolment with(Enrolment before, EnrolmentAnswer answer) {
        if (!(answer instanceof EnrolmentAnswer.Decided(var event))) {
            throw new AssertionError("refused: " + answer);
        }
        var events = new java.util.ArrayList<>(before.events());
        events.add(event);
        return new Enrolment(before.number(), before.form(), events);
    }
}

package dev.todoke.facility.web;

import dev.todoke.facility.DesignationEvent;
import dev.todoke.facility.DesignationPeriods;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.facility.FacilityContact;
import dev.todoke.facility.FacilityEnding;
import dev.todoke.facility.FormerName;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.PageWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/// The pages of the register, with and without contacts.
final class FacilitySamples implements PageSamples {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    @Override
    public List<Sample> samples() {
        var source = new ReloadableResourceBundleMessageSource();
        source.setBasename("classpath:messages/facility");
        source.setDefaultEncoding("UTF-8");
        var words = new PageWords(source, Locale.JAPANESE);
        var code = new FacilityCode("40R01");
        var facility = new Facility(
                code,
                "架空病院",
                FacilityClass.HOSPITAL,
                new Prefecture("40"),
                new MunicipalityCode("40137"),
                "01",
                "01",
                "百道浜",
                PartialDate.unknown());
        var contact = new FacilityContact(7, code, "届出　花子", "診療情報管理室", "092-555-0101", DAY, LocalDate.MAX);
        var ending = new FacilityEnding(code, DAY, new FacilityEnding.What.Recoded(new FacilityCode("40R02")));
        var designated = event(code, DesignationEvent.Kind.DESIGNATED, DAY.minusYears(1));
        var resigned = event(code, DesignationEvent.Kind.RESIGNED, DAY);
        var clinic = new Facility(
                        code,
                        "架空診療所",
                        FacilityClass.DESIGNATED_CLINIC,
                        new Prefecture("40"),
                        new MunicipalityCode("40137"),
                        "01",
                        "01",
                        "百道浜",
                        PartialDate.unknown())
                .with(DesignationPeriods.of(List.of(designated, resigned)));
        var past = new HistoryPage.Past(
                clinic,
                List.of(new FormerName(code, "旧架空診療所", DAY)),
                List.of(ending),
                List.of(designated, resigned),
                List.of(contact));
        return List.of(
                new Sample(
                        "facility/history",
                        "/registry/facilities/40R01/history",
                        Map.of("page", HistoryPage.of(past, true, DAY, words))),
                new Sample("facility/own", "/portal/facility", Map.of("page", HistoryPage.of(past, false, DAY, words))),
                new Sample(
                        "facility/list",
                        "/registry/facilities",
                        Map.of("table", FacilityPage.list(List.of(facility), words))),
                new Sample(
                        "facility/one",
                        "/registry/facilities/40R01",
                        Map.of("page", FacilityPage.of(facility, List.of(contact), Optional.of(ending), DAY, words))),
                new Sample(
                        "facility/one",
                        "/registry/facilities/40R01",
                        Map.of("page", FacilityPage.of(facility, List.of(), Optional.empty(), DAY, words))));
    }

    private static DesignationEvent event(FacilityCode code, DesignationEvent.Kind kind, LocalDate day) {
        return new DesignationEvent(code, kind, day, "理由", Instant.EPOCH, "1");
    }
}

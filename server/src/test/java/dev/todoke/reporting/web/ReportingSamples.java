package dev.todoke.reporting.web;

import dev.todoke.intake.OpenFile;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.reporting.Approval;
import dev.todoke.reporting.HandOver;
import dev.todoke.reporting.desk.ReportingDesk;
import dev.todoke.reporting.desk.ReportingPapers.OpenWork;
import dev.todoke.reporting.store.ReportingStore;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.PageWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/// The pages of approvals and hand-overs.
final class ReportingSamples implements PageSamples {

    private static final Instant AT = Instant.parse("2026-04-01T00:00:00Z");

    @Override
    public List<Sample> samples() {
        var source = new ReloadableResourceBundleMessageSource();
        source.setBasename("classpath:messages/reporting");
        source.setDefaultEncoding("UTF-8");
        var words = new PageWords(source, Locale.JAPANESE);
        var approval = new Approval("R-2026-000001", 12, "院長 一郎", AT, "1");
        var approved = new ReportingDesk.Waiting(
                new OpenFile("R-2026-000001", "届出できます", 12, 0, AT.minusSeconds(60)), List.of(approval));
        var changed = new ReportingDesk.Waiting(
                new OpenFile("R-2026-000001", "要修正", 12, 1, AT.plusSeconds(60)), List.of(approval));
        var handOver = new ReportingStore.AtFacility(
                new FacilityCode("40R01"),
                new HandOver(HandOver.Role.REGISTRAR, "実務 次郎", "実務 花子", LocalDate.of(2026, 4, 1), "", AT, "1"));
        return List.of(
                new Sample(
                        "reporting/approvals",
                        "/portal/approvals",
                        Map.of("page", ApprovalsPage.of(true, true, List.of(approved, changed)))),
                new Sample(
                        "reporting/approvals",
                        "/portal/approvals",
                        Map.of("page", ApprovalsPage.of(false, false, List.of()))),
                new Sample(
                        "reporting/hand-over",
                        "/portal/hand-over",
                        Map.of(
                                "page",
                                HandOverPage.of(
                                        List.of(new OpenWork("入力中の届出", 3, 0)),
                                        List.of(handOver),
                                        "2026-04-01",
                                        words))),
                new Sample(
                        "reporting/hand-overs",
                        "/registry/hand-overs",
                        Map.of("table", HandOverPage.all(List.of(handOver), code -> "架空病院", words))));
    }
}

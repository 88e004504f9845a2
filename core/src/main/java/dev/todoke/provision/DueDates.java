package dev.todoke.provision;

import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.control.Due;
import dev.todoke.provision.control.DueRule;
import dev.todoke.provision.fee.FeeAccount;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is owed on an application, and by when (期限の一覧): a function of its events and nothing else. A day that passes
/// changes nothing; it is shown.
public final class DueDates {

    private static final Period LONG_USE = Period.ofYears(5);

    private final Application application;
    private final List<Due> dues = new ArrayList<>();

    private DueDates(Application application) {
        this.application = application;
    }

    /// Everything open, the earliest first.
    public static List<Due> of(Application application) {
        var dates = new DueDates(application);
        dates.collect();
        return dates.dues.stream()
                .sorted(Comparator.comparing(Due::day)
                        .thenComparing(due -> due.rule().code()))
                .toList();
    }

    private void collect() {
        switch (application.phase()) {
            case RETURNED -> since(ReviewEvent.ApplicationReturned.class, "correction");
            case AWAITING_TERMS -> since(ReviewEvent.ApplicationAccepted.class, "terms");
            case DELIVERED -> since(FileEvent.HandedOver.class, "receipt");
            case IN_USE -> whileInUse();
            case STOPPED -> since(UseEvent.ProvisionStopped.class, "disposal");
            case AWAITING_DISPOSAL -> {
                since(UseEvent.DisposalFiled.class, "disposal-check");
                finalReport();
            }
            case AWAITING_REPORT -> finalReport();
            case NOT_BEGUN,
                    CONSULTING,
                    PRECHECK,
                    DRAFTING,
                    FORMAL_CHECK,
                    SECOND_CHECK,
                    COUNCIL_REVIEW,
                    CONDITIONAL,
                    DECISION,
                    EXTRACTING,
                    VERIFYING,
                    HANDING_OVER,
                    CLOSED,
                    WITHDRAWN,
                    REFUSED -> {}
        }
        inEveryPhase();
        fee();
    }

    /// An unpaid invoice, hours that are not settled after the delivery, an amount not given back.
    private void fee() {
        var account = FeeAccount.of(application);
        if (account.due() > 0) {
            var asked = account.settled()
                    ? account.settlements().getLast().due()
                    : account.invoices().getLast().due();
            add("fee-payment", asked, "");
        }
        if (account.toRefund() > 0 && account.settled()) {
            add("fee-refund", account.settlements().getLast().on(), "");
        }
        boolean ended = application.phase() == Phase.WITHDRAWN || application.phase() == Phase.STOPPED;
        if (!account.invoices().isEmpty()
                && !account.settled()
                && !application.phase().equals(Phase.CLOSED)) {
            since(FileEvent.HandedOver.class, "fee-settling");
            if (ended && application.last(FileEvent.HandedOver.class).isEmpty()) {
                add("fee-settling", OfficeDay.of(application.history().getLast().at()), "");
            }
        }
    }

    private void whileInUse() {
        var period = application.approval().orElseThrow().period();
        add("period-end", period.end(), "");
        planned();
        UseReports.of(application).forEach(report -> {
            report.due().forEach(day -> dues.add(new Due(DueRule.of("use-report"), day, number(report.number()))));
            if (report.state() == UseReports.State.FILED) {
                since(ControlEvent.UseReportFiled.class, "use-report-answer");
            }
        });
        var base = application.history().stream()
                .filter(recorded -> recorded.event() instanceof UseEvent.UseBegan
                        || recorded.event() instanceof ControlEvent.UseReportAnswered answered && answered.accepted())
                .map(recorded -> OfficeDay.of(recorded.at()))
                .reduce((_, later) -> later);
        base.filter(day -> day.plus(LONG_USE).isBefore(period.end())).ifPresent(day -> add("long-use-report", day, ""));
    }

    /// Publications of the plan that were not reported yet; an answered delay moves the day.
    private void planned() {
        var text = application.submitted();
        var reported = application.publications().stream()
                .map(publication -> publication.request().title())
                .toList();
        for (int row : text.rows("publications")) {
            String title = text.text("publications." + row + ".title");
            if (!reported.contains(title)) {
                delayed(title)
                        .or(() -> lastDay(text.text("publications." + row + ".month")))
                        .ifPresent(day -> add("publication-plan", day, title));
            }
        }
    }

    private Optional<LocalDate> delayed(String title) {
        return PublicationDelays.of(application).stream()
                .filter(entry -> entry.granted() && entry.delay().title().equals(title))
                .map(entry -> entry.delay().until())
                .reduce((_, later) -> later);
    }

    private static Optional<LocalDate> lastDay(String month) {
        try {
            return Optional.of(YearMonth.parse(month).atEndOfMonth());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private void inEveryPhase() {
        Changes.of(application)
                .open()
                .ifPresent(change -> add("change-answer", OfficeDay.of(change.askedAt()), number(change.number())));
        UserAccess.of(application).stream()
                .filter(user -> user.state() == UserAccess.State.PLEDGE_DUE)
                .forEach(user -> add("pledge", OfficeDay.of(user.since()), user.name()));
        application.publications().stream()
                .filter(publication -> !publication.isAnswered())
                .forEach(publication ->
                        add("publication-answer", OfficeDay.of(publication.askedAt()), number(publication.number())));
        Incident.of(application).forEach(this::incident);
        Audit.of(application).forEach(this::audit);
    }

    private void incident(Incident incident) {
        if (!incident.reviewed()) {
            add("incident-review", OfficeDay.of(incident.at()), number(incident.number()));
        } else if (!incident.closed()) {
            add("incident-close", OfficeDay.of(incident.at()), number(incident.number()));
        }
    }

    private void audit(Audit audit) {
        if (audit.state() == Audit.State.OPENED) {
            add("audit-visit", audit.opened().plannedOn(), number(audit.number()));
        }
        if (audit.waitsForAnswer()) {
            add("audit-answer", audit.visits().getFirst().visitedOn(), number(audit.number()));
        }
    }

    /// Three months after the last publication or the end of use, whichever is later. Source: 様式例第6号.
    private void finalReport() {
        if (application.last(UseEvent.FinalReportFiled.class).isPresent()) {
            since(UseEvent.FinalReportFiled.class, "report-check");
            return;
        }
        var ended = application
                .lastRecorded(UseEvent.DisposalFiled.class)
                .map(recorded -> OfficeDay.of(recorded.at()))
                .orElseThrow();
        var last = application.publications().stream()
                .filter(Publication::isCleared)
                .map(publication -> publication.request().plannedOn())
                .filter(ended::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(ended);
        add("final-report", last, "");
    }

    private void since(Class<? extends Event> kind, String code) {
        application.lastRecorded(kind).ifPresent(recorded -> add(code, OfficeDay.of(recorded.at()), ""));
    }

    private void add(String code, LocalDate start, String about) {
        dues.add(DueRule.of(code).from(start, about));
    }

    private static String number(int number) {
        return Integer.toString(number);
    }
}

package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.Audit;
import dev.todoke.provision.Change;
import dev.todoke.provision.Changes;
import dev.todoke.provision.CommandKind;
import dev.todoke.provision.DueDates;
import dev.todoke.provision.Holding;
import dev.todoke.provision.Incident;
import dev.todoke.provision.PublicationDelays;
import dev.todoke.provision.Sanctions;
import dev.todoke.provision.UseEvent;
import dev.todoke.provision.UseReports;
import dev.todoke.provision.UserAccess;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.control.HoldingKind;
import dev.todoke.provision.control.IncidentKind;
import dev.todoke.provision.usage.DisposedMedium;
import dev.todoke.web.Choice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Everything to watch over while data are used (利用中の管理, A-05 and O-07).
public record UsePage(Application application, List<CommandKind> open, LocalDate today, boolean english) {

    public UsePage {
        open = List.copyOf(open);
    }

    public String id() {
        return application.id();
    }

    public String number() {
        return application.numberText();
    }

    public String title() {
        return application.submitted().text("title");
    }

    public boolean can(String command) {
        return open.stream().anyMatch(kind -> kind.code().equals(command));
    }

    /// The last day of use, empty before the decision.
    public String until() {
        return application
                .approval()
                .map(approval -> approval.period().end().toString())
                .orElse("");
    }

    public List<DueLine> dues() {
        return DueLine.of(DueDates.of(application), today, english);
    }

    public List<UserAccess> users() {
        return UserAccess.of(application);
    }

    public List<Change> changes() {
        return Changes.of(application).all().reversed();
    }

    public List<UseReports.Entry> reports() {
        return UseReports.of(application).reversed();
    }

    public List<PublicationDelays.Entry> delays() {
        return PublicationDelays.of(application).reversed();
    }

    /// Titles of the publications planned in the application.
    public List<Choice> planned() {
        Draft text = application.submitted();
        return text.rows("publications").stream()
                .map(row -> text.text("publications." + row + ".title"))
                .map(title -> Choice.of(title, title))
                .toList();
    }

    public boolean frozen() {
        return Incident.freezes(application);
    }

    public List<Incident> incidents() {
        return Incident.of(application).reversed();
    }

    public List<String> incidentKinds() {
        return Arrays.stream(IncidentKind.values()).map(IncidentKind::code).toList();
    }

    public List<Audit> audits() {
        return Audit.of(application).reversed();
    }

    public List<Sanctions.Entry> sanctions() {
        return Sanctions.of(application).reversed();
    }

    public List<Holding> holdings() {
        return Holding.of(application);
    }

    public List<String> holdingKinds() {
        return Arrays.stream(HoldingKind.values())
                .filter(kind -> kind != HoldingKind.DELIVERED)
                .map(HoldingKind::code)
                .toList();
    }

    /// How a medium or copy was destroyed, as a list of none or one.
    public List<DisposedMedium> disposed(String holding) {
        return application
                .last(UseEvent.DisposalFiled.class)
                .map(UseEvent.DisposalFiled::media)
                .orElse(List.of())
                .stream()
                .filter(medium -> medium.medium().equals(holding))
                .toList();
    }

    /// The final report, as a list of none or one.
    public List<UseEvent.FinalReportFiled> finalReports() {
        return application.last(UseEvent.FinalReportFiled.class).stream().toList();
    }

    public String at(Instant instant) {
        return HistoryLine.at(instant);
    }
}

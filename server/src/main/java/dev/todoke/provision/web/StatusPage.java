package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.CommandKind;
import dev.todoke.provision.DueDates;
import dev.todoke.provision.FileEvent;
import dev.todoke.provision.ListState;
import dev.todoke.provision.Permissions;
import dev.todoke.provision.Phase;
import dev.todoke.provision.ProvisionRole;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.Term;
import dev.todoke.provision.UseEvent;
import dev.todoke.provision.control.Due;
import dev.todoke.provision.delivery.PackageRecord;
import dev.todoke.provision.delivery.Part;
import dev.todoke.provision.delivery.Way;
import dev.todoke.provision.desk.ExtractionDesk;
import dev.todoke.provision.fee.FeeAccount;
import dev.todoke.provision.review.Approval;
import java.util.List;
import java.util.stream.Stream;

/// Where an application stands, what its applicant can do, and what happened (申出の状況, A-04 and A-05).
public record StatusPage(
        Application application,
        List<dev.todoke.web.Phase> phases,
        List<CommandKind> open,
        List<HistoryLine> history,
        DocumentView document) {

    public StatusPage {
        phases = List.copyOf(phases);
        open = List.copyOf(open);
        history = List.copyOf(history);
    }

    public String id() {
        return application.id();
    }

    public Phase phase() {
        return application.phase();
    }

    public String number() {
        return application.numberText();
    }

    public String title() {
        return application.draft().text("title");
    }

    public boolean can(String command) {
        return open.stream().anyMatch(kind -> kind.code().equals(command));
    }

    /// The roles the next step waits for.
    public List<String> waitingFor() {
        return Permissions.waitingFor(phase()).stream().map(ProvisionRole::code).toList();
    }

    public List<String> conditions() {
        return application
                .last(ReviewEvent.ApplicationAccepted.class)
                .map(ReviewEvent.ApplicationAccepted::conditions)
                .orElse(List.of());
    }

    public boolean decided() {
        return application.last(ReviewEvent.ApplicationAccepted.class).isPresent();
    }

    /// The terms still to be filed.
    public List<String> openTerms() {
        return Stream.of(Term.values())
                .filter(term -> application.history().stream()
                        .noneMatch(recorded ->
                                recorded.event() instanceof ReviewEvent.TermFiled(var filed, var _) && filed == term))
                .map(Term::code)
                .toList();
    }

    public String provisionNumber() {
        return application
                .last(ReviewEvent.ProvisionNumbered.class)
                .map(event -> event.number().value())
                .orElse("");
    }

    public String documentNumber() {
        return application
                .last(ReviewEvent.ApplicationAccepted.class)
                .map(ReviewEvent.ApplicationAccepted::documentNumber)
                .orElse("");
    }

    /// The last day of use, empty before the decision.
    public String until() {
        return application
                .approval()
                .map(Approval::period)
                .map(period -> period.end().toString())
                .orElse("");
    }

    public String refusal() {
        return application
                .last(ReviewEvent.ApplicationRefused.class)
                .map(ReviewEvent.ApplicationRefused::reason)
                .orElse("");
    }

    /// What the applicant owes, and by when.
    public List<Due> dues() {
        return DueDates.of(application).stream()
                .filter(due -> due.rule().party().equals("applicant"))
                .toList();
    }

    /// What is asked for the provision, paid and given back.
    public FeeAccount fee() {
        return FeeAccount.of(application);
    }

    public boolean stopped() {
        return application.last(UseEvent.ProvisionStopped.class).isPresent();
    }

    /// How many requests to publish there are.
    public int publications() {
        return application.publications().size();
    }

    public boolean download() {
        return phase() == Phase.DELIVERED
                && application
                        .last(FileEvent.HandedOver.class)
                        .filter(handed -> handed.way() == Way.DOWNLOAD)
                        .isPresent();
    }

    /// The packages: one, or identifiers and data.
    public List<PackageRecord> packages() {
        if (phase().compareTo(Phase.DELIVERED) < 0) {
            return List.of();
        }
        var parts = twoParts() ? List.of(Part.DATA, Part.IDENTIFIERS) : List.of(Part.WHOLE);
        return parts.stream()
                .flatMap(part -> ExtractionDesk.packed(application, part).stream())
                .toList();
    }

    /// Whether identifiers and data are delivered apart.
    public boolean twoParts() {
        return ListState.parts(application).isPresent();
    }

    /// The media that were sent or came back.
    public List<MediaPage.Line> media() {
        return MediaPage.lines(application).stream()
                .filter(line -> !line.state().equals("at-office"))
                .toList();
    }

    /// Whether the office has something to do with media.
    public boolean withMedia() {
        return phase().compareTo(Phase.HANDING_OVER) >= 0 && decided() || new ListState(application).possible();
    }

    /// Whether a list of consenting people belongs to this application.
    public boolean withList() {
        return new ListState(application).possible();
    }
}

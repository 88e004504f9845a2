package dev.todoke.provision.web;

import dev.todoke.kernel.Coded;
import dev.todoke.provision.ControlCommand;
import dev.todoke.provision.control.HoldingKind;
import dev.todoke.provision.control.IncidentKind;
import dev.todoke.provision.control.IncidentReport;
import dev.todoke.provision.control.PublicationDelay;
import dev.todoke.provision.control.Sanction;
import dev.todoke.provision.control.UseReport;
import dev.todoke.web.NoSuchPage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;

/// Forms of control during use (利用中の管理の入力): what was sent, read into a command. Days that cannot be read arrive as the
/// smallest day there is; the core asks for them.
record ControlForms(Map<String, String> sent) {

    /// Commands of the applicant's page.
    ControlCommand ofApplicant(String deed) {
        return switch (deed) {
            case "use-report" ->
                new ControlCommand.FileUseReport(new UseReport(text("progress"), text("published"), text("problems")));
            case "delay" ->
                new ControlCommand.ReportDelay(
                        new PublicationDelay(text("title"), text("reason"), text("so-far"), day("until")));
            case "audit" -> new ControlCommand.AnswerAudit(number(), SentValues.lines(sent, "answers"));
            case "holding" ->
                new ControlCommand.ListHolding(
                        Coded.find(HoldingKind.values(), text("kind")).orElseThrow(NoSuchPage::new),
                        text("label"),
                        text("place"));
            case "incident" -> incident();
            default -> throw new NoSuchPage();
        };
    }

    /// Commands of the office's page.
    ControlCommand ofOffice(String deed) {
        boolean yes = text("verdict").equals("yes");
        return switch (deed) {
            case "pledge" -> new ControlCommand.ConfirmPledge(text("user"), day("signed-on"));
            case "ask-report" -> new ControlCommand.AskUseReport(text("why"));
            case "answer-report" -> new ControlCommand.AnswerUseReport(number(), yes, text("words"));
            case "answer-delay" -> new ControlCommand.AnswerDelay(number(), yes, text("words"));
            case "incident" -> incident();
            case "review-incident" -> new ControlCommand.ReviewIncident(number(), text("words"));
            case "close-incident" -> new ControlCommand.CloseIncident(number(), text("cause"), text("measures"));
            case "open-audit" -> new ControlCommand.OpenAudit(text("scope"), text("why"), day("planned-on"));
            case "visit" ->
                new ControlCommand.RecordVisit(number(), day("visited-on"), SentValues.lines(sent, "findings"));
            case "close-audit" -> new ControlCommand.CloseAudit(number(), text("words"));
            case "sanction" ->
                new ControlCommand.ImposeSanction(
                        new Sanction(text("name"), day("from"), day("until"), text("reason")));
            case "lift-sanction" -> new ControlCommand.LiftSanction(number(), text("why"));
            case "return-disposal" -> new ControlCommand.ReturnDisposal(text("why"));
            default -> throw new NoSuchPage();
        };
    }

    private ControlCommand incident() {
        return new ControlCommand.ReportIncident(new IncidentReport(
                text("happened"),
                moment("found-at"),
                Coded.find(IncidentKind.values(), text("kind")).orElseThrow(NoSuchPage::new),
                text("scope"),
                text("persons"),
                text("first-measures"),
                SentValues.lines(sent, "told"),
                text("cause")));
    }

    private String text(String name) {
        return sent.getOrDefault(name, "").strip();
    }

    private int number() {
        return SentValues.number(sent, "number");
    }

    private LocalDate day(String name) {
        return SentValues.date(sent, name).orElse(LocalDate.MIN);
    }

    private LocalDateTime moment(String name) {
        try {
            return LocalDateTime.parse(text(name));
        } catch (DateTimeParseException _) {
            return LocalDateTime.MIN;
        }
    }
}

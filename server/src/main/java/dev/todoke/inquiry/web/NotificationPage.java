package dev.todoke.inquiry.web;

import dev.todoke.facility.FacilityContact;
import dev.todoke.inquiry.desk.NotificationDesk;
import dev.todoke.intake.ItemField;
import dev.todoke.intake.NotificationLedger;
import dev.todoke.intake.Printed;
import dev.todoke.notification.Item;
import dev.todoke.validation.Finding;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What R-02 shows of one notification (届出1件の審査の内容).
///
/// @param others colleagues who have it open, with the time since when
/// @param ask what was entered for a query that was refused
record NotificationPage(
        String notification,
        String facility,
        int version,
        String person,
        boolean withdrawn,
        String withdrawal,
        List<String> others,
        NotificationLedger.Place place,
        VersionsTable versions,
        List<FindingLine> findings,
        List<QueryLine> queries,
        List<ProposalView> proposals,
        List<Choice> contacts,
        List<Choice> items,
        Ask ask) {

    NotificationPage {
        others = List.copyOf(others);
        findings = List.copyOf(findings);
        queries = List.copyOf(queries);
        proposals = List.copyOf(proposals);
        contacts = List.copyOf(contacts);
        items = List.copyOf(items);
    }

    /// What was found in the newest version.
    record FindingLine(boolean error, String check, String items, String sentence) {}

    /// A query as somebody is writing it.
    record Ask(List<String> items, String question, String contact, String due) {
        Ask {
            items = List.copyOf(items);
        }
    }

    /// What the page needs beside the notification itself.
    record Beside(String facility, LocalDate today, int daysForRegistry, Ask ask, UnaryOperator<String> names) {}

    static NotificationPage of(NotificationDesk.Opened opened, Beside beside, PageWords words) {
        var newest = opened.newest();
        return new NotificationPage(
                newest.notification(),
                beside.facility(),
                newest.version(),
                opened.person().orElse(""),
                opened.withdrawn().isPresent(),
                opened.withdrawn()
                        .map(w -> words.say(
                                "inquiry.notification.withdrawal",
                                Printed.time(w.at()),
                                beside.names().apply(w.by()),
                                w.reason()))
                        .orElse(""),
                opened.others().stream()
                        .map(o -> words.say("inquiry.notification.other", o.name(), Printed.time(o.since())))
                        .toList(),
                opened.place().orElse(new NotificationLedger.Place(0, "", "", "", List.of(), "")),
                VersionsTable.of(opened.versions(), beside.names(), words.locale()),
                opened.findings().stream().map(f -> finding(f, words.locale())).toList(),
                opened.queries().stream()
                        .map(q -> QueryLine.of(
                                q, beside.today(), beside.daysForRegistry(), _ -> beside.facility(), words))
                        .toList(),
                opened.proposals().stream()
                        .map(p -> ProposalView.of(p, beside.names(), words))
                        .toList(),
                contacts(opened.contacts()),
                Stream.of(Item.values())
                        .map(i -> Choice.of(i.name(), ItemField.label(i)))
                        .toList(),
                beside.ask());
    }

    static FindingLine finding(Finding finding, Locale locale) {
        return new FindingLine(
                finding.isError(),
                finding.check(),
                finding.itemNumbers(),
                finding.sentence().in(locale));
    }

    static List<Choice> contacts(List<FacilityContact> contacts) {
        return contacts.stream()
                .map(c -> new Choice(Long.toString(c.id()), c.name(), c.department() + " " + c.telephone()))
                .toList();
    }
}

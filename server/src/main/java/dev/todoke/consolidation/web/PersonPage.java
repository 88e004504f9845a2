package dev.todoke.consolidation.web;

import dev.todoke.codes.CodeNames;
import dev.todoke.consolidation.Conflict;
import dev.todoke.consolidation.ConsolidatedPerson;
import dev.todoke.consolidation.ConsolidatedTumour;
import dev.todoke.consolidation.desk.PersonDesk;
import dev.todoke.web.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// One person's tumours as their page shows them (個人の腫瘍の画面の内容): items as rows, reports as columns, the chosen
/// value with the rule that chose it. Names are not shown: the numbers of the reports lead on.
///
/// @param pairs every two tumours, to be compared
/// @param acts what people settled
record PersonPage(
        String number,
        boolean mayChoose,
        List<String> conflicts,
        SourceTable person,
        List<TumourView> tumours,
        List<PairLink> pairs,
        SettledActs acts,
        String next) {

    PersonPage {
        conflicts = List.copyOf(conflicts);
        tumours = List.copyOf(tumours);
        pairs = List.copyOf(pairs);
    }

    /// @param reasons why further reports were taken as the same tumour
    record TumourView(int number, String title, String origin, SourceTable table, List<Reason> reasons) {}

    /// The comparison of two reports, step by step.
    record Reason(String report, String with, boolean review, List<String> steps) {}

    /// Two tumours with the address that compares them.
    record PairLink(int first, int second, String path) {}

    /// @param names names of colleagues by account
    /// @param next address of the next person of the queue; empty for none
    static PersonPage of(
            PersonDesk.Opened opened, boolean mayChoose, UnaryOperator<String> names, String next, PageWords words) {
        var person = opened.person();
        var tumours = new ArrayList<TumourView>();
        for (ConsolidatedTumour tumour : person.tumours()) {
            tumours.add(tumour(tumours.size() + 1, tumour, opened, words));
        }
        return new PersonPage(
                person.person(),
                mayChoose,
                person.conflicts().stream().map(c -> conflict(c, words)).toList(),
                SourceTable.ofPerson(opened, words),
                tumours,
                pairs(person),
                SettledActs.of(opened, names, words),
                next);
    }

    private static String conflict(Conflict conflict, PageWords words) {
        return words.say("consolidation.conflict." + conflict.kind().name()) + " "
                + String.join(
                        "、",
                        conflict.candidates().stream()
                                .map(c -> c.source() + " " + c.value())
                                .toList());
    }

    private static List<PairLink> pairs(ConsolidatedPerson person) {
        var pairs = new ArrayList<PairLink>();
        for (int i = 0; i < person.tumours().size(); i++) {
            for (int k = i + 1; k < person.tumours().size(); k++) {
                pairs.add(new PairLink(
                        i + 1,
                        k + 1,
                        judge(
                                person.person(),
                                person.tumours().get(i).sources().getFirst(),
                                person.tumours().get(k).sources().getFirst())));
            }
        }
        return pairs;
    }

    static String judge(String person, String first, String second) {
        return "/registry/tumours/" + person + "/judge?first=" + first + "&second=" + second;
    }

    static String title(ConsolidatedTumour tumour) {
        return CodeNames.shipped().topography(tumour.codes().topography().value()) + " "
                + tumour.diagnosis().date().value().text();
    }

    private static TumourView tumour(int number, ConsolidatedTumour tumour, PersonDesk.Opened opened, PageWords words) {
        return new TumourView(
                number,
                title(tumour),
                words.say("consolidation.origin." + tumour.origin().name()),
                SourceTable.ofTumour(number, tumour, opened, words),
                tumour.joined().stream().map(PersonPage::reason).toList());
    }

    private static Reason reason(ConsolidatedTumour.JoinedReport joined) {
        return new Reason(
                joined.report(),
                joined.with(),
                joined.why().needsReview(),
                joined.why().decision().trace().stream()
                        .map(step -> step.rule() + " " + step.question() + " → " + step.answer())
                        .toList());
    }
}

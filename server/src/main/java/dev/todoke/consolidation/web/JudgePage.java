package dev.todoke.consolidation.web;

import dev.todoke.consolidation.ConsolidatedItem;
import dev.todoke.consolidation.ConsolidatedPerson;
import dev.todoke.consolidation.ConsolidatedTumour;
import dev.todoke.consolidation.ItemChoice;
import dev.todoke.consolidation.ItemInputs;
import dev.todoke.consolidation.TumourJudgement;
import dev.todoke.consolidation.desk.PersonDesk;
import dev.todoke.notification.Notification;
import dev.todoke.tumour.TraceStep;
import dev.todoke.tumour.TumourDecision;
import dev.todoke.web.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One tumour or two (多重がんの判定の画面の内容): two reports side by side, the steps of the rule, and what each
/// answer would make
/// of the person's tumours.
///
/// @param facts items of the two reports
/// @param steps question and answer of the rule; empty where a death is compared
/// @param now the tumours as they stand
/// @param ifSame the tumours if the reports were one tumour
/// @param ifNew the tumours if they were two
/// @param years closed years that an answer would concern, with their newest closing
record JudgePage(
        String person,
        String first,
        String second,
        String inputs,
        List<Fact> facts,
        List<TraceStep> steps,
        String outcome,
        List<String> now,
        List<String> ifSame,
        List<String> ifNew,
        List<String> years,
        SettledActs acts,
        String note) {

    private static final List<ConsolidatedItem> SHOWN = List.of(
            ConsolidatedItem.DIAGNOSIS_DATE,
            ConsolidatedItem.TOPOGRAPHY,
            ConsolidatedItem.LATERALITY,
            ConsolidatedItem.HISTOLOGY,
            ConsolidatedItem.BEHAVIOUR,
            ConsolidatedItem.GRADE,
            ConsolidatedItem.BASIS,
            ConsolidatedItem.EXTENT_BEFORE,
            ConsolidatedItem.DIAGNOSING_HOSPITAL);

    JudgePage {
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
        now = List.copyOf(now);
        ifSame = List.copyOf(ifSame);
        ifNew = List.copyOf(ifNew);
        years = List.copyOf(years);
    }

    /// What both reports say about an item.
    record Fact(String item, String first, String second, boolean differs) {}

    /// What the desk has tried for this page.
    record Tried(Optional<TumourDecision> decision, ConsolidatedPerson same, ConsolidatedPerson apart) {}

    static JudgePage of(
            PersonDesk.Opened opened,
            String first,
            String second,
            Tried tried,
            List<String> years,
            SettledActs acts,
            String note,
            PageWords words) {
        return new JudgePage(
                opened.person().person(),
                first,
                second,
                ItemInputs.ofPair(opened.sources(), first, second),
                facts(opened, first, second, words),
                tried.decision().map(TumourDecision::trace).orElse(List.of()),
                tried.decision()
                        .map(decision -> words.say("consolidation.judge.outcome."
                                + decision.getClass().getSimpleName()))
                        .orElse(words.say("consolidation.judge.outcome.death")),
                tumours(opened.person()),
                tumours(tried.same()),
                tumours(tried.apart()),
                years,
                acts,
                note);
    }

    private static List<Fact> facts(PersonDesk.Opened opened, String first, String second, PageWords words) {
        boolean english = words.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        var left = said(opened, first);
        var right = said(opened, second);
        var facts = new ArrayList<Fact>();
        for (ConsolidatedItem item : SHOWN) {
            String a = item.words(left.getOrDefault(item.number(), ""));
            String b = item.words(right.getOrDefault(item.number(), ""));
            facts.add(new Fact(english ? item.en() : item.ja(), a, b, !a.equals(b)));
        }
        return facts;
    }

    private static Map<String, String> said(PersonDesk.Opened opened, String report) {
        return opened.sources().notifications().stream()
                .filter(n -> n.id().equals(report))
                .findFirst()
                .map(ItemChoice::reported)
                .or(() -> opened.sources().deaths().stream()
                        .filter(d -> d.id().equals(report))
                        .findFirst()
                        .map(d -> Map.of(
                                ConsolidatedItem.DIAGNOSIS_DATE.number(),
                                        d.died().text(),
                                ConsolidatedItem.TOPOGRAPHY.number(), d.underlyingCause())))
                .orElse(Map.of());
    }

    static List<String> tumours(ConsolidatedPerson person) {
        var lines = new ArrayList<String>();
        for (ConsolidatedTumour tumour : person.tumours()) {
            lines.add("%d. %s %d/%s（%s）"
                    .formatted(
                            lines.size() + 1,
                            PersonPage.title(tumour),
                            tumour.codes().histology().value(),
                            tumour.codes().behaviour().value().code(),
                            String.join("、", tumour.sources())));
        }
        return lines;
    }

    /// The notification of a number, when it is one.
    static Optional<Notification> notification(PersonDesk.Opened opened, String report) {
        return opened.sources().notifications().stream()
                .filter(n -> n.id().equals(report))
                .findFirst();
    }

    static Optional<TumourJudgement.Kind> kind(String word) {
        for (var kind : TumourJudgement.Kind.values()) {
            if (kind.name().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

package dev.todoke.consolidation.web;

import dev.todoke.consolidation.ConsolidatedItem;
import dev.todoke.consolidation.ItemInputs;
import dev.todoke.consolidation.desk.PersonDesk;
import dev.todoke.kernel.Coded;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The page on which one value is chosen (値を選ぶ画面の内容): every report's value, then the codes that no
/// report has.
///
/// @param sources one choice a report
/// @param codes codes to choose among; empty when they are typed
/// @param typed whether a code may be typed
record ChoosePage(
        String person,
        int tumour,
        String item,
        String name,
        String present,
        String rule,
        String inputs,
        List<Choice> sources,
        List<Choice> codes,
        boolean typed,
        boolean twoPeople,
        Entered entered) {

    ChoosePage {
        sources = List.copyOf(sources);
        codes = List.copyOf(codes);
    }

    /// What the reader has entered so far.
    record Entered(String source, String code, String reason) {
        static final Entered NOTHING = new Entered("", "", "");
    }

    static ChoosePage of(
            PersonDesk.Opened opened,
            int tumour,
            ConsolidatedItem item,
            boolean twoPeople,
            Entered entered,
            PageWords words) {
        boolean english = words.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        var table = item.isOfPerson()
                ? SourceTable.ofPerson(opened, words)
                : SourceTable.ofTumour(tumour, opened.person().tumours().get(tumour - 1), opened, words);
        var row = table.rows().stream()
                .filter(found -> found.item().equals(item.number()))
                .findFirst();
        var sources = new ArrayList<Choice>();
        row.ifPresent(found -> {
            for (int i = 0; i < table.reports().size(); i++) {
                String text = found.cells().get(i).text();
                boolean fits = item != ConsolidatedItem.DEATH
                        || isDeath(table.reports().get(i), opened);
                if (!text.isEmpty() && fits) {
                    sources.add(Choice.of(
                            table.reports().get(i),
                            text + " — " + table.reports().get(i)));
                }
            }
        });
        boolean deathOnly = table.reports().stream().allMatch(report -> isDeath(report, opened));
        return new ChoosePage(
                opened.person().person(),
                tumour,
                item.number(),
                english ? item.en() : item.ja(),
                row.map(SourceTable.Row::chosen).orElse(""),
                row.map(SourceTable.Row::rule).orElse(""),
                ItemInputs.fingerprint(
                        item,
                        opened.sources(),
                        item.isOfPerson()
                                ? opened.sources().reports()
                                : opened.person().tumours().get(tumour - 1).sources()),
                deathOnly && !item.isOfPerson() ? List.of() : sources,
                codes(item, words),
                !item.isOfReportOnly() && item.listed().isEmpty(),
                twoPeople && item.isKey(),
                entered);
    }

    private static boolean isDeath(String report, PersonDesk.Opened opened) {
        return opened.sources().deaths().stream().anyMatch(death -> death.id().equals(report));
    }

    private static List<Choice> codes(ConsolidatedItem item, PageWords words) {
        if (item.listed().isEmpty()) {
            return List.of();
        }
        var codes = new ArrayList<Choice>();
        codes.add(Choice.of("", words.say("consolidation.choose.from-report")));
        for (Coded value : item.listed()) {
            codes.add(Choice.of(value.code(), value.code() + " " + value.ja()));
        }
        return codes;
    }
}

package dev.todoke.consolidation.web;

import dev.todoke.consolidation.desk.PersonDesk;
import dev.todoke.consolidation.store.ChoiceStore;
import dev.todoke.web.PageWords;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// What people settled about a person's reports, with who, when, why and whether it still counts (人の判断の履歴).
record SettledActs(List<Value> values, List<Verdict> verdicts) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Tokyo"));

    SettledActs {
        values = List.copyOf(values);
        verdicts = List.copyOf(verdicts);
    }

    /// @param state IN_FORCE, LAPSED, WAITS, UNDONE, REPLACED
    record Value(
            long number,
            String item,
            String before,
            String value,
            String reason,
            String by,
            String at,
            String state,
            String stateWord,
            String tag) {}

    record Verdict(
            long number,
            String first,
            String second,
            String kind,
            String reason,
            String by,
            String at,
            String state,
            String stateWord,
            String tag,
            String path) {}

    public boolean isEmpty() {
        return values.isEmpty() && verdicts.isEmpty();
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    static SettledActs of(PersonDesk.Opened opened, UnaryOperator<String> names, PageWords words) {
        return new SettledActs(
                opened.values().stream()
                        .map(kept -> value(kept, state(kept, opened), names, words))
                        .toList(),
                opened.verdicts().stream()
                        .map(kept -> verdict(
                                kept, state(kept, opened), opened.person().person(), names, words))
                        .toList());
    }

    private static String state(ChoiceStore.KeptValue kept, PersonDesk.Opened opened) {
        var standing = opened.person().standing();
        if (kept.isUndone()) {
            return "UNDONE";
        }
        if (kept.waits()) {
            return "WAITS";
        }
        return standing.values().contains(kept.number())
                ? "IN_FORCE"
                : standing.lapsedValues().contains(kept.number()) ? "LAPSED" : "REPLACED";
    }

    private static String state(ChoiceStore.KeptVerdict kept, PersonDesk.Opened opened) {
        if (!kept.undone().isEmpty()) {
            return "UNDONE";
        }
        return switch (kept.kind()) {
            case ASK -> "ASKED";
            case SAME, NEW -> opened.person().standing().verdicts().contains(kept.number()) ? "IN_FORCE" : "LAPSED";
        };
    }

    private static String tag(String state) {
        return switch (state) {
            case "IN_FORCE" -> "ok";
            case "LAPSED" -> "bad";
            case "WAITS", "ASKED" -> "wait";
            default -> "plain";
        };
    }

    private static Value value(ChoiceStore.KeptValue kept, String state, UnaryOperator<String> names, PageWords words) {
        boolean english = words.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        var item = kept.item();
        return new Value(
                kept.number(),
                item.number() + " " + (english ? item.en() : item.ja()),
                item.words(kept.before()),
                item.isOfReportOnly() ? kept.source() : item.words(kept.value()),
                kept.reason(),
                names.apply(kept.clerk()),
                time(kept.at()),
                state,
                words.say("consolidation.state." + state),
                tag(state));
    }

    private static Verdict verdict(
            ChoiceStore.KeptVerdict kept, String state, String person, UnaryOperator<String> names, PageWords words) {
        return new Verdict(
                kept.number(),
                kept.first(),
                kept.second(),
                words.say("consolidation.verdict." + kept.kind().name()),
                kept.reason(),
                names.apply(kept.clerk()),
                time(kept.at()),
                state,
                words.say("consolidation.state." + state),
                tag(state),
                PersonPage.judge(person, kept.first(), kept.second()));
    }
}

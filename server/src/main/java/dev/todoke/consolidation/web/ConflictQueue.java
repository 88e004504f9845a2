package dev.todoke.consolidation.web;

import dev.todoke.consolidation.Conflict;
import dev.todoke.consolidation.store.QueueStore.After;
import dev.todoke.consolidation.store.QueueStore.ConflictLine;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The queue of contradictions as its page shows it (集約の不一致の一覧): by kind, the oldest first.
///
/// @param first address of the first person of this page, for "take next"; empty when nothing waits
/// @param next address of the next page; empty at the end
record ConflictQueue(PlainTable table, List<Choice> kinds, String kind, String first, String next, String count) {

    ConflictQueue {
        kinds = List.copyOf(kinds);
    }

    static final String ALL = "all";

    /// The kind of the address, empty for all.
    static String kind(String text) {
        return Arrays.stream(Conflict.Kind.values())
                .map(Conflict.Kind::name)
                .filter(text::equals)
                .findFirst()
                .orElse("");
    }

    static String person(String person, String queued) {
        return "/registry/tumours/" + person + "?queued=" + queued;
    }

    /// Place behind which the page begins, as `time_person_place`.
    static After after(String text) {
        String[] parts = text.split("_", -1);
        if (parts.length != 3 || !parts[2].matches("[0-9]{1,6}")) {
            return After.BEGINNING;
        }
        try {
            return new After(Instant.parse(parts[0]), parts[1], Integer.parseInt(parts[2]));
        } catch (DateTimeException _) {
            // an address typed by hand begins at the beginning
            return After.BEGINNING;
        }
    }

    static ConflictQueue of(List<ConflictLine> found, Map<Conflict.Kind, Long> counts, String kind, PageWords words) {
        boolean more = found.size() > Pager.SIZE;
        var lines = more ? found.subList(0, Pager.SIZE) : found;
        String queued = kind.isEmpty() ? ALL : kind;
        var kinds = new ArrayList<Choice>();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        kinds.add(Choice.of("", words.say("consolidation.conflicts.all") + " " + count(all)));
        for (var known : Conflict.Kind.values()) {
            long waiting = counts.getOrDefault(known, 0L);
            if (waiting > 0 || known.name().equals(kind)) {
                kinds.add(Choice.of(
                        known.name(), words.say("consolidation.conflict." + known.name()) + " " + count(waiting)));
            }
        }
        var table = new PlainTable(
                words.say("consolidation.conflicts.caption"),
                List.of(
                        Column.words(words.say("consolidation.person")),
                        Column.words(words.say("consolidation.conflicts.what")),
                        Column.numbers(words.say("consolidation.item")),
                        Column.words(words.say("consolidation.conflicts.since"))),
                lines.stream()
                        .map(line -> List.of(
                                Cell.link(line.person(), person(line.person(), queued)),
                                Cell.text(words.say(
                                        "consolidation.conflict." + line.kind().name())),
                                Cell.text(line.item()),
                                Cell.text(SettledActs.time(line.since()))))
                        .toList(),
                words.say("consolidation.conflicts.empty"));
        String next = more
                ? "/registry/conflicts?kind=" + kind + "&after="
                        + lines.getLast().since() + "_" + lines.getLast().person() + "_"
                        + lines.getLast().place()
                : "";
        String first = lines.isEmpty() ? "" : person(lines.getFirst().person(), queued);
        return new ConflictQueue(table, kinds, kind, first, next, count(kind.isEmpty() ? all : of(counts, kind)));
    }

    private static long of(Map<Conflict.Kind, Long> counts, String kind) {
        return counts.getOrDefault(Conflict.Kind.valueOf(kind), 0L);
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}

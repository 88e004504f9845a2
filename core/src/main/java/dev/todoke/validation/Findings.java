package dev.todoke.validation;

import dev.todoke.kernel.Sentence;
import dev.todoke.notification.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where the checks of one record write what they found (点検結果の受け皿). Knows which check is running.
public final class Findings {

    private static final String WORDS = "checks";

    private final List<Finding> found = new ArrayList<>();
    private Check running = Check.NONE;
    private CheckedRecord record = CheckedRecord.EMPTY;

    void begin(CheckedRecord of) {
        found.clear();
        record = of;
    }

    void run(Check check) {
        running = check;
        check.rule().check(record, this);
    }

    /// The running check does not hold; its sentence is the one of its id.
    void add(List<Item> items, List<String> allowed, String... values) {
        addAs(running.id(), items, allowed, values);
    }

    void add(List<Item> items, String... values) {
        addAs(running.id(), items, List.of(), values);
    }

    /// A finding with a sentence of its own, `<id>.<variant>`.
    void addAs(String key, List<Item> items, List<String> allowed, String... values) {
        found.add(new Finding(
                running.id(),
                running.severity(),
                items,
                record.value(items.getFirst()),
                new Sentence(WORDS, key, Arrays.asList(values)),
                allowed));
    }

    /// A finding with a finished sentence.
    void add(List<Item> items, List<String> allowed, Sentence sentence) {
        found.add(new Finding(
                running.id(), running.severity(), items, record.value(items.getFirst()), sentence, allowed));
    }

    int count() {
        return found.size();
    }

    /// What was found in the record, in the order in which the checks ran.
    List<Finding> taken() {
        return found.isEmpty() ? List.of() : List.copyOf(found);
    }
}

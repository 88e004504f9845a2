package dev.todoke.provision.paper;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What is filled into a field of a form (記入された内容).
public sealed interface PaperValue {

    /// Words; several lines are separated by line ends.
    record Text(String text) implements PaperValue {}

    record Day(LocalDate date) implements PaperValue {}

    /// Chosen codes of a list, with the words that name them.
    record Chosen(SortedSet<String> codes, String text) implements PaperValue {
        public Chosen {
            codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
        }
    }

    /// Rows of a table; each cell stands under the key of its column.
    record Rows(List<Map<String, String>> rows) implements PaperValue {
        public Rows {
            rows = rows.stream()
                    .<Map<String, String>>map(row -> Collections.unmodifiableSortedMap(new TreeMap<>(row)))
                    .toList();
        }
    }
}

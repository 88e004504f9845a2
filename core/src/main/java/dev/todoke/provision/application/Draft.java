package dev.todoke.provision.application;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The form as it stands while it is written (申出書の下書き): texts by field id, complete or not.
///
/// Fields of a repeated row carry its number: `users.2.name`. Several choices of one field are joined by commas.
public record Draft(SortedMap<String, String> texts) {

    /// Most rows of one repeated field that are read.
    public static final int MOST_ROWS = 50;

    public Draft {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public static Draft empty() {
        return new Draft(new TreeMap<>());
    }

    /// The text of a field without surrounding blanks; empty when nothing was written.
    public String text(String field) {
        return texts.getOrDefault(field, "").strip();
    }

    public boolean has(String field) {
        return !text(field).isEmpty();
    }

    public List<String> choices(String field) {
        return Arrays.stream(text(field).split(",", -1))
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .toList();
    }

    /// Numbers of the rows of a repeated field in which anything is written, in order.
    public List<Integer> rows(String field) {
        var found = new ArrayList<Integer>();
        for (int row = 1; row <= MOST_ROWS; row++) {
            if (rowFilled(field + "." + row + ".")) {
                found.add(row);
            }
        }
        return List.copyOf(found);
    }

    private boolean rowFilled(String prefix) {
        return texts.tailMap(prefix).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(prefix))
                .anyMatch(entry -> !entry.getValue().isBlank());
    }

    /// This draft with the fields of one task replaced by new texts.
    public Draft with(String task, SortedMap<String, String> written) {
        var all = new TreeMap<>(texts);
        all.keySet()
                .removeIf(key -> Form.anywhere(key)
                        .filter(field -> field.task().equals(task) && !field.files())
                        .isPresent());
        written.forEach((key, value) -> {
            if (!value.isBlank()) {
                all.put(key, value);
            }
        });
        return new Draft(all);
    }

    /// This draft with one field written anew, or emptied by an empty text.
    public Draft with(String field, String text) {
        var all = new TreeMap<>(texts);
        if (text.isEmpty()) {
            all.remove(field);
        } else {
            all.put(field, text);
        }
        return new Draft(all);
    }

    /// What was written in one part of the form by hand (申出書の一部): without attached files and signed pledges.
    public Draft part(String task) {
        var own = new TreeMap<>(texts);
        own.keySet()
                .removeIf(key -> Form.anywhere(key)
                        .filter(field -> field.task().equals(task) && !field.derived())
                        .isEmpty());
        return new Draft(own);
    }

    /// SHA-256 over fields and texts in order, so that a version can be named.
    public String sha256() {
        var canonical = new StringBuilder();
        texts.forEach((key, value) -> canonical
                .append(key)
                .append('=')
                .append(value.length())
                .append(':')
                .append(value)
                .append('\n'));
        return Checksum.sha256(canonical.toString().getBytes(StandardCharsets.UTF_8));
    }
}

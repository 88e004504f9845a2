package dev.todoke.cli.codes;

import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The header line of an input (見出し): where each column stands, and which ones nobody asked for.
final class InputColumns {

    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();

    InputColumns(List<String> header) {
        var found = new ArrayList<String>(header.size());
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).replace("\uFEFF", "").strip();
            found.add(name);
            positions.putIfAbsent(name.toLowerCase(Locale.ROOT), i);
        }
        this.names = List.copyOf(found);
    }

    void require(List<String> needed, String file, Words words) {
        var missing =
                needed.stream().filter(name -> !positions.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw new WrongCall(words.say(
                    "missing-columns",
                    file,
                    String.join(", ", missing),
                    String.join(",", needed),
                    String.join(",", names)));
        }
    }

    int position(String name) {
        Integer position = positions.get(name);
        return position == null ? Integer.MAX_VALUE : position;
    }

    /// Positions of the columns that are carried through untouched.
    int[] others(List<String> read) {
        var taken = read.stream().map(this::position).toList();
        return java.util.stream.IntStream.range(0, names.size())
                .filter(i -> !taken.contains(i))
                .toArray();
    }

    String name(int position) {
        return names.get(position);
    }

    int size() {
        return names.size();
    }
}

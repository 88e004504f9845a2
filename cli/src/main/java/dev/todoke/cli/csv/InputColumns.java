package dev.todoke.cli.csv;

import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The header line of an input (見出し): where each column stands, and which ones nobody asked for.
public final class InputColumns {

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

    /// The call is wrong when one of these columns, in lower case, is not there.
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

    /// Where a column stands; beyond every row when there is none.
    public int position(String name) {
        Integer position = positions.get(name);
        return position == null ? Integer.MAX_VALUE : position;
    }

    /// Positions of the columns that are carried through untouched.
    public int[] others(List<String> read) {
        var taken = read.stream().map(this::position).toList();
        return java.util.stream.IntStream.range(0, names.size())
                .filter(i -> !taken.contains(i))
                .toArray();
    }

    public String name(int position) {
        return names.get(position);
    }

    public int size() {
        return names.size();
    }
}

package dev.todoke.linkage.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a comparison is made with (比較の条件): its arguments, where fields stand, their dictionaries, its levels.
///
/// @param levels words of the levels that the model lists, in its order
/// @param together which values stand together in the records
public record CompareSetting(
        List<String> arguments,
        List<String> levels,
        Map<String, Integer> slots,
        Map<String, TextDictionary> dictionaryOf,
        Together together) {

    /// Values of two fields, by their place in the line, that stand together in some record.
    @FunctionalInterface
    public interface Together {
        ValuePairs of(int slot, int other);
    }

    public int slot(int argument) {
        Integer slot = slots.get(arguments.get(argument));
        if (slot == null) {
            throw new IllegalArgumentException("no field " + arguments.get(argument));
        }
        return slot;
    }

    public double number(int argument, double usual) {
        return argument < arguments.size() ? Double.parseDouble(arguments.get(argument)) : usual;
    }

    public Optional<TextDictionary> dictionary(int argument) {
        return Optional.ofNullable(dictionaryOf.get(arguments.get(argument)));
    }

    public TextDictionary texts(int argument) {
        return dictionary(argument)
                .orElseThrow(() -> new IllegalArgumentException("not a text: " + arguments.get(argument)));
    }
}

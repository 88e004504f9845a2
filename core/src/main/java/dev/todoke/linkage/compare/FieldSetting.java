package dev.todoke.linkage.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a field is made with (導出の条件): its arguments as the model writes them, dictionaries, the day of the run.
///
/// @param today no birth date lies after it
/// @param slots place of every field in the line
/// @param dictionaryOf the dictionary of a field by its name; absent when its numbers are hashes
public record FieldSetting(
        List<String> arguments,
        LocalDate today,
        Map<String, Integer> slots,
        Map<String, TextDictionary> byName,
        Map<String, TextDictionary> dictionaryOf) {

    /// A dictionary that all fields share which ask for this name.
    public TextDictionary shared(String dictionary) {
        return byName.computeIfAbsent(dictionary, _ -> new TextDictionary());
    }

    /// Place in the line of the field that is this argument.
    public int slot(int argument) {
        Integer slot = slots.get(arguments.get(argument));
        if (slot == null) {
            throw new IllegalArgumentException("no field " + arguments.get(argument));
        }
        return slot;
    }

    public FieldSetting of(List<String> others) {
        return new FieldSetting(others, today, slots, byName, dictionaryOf);
    }

    public static FieldSetting begin(LocalDate today, Map<String, Integer> slots) {
        return new FieldSetting(List.of(), today, slots, new HashMap<>(), new HashMap<>());
    }
}

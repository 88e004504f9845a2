package dev.todoke.validation;

import dev.todoke.kernel.Coded;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The codes of a coded item (使えるコード), kept once: checks ask for them a million times.
final class CodesOf {

    private static final Map<Class<?>, List<String>> KNOWN = new ConcurrentHashMap<>();

    private CodesOf() {}

    static List<String> of(Coded[] values) {
        return KNOWN.computeIfAbsent(
                values.getClass(), _ -> Arrays.stream(values).map(Coded::code).toList());
    }
}

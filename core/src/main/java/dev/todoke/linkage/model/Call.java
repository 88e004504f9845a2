package dev.todoke.linkage.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A function and what it is applied to, such as `date(birth_date)` (関数と引数).
public record Call(String function, List<String> arguments) {

    public Call {
        arguments = List.copyOf(arguments);
    }

    public static Optional<Call> read(String text) {
        int open = text.indexOf('(');
        String stripped = text.strip();
        if (open < 1 || !stripped.endsWith(")")) {
            return Optional.empty();
        }
        String inside = stripped.substring(open + 1, stripped.length() - 1);
        var arguments = new ArrayList<String>();
        for (String argument : inside.split(",", -1)) {
            arguments.add(argument.strip());
        }
        boolean complete = arguments.stream().noneMatch(a -> a.isEmpty() || a.indexOf('(') >= 0 || a.indexOf(')') >= 0);
        return complete ? Optional.of(new Call(stripped.substring(0, open).strip(), arguments)) : Optional.empty();
    }

    @Override
    public String toString() {
        return function + "(" + String.join(",", arguments) + ")";
    }
}

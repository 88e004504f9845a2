package dev.todoke.statistics.release;

import java.util.Optional;

/// A figure as a release carries it (公表値): shown, withheld, or not there because it cannot exist.
public sealed interface Published<T> {

    record Shown<T>(T value) implements Published<T> {}

    /// Withheld so that a small count stays unknown (秘匿), printed `x`.
    record Withheld<T>() implements Published<T> {}

    /// Not a figure that exists, for example a rate of both sexes for a site that one sex has (該当なし), printed `・`.
    record Impossible<T>() implements Published<T> {}

    default Optional<T> shown() {
        return this instanceof Shown<T>(var value) ? Optional.of(value) : Optional.empty();
    }

    static <T> Published<T> shown(T value) {
        return new Shown<>(value);
    }

    static <T> Published<T> withheld() {
        return new Withheld<>();
    }

    static <T> Published<T> impossible() {
        return new Impossible<>();
    }
}

package dev.todoke.cli;

/// What became of the rows of a file (件数の内訳). No row is lost: in = out + refused.
public record Counts(long in, long out, long refused) {

    public Counts {
        if (in != out + refused) {
            throw new IllegalArgumentException("rows lost: in %d, out %d, refused %d".formatted(in, out, refused));
        }
    }
}

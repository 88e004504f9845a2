package dev.todoke.notification.csv;

/// The values of one line as the parser found them, before anybody knows whether their number is right.
final class Cells {

    private final long line;
    private final String[] values;

    /// Takes the array over; nobody else keeps it.
    Cells(long line, String[] values) {
        this.line = line;
        this.values = values;
    }

    long line() {
        return line;
    }

    int count() {
        return values.length;
    }

    String value(int index) {
        return values[index];
    }

    /// The array itself, handed on to the record that these cells become.
    String[] owned() {
        return values;
    }
}

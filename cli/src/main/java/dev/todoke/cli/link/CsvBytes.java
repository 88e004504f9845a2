package dev.todoke.cli.link;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/// Rows of a CSV file in the making (書き出す行), as bytes that grow.
final class CsvBytes {

    private static final int DECIMALS = 10_000;

    private byte[] bytes;
    private int size;

    CsvBytes(int capacity) {
        bytes = new byte[capacity];
    }

    void add(char ascii) {
        need(1);
        bytes[size++] = (byte) ascii;
    }

    void add(byte[] more) {
        add(more, 0, more.length);
    }

    void add(byte[] more, int from, int to) {
        need(to - from);
        System.arraycopy(more, from, bytes, size, to - from);
        size += to - from;
    }

    void add(long number) {
        if (number < 0) {
            add('-');
        }
        long rest = Math.abs(number);
        need(20);
        int digits = 1;
        for (long bound = 10; rest >= bound && digits < 19; bound *= 10) {
            digits++;
        }
        for (int at = size + digits - 1; at >= size; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
    }

    /// With four decimals.
    void addRounded(double number, boolean plus) {
        long scaled = Math.round(number * DECIMALS);
        if (scaled < 0) {
            add('-');
        } else if (plus) {
            add('+');
        }
        long positive = Math.abs(scaled);
        add(positive / DECIMALS);
        int rest = (int) (positive % DECIMALS);
        need(5);
        bytes[size++] = '.';
        bytes[size++] = (byte) ('0' + rest / 1000);
        bytes[size++] = (byte) ('0' + rest / 100 % 10);
        bytes[size++] = (byte) ('0' + rest / 10 % 10);
        bytes[size++] = (byte) ('0' + rest % 10);
    }

    private void need(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, size + (size >> 1)));
        }
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }
}

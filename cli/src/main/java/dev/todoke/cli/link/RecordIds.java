package dev.todoke.cli.link;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Identifiers of the rows of a file, one after the other in one array of bytes (行の番号).
final class RecordIds {

    private static final int FREE = -1;

    private int size;
    private byte[] texts = new byte[1 << 14];
    private int[] ends = new int[1 << 10];
    private int[] slots = new int[1 << 11];

    RecordIds() {
        Arrays.fill(slots, FREE);
    }

    int size() {
        return size;
    }

    /// Adds an identifier without asking whether it is there already.
    void append(byte[] bytes, int from, int to) {
        enter(bytes, from, to);
    }

    /// Adds all identifiers of the part of the file that comes next, likewise.
    void appendAll(RecordIds part) {
        int before = size == 0 ? 0 : ends[size - 1];
        int more = part.size == 0 ? 0 : part.ends[part.size - 1];
        texts = Arrays.copyOf(texts, Math.addExact(before, more));
        System.arraycopy(part.texts, 0, texts, before, more);
        ends = Arrays.copyOf(ends, Math.addExact(size, part.size));
        for (int i = 0; i < part.size; i++) {
            ends[size + i] = before + part.ends[i];
        }
        size += part.size;
    }

    /// Whether no two identifiers have the same hash.
    boolean allDiffer() {
        long[] hashes = new long[size];
        IntStream.range(0, size).parallel().forEach(i -> hashes[i] = hash(i));
        Arrays.parallelSort(hashes);
        for (int i = 1; i < size; i++) {
            if (hashes[i] == hashes[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /// Adds an identifier in UTF-8, unless it is there already: then false. Not together with [#append].
    boolean add(byte[] bytes, int from, int to) {
        int slot = slot(RowCells.hash(bytes, from, to));
        while (slots[slot] != FREE) {
            if (Arrays.equals(texts, start(slots[slot]), ends[slots[slot]], bytes, from, to)) {
                return false;
            }
            slot = slot + 1 & slots.length - 1;
        }
        enter(bytes, from, to);
        slots[slot] = size - 1;
        if (size * 2L > slots.length) {
            spread();
        }
        return true;
    }

    /// Takes the identifier added or appended last out again.
    void removeLast() {
        size--;
        int slot = slot(RowCells.hash(texts, start(size), ends[size]));
        while (slots[slot] != size && slots[slot] != FREE) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = FREE;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private int slot(long hash) {
        return (int) (hash >>> 24) & slots.length - 1;
    }

    private void enter(byte[] bytes, int from, int to) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size + (size >> 1));
        }
        int at = start(size);
        int length = to - from;
        if (at + length > texts.length) {
            texts = Arrays.copyOf(texts, Math.toIntExact(Math.max(texts.length * 3L / 2, at + (long) length)));
        }
        System.arraycopy(bytes, from, texts, at, length);
        ends[size] = at + length;
        size++;
    }

    private void spread() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, FREE);
        for (int number = 0; number < size; number++) {
            int slot = slot(RowCells.hash(texts, start(number), ends[number]));
            while (slots[slot] != FREE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number;
        }
    }

    String text(int number) {
        return new String(texts, start(number), ends[number] - start(number), StandardCharsets.UTF_8);
    }

    long hash(int number) {
        return RowCells.hash(texts, start(number), ends[number]);
    }

    /// Writes an identifier as a CSV cell.
    void write(int number, CsvBytes out) {
        int from = start(number);
        int to = ends[number];
        if (needsQuotes(from, to)) {
            out.add(("\"" + text(number).replace("\"", "\"\"") + "\"").getBytes(StandardCharsets.UTF_8));
        } else {
            out.add(texts, from, to);
        }
    }

    private boolean needsQuotes(int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = texts[i];
            if (b <= ',' && (b == ',' || b == '"' || b == '\n' || b == '\r')) {
                return true;
            }
        }
        return false;
    }
}

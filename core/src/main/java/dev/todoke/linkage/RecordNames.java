package dev.todoke.linkage;

import dev.todoke.linkage.compare.Hash;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Numbers of records in the index and their names, both ways (届出番号と索引の番号): about 35 bytes a
/// record.
final class RecordNames {

    private byte[] bytes = new byte[1 << 14];
    private int[] ends = new int[1 << 10];
    private int[] table = new int[1 << 11];
    private int size;

    /// Gives a record the number that comes next; where the name is known already, the new number takes its
    /// place.
    int add(String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        int start = start(size);
        if (start + text.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(start + text.length, bytes.length + (bytes.length >> 1)));
        }
        System.arraycopy(text, 0, bytes, start, text.length);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size + (size >> 1));
        }
        ends[size] = start + text.length;
        size++;
        if (size * 2 > table.length) {
            grow();
        } else {
            enter(table, size - 1);
        }
        return size - 1;
    }

    /// -1 when no record has this name.
    int find(String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        int slot = slot(table.length, hash(text, 0, text.length));
        while (table[slot] != 0) {
            int number = table[slot] - 1;
            if (Arrays.equals(text, 0, text.length, bytes, start(number), ends[number])) {
                return number;
            }
            slot = slot + 1 & table.length - 1;
        }
        return -1;
    }

    String name(int number) {
        int start = start(number);
        return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
    }

    long bytes() {
        return bytes.length + Integer.BYTES * ((long) ends.length + table.length);
    }

    private void grow() {
        int[] wider = new int[table.length * 2];
        for (int number = 0; number < size; number++) {
            enter(wider, number);
        }
        table = wider;
    }

    private void enter(int[] into, int number) {
        int start = start(number);
        int slot = slot(into.length, hash(bytes, start, ends[number]));
        while (into[slot] != 0) {
            int other = into[slot] - 1;
            if (Arrays.equals(bytes, start, ends[number], bytes, start(other), ends[other])) {
                break;
            }
            slot = slot + 1 & into.length - 1;
        }
        into[slot] = number + 1;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private static long hash(byte[] text, int from, int to) {
        long hash = (long) to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text[i]) * 0x100000001B3L;
        }
        return Hash.mix(hash);
    }

    private static int slot(int length, long hash) {
        return (int) (hash >>> 16) & length - 1;
    }
}

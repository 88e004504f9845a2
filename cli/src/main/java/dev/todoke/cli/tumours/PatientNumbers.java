package dev.todoke.cli.tumours;

import java.util.Arrays;

/// Numbers the patients of a file from 0 in the order in which they first appear (患者の通し番号).
///
/// A table of its own: identifiers lie one after the other in one array of bytes, so that millions of them fit.
final class PatientNumbers {

    private static final int FREE = -1;

    private int size;
    private byte[] texts = new byte[1 << 14];
    private int textEnd;
    private int[] ends = new int[1 << 10];
    private int[] hashes = new int[1 << 10];
    private int[] slots = new int[1 << 11];

    PatientNumbers() {
        Arrays.fill(slots, FREE);
    }

    int size() {
        return size;
    }

    /// The number of the identifier between the two positions; a fresh one is the size before.
    int numberOf(byte[] bytes, int from, int to) {
        int hash = hash(bytes, from, to);
        int slot = hash & slots.length - 1;
        while (slots[slot] != FREE) {
            int number = slots[slot];
            if (hashes[number] == hash && isText(number, bytes, from, to)) {
                return number;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return add(slot, hash, bytes, from, to);
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    private boolean isText(int number, byte[] bytes, int from, int to) {
        int start = number == 0 ? 0 : ends[number - 1];
        return Arrays.equals(texts, start, ends[number], bytes, from, to);
    }

    private int add(int slot, int hash, byte[] bytes, int from, int to) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        int length = to - from;
        if (textEnd + length > texts.length) {
            texts = Arrays.copyOf(texts, Math.toIntExact(Math.max(texts.length * 2L, textEnd + (long) length)));
        }
        System.arraycopy(bytes, from, texts, textEnd, length);
        textEnd += length;
        ends[size] = textEnd;
        hashes[size] = hash;
        slots[slot] = size;
        size++;
        if (size * 2L > slots.length) {
            spread();
        }
        return size - 1;
    }

    private void spread() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, FREE);
        for (int number = 0; number < size; number++) {
            int slot = hashes[number] & slots.length - 1;
            while (slots[slot] != FREE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number;
        }
    }
}

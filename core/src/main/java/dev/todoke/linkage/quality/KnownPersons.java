package dev.todoke.linkage.quality;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/// Which record is whose (正解): record ids numbered from 0, with their person and their file.
///
/// About 200 bytes a record.
public final class KnownPersons {

    private final Map<String, Integer> records = new HashMap<>();
    private final Map<String, Integer> persons = new HashMap<>();
    private final Map<String, Integer> files = new HashMap<>();
    private int[] personOf = new int[1 << 10];
    private int[] fileOf = new int[1 << 10];

    /// What became of a row of the truth.
    public enum Entry {
        ADDED,
        KNOWN_ALREADY,
        CONTRADICTS
    }

    /// @param file the file the record comes from, empty when pairs within a file count like all others
    public Entry add(String id, String person, String file) {
        int number = persons.computeIfAbsent(person, _ -> persons.size());
        Integer known = records.putIfAbsent(id, records.size());
        if (known != null) {
            return personOf[known] == number ? Entry.KNOWN_ALREADY : Entry.CONTRADICTS;
        }
        int record = records.size() - 1;
        if (record == personOf.length) {
            personOf = Arrays.copyOf(personOf, record * 2);
            fileOf = Arrays.copyOf(fileOf, record * 2);
        }
        personOf[record] = number;
        fileOf[record] = file.isEmpty() ? -1 : files.computeIfAbsent(file, _ -> files.size());
        return Entry.ADDED;
    }

    public OptionalInt numberOf(String id) {
        Integer number = records.get(id);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public boolean isSame(int a, int b) {
        return personOf[a] == personOf[b];
    }

    /// Whether a pair counts: not when both records come from the same of two files.
    public boolean counts(int a, int b) {
        return fileOf[a] < 0 || fileOf[a] != fileOf[b];
    }

    public int size() {
        return records.size();
    }

    /// The ids by number.
    public String[] ids() {
        var ids = new String[records.size()];
        records.forEach((id, number) -> ids[number] = id);
        return ids;
    }

    /// The person of each record.
    public int[] persons() {
        return Arrays.copyOf(personOf, records.size());
    }

    /// Pairs of one person that count.
    public long truePairs() {
        long[] cells = new long[size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (long) personOf[i] << Integer.SIZE | fileOf[i] & 0xFFFFFFFFL;
        }
        Arrays.parallelSort(cells);
        long pairs = 0;
        long inPerson = 0;
        long inFile = 0;
        for (int i = 0; i < cells.length; i++) {
            boolean samePerson = i > 0 && cells[i] >>> Integer.SIZE == cells[i - 1] >>> Integer.SIZE;
            inPerson = samePerson ? inPerson + 1 : 0;
            inFile = samePerson && cells[i] == cells[i - 1] ? inFile + 1 : 0;
            pairs += inPerson - ((int) cells[i] < 0 ? 0 : inFile);
        }
        return pairs;
    }
}

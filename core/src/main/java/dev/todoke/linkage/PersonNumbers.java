package dev.todoke.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Lasting numbers of persons over runs (個人識別番号の引継ぎ): a number is given once and never reused.
///
/// Merged persons keep the oldest number and the younger ones forward to it. Of a split person the part with most of
/// its records
/// keeps the number (the smallest record number decides a tie); the rest gets new ones.
public final class PersonNumbers {

    /// A person without a number yet.
    public static final long NEW = 0;

    /// @param numberOf number by person as the linker counts them; [#NEW] where one has to be given
    /// @param forwards younger number to the older one that took its records over
    // an array of a million numbers, made once per run and never compared as a value
    @SuppressWarnings("ArrayRecordComponent")
    public record Assignment(long[] numberOf, Map<Long, Long> forwards) {
        public Assignment {
            forwards = Map.copyOf(forwards);
        }
    }

    private record Claim(int person, int records, String smallestRecord) {}

    private PersonNumbers() {}

    /// @param records numbers of the records, in the order of `personOf`
    /// @param personOf person by position as the linker counts them, from 0 without gaps
    /// @param present number of the person by record, as of the last run
    public static Assignment keep(List<String> records, int[] personOf, Map<String, Long> present) {
        var claims = claims(records, personOf, present);
        long[] numberOf = new long[personCount(personOf)];
        var forwards = new HashMap<Long, Long>();
        claims.forEach((number, byPerson) -> {
            var best = new ArrayList<>(byPerson.values());
            best.sort(Comparator.comparingInt(Claim::records).reversed().thenComparing(Claim::smallestRecord));
            int winner = best.getFirst().person();
            if (numberOf[winner] == NEW) {
                numberOf[winner] = number;
            } else {
                forwards.put(number, numberOf[winner]);
            }
        });
        return new Assignment(numberOf, forwards);
    }

    /// For every present number, oldest first, the persons that now hold its records.
    private static SortedMap<Long, Map<Integer, Claim>> claims(
            List<String> records, int[] personOf, Map<String, Long> present) {
        var claims = new TreeMap<Long, Map<Integer, Claim>>();
        for (int i = 0; i < personOf.length; i++) {
            String record = records.get(i);
            Long number = present.get(record);
            if (number != null) {
                claims.computeIfAbsent(number, _ -> new TreeMap<>())
                        .merge(personOf[i], new Claim(personOf[i], 1, record), PersonNumbers::together);
            }
        }
        return claims;
    }

    private static Claim together(Claim a, Claim b) {
        String smallest =
                a.smallestRecord().compareTo(b.smallestRecord()) <= 0 ? a.smallestRecord() : b.smallestRecord();
        return new Claim(a.person(), a.records() + b.records(), smallest);
    }

    private static int personCount(int[] personOf) {
        int highest = -1;
        for (int person : personOf) {
            highest = Math.max(highest, person);
        }
        return highest + 1;
    }
}

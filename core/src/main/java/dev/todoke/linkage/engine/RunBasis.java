package dev.todoke.linkage.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// What a run counted in its records (照合の基準): the starting weight, how often each name stands, how
/// names are read.
///
/// With the basis of an earlier run a pair weighs the same whatever records have come since, so that linking
/// batch by
/// batch gives what linking everything at once gives.
public final class RunBasis {

    static final RunBasis NOTHING = new RunBasis(0, new TreeMap<>(), new TreeMap<>());

    private final double prior;
    private final SortedMap<String, SortedMap<String, Integer>> counts;
    private final SortedMap<String, SortedSet<Pair>> together;

    /// Texts of two fields that stand in one record.
    record Pair(String one, String other) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair than) {
            int first = one.compareTo(than.one);
            return first != 0 ? first : other.compareTo(than.other);
        }
    }

    private RunBasis(
            double prior,
            SortedMap<String, SortedMap<String, Integer>> counts,
            SortedMap<String, SortedSet<Pair>> together) {
        this.prior = prior;
        this.counts = counts;
        this.together = together;
    }

    static RunBasis of(
            double prior,
            Map<String, ? extends Map<String, Integer>> counts,
            Map<String, ? extends Collection<Pair>> together) {
        var basis = new RunBasis(prior, new TreeMap<>(), new TreeMap<>());
        counts.forEach((field, ofField) -> basis.counts.put(field, new TreeMap<>(ofField)));
        together.forEach((fields, pairs) -> basis.together.put(fields, new TreeSet<>(pairs)));
        return basis;
    }

    static String key(String field, String other) {
        return field + " " + other;
    }

    /// Starting weight in bits.
    public double prior() {
        return prior;
    }

    Map<String, Integer> counts(String field) {
        return counts.getOrDefault(field, new TreeMap<>());
    }

    long known(String field) {
        return counts(field).values().stream().mapToLong(Integer::longValue).sum();
    }

    SortedSet<Pair> together(String field, String other) {
        return together.getOrDefault(key(field, other), new TreeSet<>());
    }

    /// Numbers every text that was counted, so that it is known when a record with it comes later.
    void enter(FieldLayout layout) {
        counts.forEach((field, texts) -> enter(layout, field, texts.keySet()));
        together.forEach((fields, pairs) -> {
            var both = List.of(fields.split(" "));
            enter(layout, both.getFirst(), pairs.stream().map(Pair::one).toList());
            enter(layout, both.getLast(), pairs.stream().map(Pair::other).toList());
        });
    }

    private static void enter(FieldLayout layout, String field, Collection<String> texts) {
        var dictionary = layout.dictionaryOf().get(field);
        if (dictionary != null) {
            texts.forEach(dictionary::numberOf);
        }
    }

    /// As bytes, to be stored; the same basis gives the same bytes.
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeDouble(prior);
            out.writeInt(counts.size());
            for (var field : counts.entrySet()) {
                out.writeUTF(field.getKey());
                out.writeInt(field.getValue().size());
                for (var text : field.getValue().entrySet()) {
                    out.writeUTF(text.getKey());
                    out.writeInt(text.getValue());
                }
            }
            out.writeInt(together.size());
            for (var fields : together.entrySet()) {
                out.writeUTF(fields.getKey());
                out.writeInt(fields.getValue().size());
                for (var pair : fields.getValue()) {
                    out.writeUTF(pair.one());
                    out.writeUTF(pair.other());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Reads what [#bytes] wrote.
    public static RunBasis read(byte[] bytes) {
        try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            var basis = new RunBasis(in.readDouble(), new TreeMap<>(), new TreeMap<>());
            for (int fields = in.readInt(); fields > 0; fields--) {
                var ofField = new TreeMap<String, Integer>();
                basis.counts.put(in.readUTF(), ofField);
                for (int texts = in.readInt(); texts > 0; texts--) {
                    ofField.put(in.readUTF(), in.readInt());
                }
            }
            for (int fields = in.readInt(); fields > 0; fields--) {
                var pairs = new TreeSet<Pair>();
                basis.together.put(in.readUTF(), pairs);
                for (int texts = in.readInt(); texts > 0; texts--) {
                    pairs.add(new Pair(in.readUTF(), in.readUTF()));
                }
            }
            return basis;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

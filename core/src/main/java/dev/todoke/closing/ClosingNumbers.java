package dev.todoke.closing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Gives the rows of a closing their row number and patient number (行番号・提供情報患者番号, items 1 and 2).
///
/// The numbers follow a permutation of the persons keyed by the content of the closing and a secret, so that they
/// reveal
/// nothing of the registry's order and yet repeat for the same data.
public final class ClosingNumbers {

    private final byte[] secret;

    /// @param secret the registry's secret for provisions; may be empty where the content alone is the key
    public ClosingNumbers(byte[] secret) {
        this.secret = secret.clone();
    }

    /// Rows in file order.
    public List<ClosedRecord> number(List<ClosedDraft> drafts) {
        return traced(drafts).stream().map(TracedRecord::record).toList();
    }

    /// Rows in file order, each with its origin.
    public List<TracedRecord> traced(List<ClosedDraft> drafts) {
        Map<String, String> place = new HashMap<>();
        byte[] key = key(contentHash(drafts));
        for (ClosedDraft draft : drafts) {
            place.computeIfAbsent(draft.personKey(), person -> place(key, person));
        }
        var sorted = new ArrayList<>(drafts);
        sorted.sort(Comparator.comparing((ClosedDraft d) -> place.getOrDefault(d.personKey(), ""))
                .thenComparingInt(ClosedDraft::number)
                .thenComparing(d -> String.join("\t", d.values())));
        return numbered(sorted);
    }

    private static List<TracedRecord> numbered(List<ClosedDraft> sorted) {
        var records = new ArrayList<TracedRecord>(sorted.size());
        String person = "";
        int patient = 0;
        for (int i = 0; i < sorted.size(); i++) {
            var draft = sorted.get(i);
            patient += i == 0 || !draft.personKey().equals(person) ? 1 : 0;
            person = draft.personKey();
            var values = new ArrayList<String>(ClosedRecord.ITEMS);
            values.add(Integer.toString(i + 1));
            values.add(Integer.toString(patient));
            values.addAll(draft.values());
            records.add(new TracedRecord(new ClosedRecord(values), draft.trace()));
        }
        return records;
    }

    private static byte[] contentHash(List<ClosedDraft> drafts) {
        var lines =
                drafts.stream().map(d -> String.join("\t", d.values())).sorted().toList();
        var digest = Checksum.sha256();
        for (String line : lines) {
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
        return digest.digest();
    }

    private byte[] key(byte[] contentHash) {
        var digest = Checksum.sha256();
        digest.update(contentHash);
        return digest.digest(secret);
    }

    private static String place(byte[] key, String person) {
        var digest = Checksum.sha256();
        digest.update(key);
        return HexFormat.of().formatHex(digest.digest(person.getBytes(StandardCharsets.UTF_8)));
    }
}

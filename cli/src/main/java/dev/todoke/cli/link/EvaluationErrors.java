package dev.todoke.cli.link;

import dev.todoke.linkage.quality.Decided;
import dev.todoke.linkage.quality.KnownPersons;
import dev.todoke.linkage.quality.WeighedPairs;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/// The pairs a linkage got wrong, for those who want to see why (誤りの一覧): `id_a,id_b,weight,decision,error`.
///
/// `wrong` is a link between two persons, `missed` a pair of one person decided different, `unseen` one that the file
/// does not contain. Pairs left to a person are no errors.
final class EvaluationErrors {

    private EvaluationErrors() {}

    static void write(WeighedPairs pairs, KnownPersons known, Writer out) throws IOException {
        String[] ids = known.ids();
        out.write("id_a,id_b,weight,decision,error\n");
        for (int p = 0; p < pairs.size(); p++) {
            boolean wrong = pairs.decided(p) == Decided.SAME && !pairs.isTrue(p);
            boolean missed = pairs.decided(p) == Decided.DIFFERENT && pairs.isTrue(p);
            if (wrong || missed) {
                String weight = EvaluationTables.number(pairs.weight(p));
                String word = pairs.decided(p).word();
                row(out, ids[pairs.left(p)], ids[pairs.right(p)], weight, word, wrong ? "wrong" : "missed");
            }
        }
        unseen(pairs, known, ids, out);
    }

    private static void unseen(WeighedPairs pairs, KnownPersons known, String[] ids, Writer out) throws IOException {
        int[] persons = known.persons();
        long[] byPerson = new long[persons.length];
        for (int i = 0; i < persons.length; i++) {
            byPerson[i] = (long) persons[i] << Integer.SIZE | i;
        }
        Arrays.sort(byPerson);
        for (int i = 0; i < byPerson.length; i++) {
            for (int j = i + 1; j < byPerson.length && known.isSame((int) byPerson[i], (int) byPerson[j]); j++) {
                int a = (int) byPerson[i];
                int b = (int) byPerson[j];
                if (known.counts(a, b) && !pairs.contains(a, b)) {
                    row(out, ids[a], ids[b], "", "", "unseen");
                }
            }
        }
    }

    private static void row(Writer out, String a, String b, String weight, String decision, String error)
            throws IOException {
        out.write(cell(a) + "," + cell(b) + "," + weight + "," + decision + "," + error + "\n");
    }

    private static String cell(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}

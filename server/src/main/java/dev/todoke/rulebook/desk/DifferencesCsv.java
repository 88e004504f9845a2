package dev.todoke.rulebook.desk;

import dev.todoke.rulebook.store.TrialDifference;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

/// The list of differences as a file (違いの一覧ファイル): codes, counts and our own numbers, nobody's name.
final class DifferencesCsv {

    private DifferencesCsv() {}

    /// @return how many differences were written
    static long write(Stream<TrialDifference> differences, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("\ufeffrule,before,after,year,facility,changes,examples\r\n");
        long lines = 0;
        for (Iterator<TrialDifference> each = differences.iterator(); each.hasNext(); lines++) {
            writer.write(line(each.next()));
        }
        writer.flush();
        return lines;
    }

    private static String line(TrialDifference difference) {
        return String.join(
                        ",",
                        difference.change().rule(),
                        difference.change().before(),
                        difference.change().after(),
                        difference.year() == 0 ? "" : Integer.toString(difference.year()),
                        difference.facility(),
                        Long.toString(difference.changes()),
                        String.join(" ", difference.examples()))
                + "\r\n";
    }
}

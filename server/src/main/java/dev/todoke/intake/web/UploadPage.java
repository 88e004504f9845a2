package dev.todoke.intake.web;

import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.web.Choice;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What P-02 shows (届出ファイルを送る画面の内容).
///
/// @param closed why nothing is received at present, or empty
/// @param waived whether files are received without virus scan
/// @param replaces receipt of the file that is put right, or empty
record UploadPage(
        long largestMebibytes, String closed, boolean waived, String replaces, String year, List<Choice> years) {

    /// Any year first: a file may hold several.
    static List<Choice> years(int thisYear) {
        return Choice.withEmpty(
                "―",
                IntStream.rangeClosed(YearOfDiagnosis.FIRST, thisYear)
                        .map(i -> thisYear + YearOfDiagnosis.FIRST - i)
                        .mapToObj(y -> Choice.of(Integer.toString(y), y + "年診断"))
                        .toList());
    }

    static @Nullable Integer year(String chosen) {
        return chosen.matches("20[0-9]{2}") ? Integer.valueOf(chosen) : null;
    }
}

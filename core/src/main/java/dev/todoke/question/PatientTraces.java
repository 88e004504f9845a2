package dev.todoke.question;

import dev.todoke.kernel.Sentence;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Looks for what may be about a patient in a text that must not be (患者の情報らしい書き方).
///
/// It finds the usual slips, not everything; whoever writes stays responsible. What was found is not repeated, so that
/// it stands on no further page.
final class PatientTraces {

    private static final Pattern BIRTH_DATE =
            Pattern.compile("(?:明治|大正|昭和|平成|令和)\\s*(?:\\d{1,2}|元)\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日"
                    + "|(?:19|20)\\d{2}\\s*[年./-]\\s*\\d{1,2}\\s*[月./-]\\s*\\d{1,2}|(?<!\\d)(?:19|20)\\d{6}(?!\\d)");

    private static final Pattern CHART =
            Pattern.compile("(?:カルテ|診療録|患者)\\s*(?:番号|No\\.?|ID)?\\s*[::]?\\s*\\d{3,}|(?<![\\d-])\\d{7,}(?![\\d-])");

    private static final Pattern NAME =
            Pattern.compile("(?:氏名|患者名|お名前)\\s*[::はが]\\s*\\S{2,}|[\\p{IsHan}]{2,6}\\s*(?:様|さん)");

    private PatientTraces() {}

    static List<Sentence> in(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var found = new ArrayList<Sentence>();
        if (BIRTH_DATE.matcher(plain).find()) {
            found.add(QuestionDraft.say("trace-date"));
        }
        // the digits of a date are no chart number
        if (CHART.matcher(BIRTH_DATE.matcher(plain).replaceAll(" ")).find()) {
            found.add(QuestionDraft.say("trace-chart"));
        }
        if (NAME.matcher(plain).find()) {
            found.add(QuestionDraft.say("trace-name"));
        }
        return List.copyOf(found);
    }
}

package dev.todoke.provision.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The lines of an office's own form file (公式様式の行), broken lines joined again, in sections by the labels
/// 様式第…号.
///
/// Offices write that label at the head or at the foot of a form; so a form may be in the section before its label or
/// in the one behind it.
///
/// @param sections the lines between two labels, one more than there are labels
/// @param labels numbers of the forms as this program calls them
record OfficialLines(List<List<String>> sections, List<String> labels) {

    private static final Pattern LABEL = Pattern.compile("様式(例)?第([0-9]+(?:-[0-9]+)?)号.*");
    private static final Pattern MARKED =
            Pattern.compile("^(?:[0-9]{1,2}(?:[.．、]|$|[^0-9年月日])|[(][0-9]+[)]|[※＊*☐□☑・①-⑳]|[ア-オ][^ァ-ヶー]|《|添付|標記).*");
    private static final Pattern ENDED = Pattern.compile(".*[。)」》:：]$");

    /// A line shorter than this ended because its author ended it.
    private static final int FULL = 30;

    OfficialLines {
        sections = sections.stream().map(List::copyOf).toList();
        labels = List.copyOf(labels);
    }

    static OfficialLines of(List<String> raw) {
        var sections = new ArrayList<List<String>>();
        var labels = new ArrayList<String>();
        var section = new ArrayList<String>();
        for (String line : raw) {
            var label = LABEL.matcher(plain(line));
            if (label.matches()) {
                sections.add(joined(section));
                labels.add((label.group(1) == null ? "" : "国") + label.group(2));
                section = new ArrayList<>();
                section.add(line);
            } else if (!line.isBlank()) {
                section.add(line);
            }
        }
        sections.add(joined(section));
        return new OfficialLines(sections, labels);
    }

    /// Where a form may stand: with its label at the foot, and with its label at the head.
    List<List<String>> places(String form) {
        var places = new ArrayList<List<String>>();
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).equals(form)) {
                var foot = new ArrayList<>(sections.get(i));
                foot.add(sections.get(i + 1).getFirst());
                places.add(foot);
                places.add(sections.get(i + 1));
            }
        }
        return places;
    }

    private static List<String> joined(List<String> lines) {
        var joined = new ArrayList<String>();
        String before = "";
        for (String line : lines) {
            var stripped = strip(line);
            if (!joined.isEmpty() && goesOn(before, stripped)) {
                joined.set(joined.size() - 1, joined.getLast() + stripped);
            } else if (!stripped.isEmpty()) {
                joined.add(stripped);
            }
            before = stripped;
        }
        return joined;
    }

    /// A full line without an end, and a next one without a mark of its own.
    private static boolean goesOn(String before, String next) {
        return before.length() >= FULL
                && !ENDED.matcher(plain(before)).matches()
                && !MARKED.matcher(plain(next)).matches();
    }

    static String strip(String line) {
        return line.replaceAll("^[\\s　]+|[\\s　]+$", "");
    }

    /// A line for comparing: one width, no spaces.
    static String plain(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFKC).replaceAll("[\\s　]", "");
    }
}

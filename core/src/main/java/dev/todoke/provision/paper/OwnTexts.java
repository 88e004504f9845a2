package dev.todoke.provision.paper;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The wording of an office (窓口の文言): words by form and block, in one edition, in place of the shipped ones.
///
/// The file is UTF-8 with tabs: `form`, `block`, `ja`. `\n` in the words ends a line of the paper.
///
/// @param edition its name, printed at the foot of every form; empty for none
/// @param words by form and block, joined by a tab
public record OwnTexts(String edition, SortedMap<String, String> words) {

    public static final OwnTexts NONE = new OwnTexts("", Collections.emptySortedMap());

    /// First line of the file.
    public static final String HEADER = "form\tblock\tja";

    public OwnTexts {
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }

    public boolean has(String form, String block) {
        return words.containsKey(key(form, block));
    }

    /// The words of a block, or the shipped ones.
    public String words(String form, String block, String shipped) {
        return words.getOrDefault(key(form, block), shipped);
    }

    static String key(String form, String block) {
        return form + "\t" + block;
    }

    /// What reading a file gives (文言ファイルの読み取り).
    public sealed interface Reading {
        record Read(OwnTexts texts) implements Reading {}

        /// @param reasons one sentence for each line that cannot be used
        record Faulty(List<String> reasons) implements Reading {
            public Faulty {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /// Reads the lines of the file.
    ///
    /// @param known the blocks that may be replaced
    public static Reading read(String edition, List<String> lines, Map<String, PaperLine> known) {
        var reasons = new java.util.ArrayList<String>();
        var words = new TreeMap<String, String>();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            reasons.add("1行目は「form、block、ja」をタブで区切った見出しです。");
        }
        for (int i = 1; i < lines.size(); i++) {
            var cells = lines.get(i).split("\t", -1);
            if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
                continue;
            }
            if (cells.length != 3) {
                reasons.add("%d行目: 3列ではなく%d列あります。".formatted(i + 1, cells.length));
            } else if (!known.containsKey(key(cells[0], cells[1]))) {
                reasons.add("%d行目: 様式%sに「%s」という部分はありません。".formatted(i + 1, cells[0], cells[1]));
            } else {
                words.put(key(cells[0], cells[1]), cells[2].replace("\\n", "\n"));
            }
        }
        return reasons.isEmpty() ? new Reading.Read(new OwnTexts(edition, words)) : new Reading.Faulty(reasons);
    }
}

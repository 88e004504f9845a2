package dev.todoke.provision.paper;

import dev.todoke.kernel.Coded;

/// What a line of the table of forms stands for (様式の行の種類).
public enum PaperKind implements Coded {
    /// Number and purpose of the form, small, above everything: 様式第2-1号（…）.
    TAG("tag", "様式番号"),
    TITLE("title", "表題"),
    /// The date of the paper, at the right edge.
    DATE("date", "日付"),
    /// Whom it goes to, at the left edge.
    ADDRESSEE("addressee", "宛先"),
    /// Who hands it in or signs it, at the right edge; `ja` is the heading above its lines.
    PARTY("party", "差出人"),
    /// One line at the right edge: a seal line, 以上, a date of checking.
    RIGHT("right", "右寄せ"),
    CENTRED("centred", "中央"),
    HEADING("heading", "見出し"),
    SUBHEADING("subheading", "小見出し"),
    TEXT("text", "本文"),
    NOTE("note", "注"),
    /// A numbered clause; `code` is its mark.
    CLAUSE("clause", "条項"),
    /// A choice: its `option` lines follow, the chosen one is circled.
    CHOICE("choice", "選択"),
    OPTION("option", "選択肢"),
    /// A box to tick; ticked when the field carries `code`. A star before the words stands before the box.
    TICK("tick", "チェック"),
    /// An enclosure: ticked when the field names a paper.
    ATTACHED("attached", "添付"),
    /// Label and value; neighbours form one table.
    VALUE("value", "記入欄"),
    /// A framed answer; `detail` is the room left when empty, in lines.
    BOX("box", "枠"),
    /// A table; its `column` lines follow. `detail`: rows printed at least.
    ROWS("rows", "表"),
    /// A column of a table; `code` is the key of its cells, `detail` its share of the width, with `centre` if centred.
    COLUMN("column", "列"),
    /// A line to sign on.
    SIGNATURE("signature", "署名"),
    /// Empty lines; `detail` is how many.
    SPACE("space", "空き"),
    PAGE("page", "改ページ");

    private final String code;
    private final String ja;

    PaperKind(String code, String ja) {
        this.code = code;
        this.ja = ja;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String ja() {
        return ja;
    }
}

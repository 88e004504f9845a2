package dev.todoke.synth;

/// An address inside a municipality (住所): invented town, numbers, perhaps a building.
///
/// @param chome 丁目, 0 when the town has none
/// @param building name and room, empty for a house
record Home(Place place, String town, int chome, int block, int lot, String building) {

    private static final String KANJI_DIGITS = "〇一二三四五六七八九";

    /// How a hospital writes addresses (住所の書き方).
    enum Style {
        FULL_WIDTH_WORDS,
        HYPHENS,
        HALF_WIDTH_HYPHENS,
        KANJI_CHOME
    }

    /// At most 40 characters, as the notification allows.
    String written(Style style) {
        String text = switch (style) {
            case FULL_WIDTH_WORDS -> wide(start() + chome("丁目") + block + "番" + lot + "号");
            case HYPHENS -> wide(start() + chome("－") + block + "－" + lot);
            case HALF_WIDTH_HYPHENS -> start() + chome("-") + block + "-" + lot;
            case KANJI_CHOME -> wide(start() + kanjiChome() + block + "番地の" + lot);
        };
        String whole = building.isEmpty() ? text : text + "　" + building;
        return place.isAbroad() ? place.name() : whole.length() <= 40 ? whole : text;
    }

    String townOnly() {
        return start();
    }

    private String start() {
        return place.name() + town;
    }

    private String chome(String word) {
        return chome == 0 ? "" : chome + word;
    }

    private String kanjiChome() {
        return chome == 0 ? "" : KANJI_DIGITS.charAt(chome) + "丁目";
    }

    /// Half-width digits made full-width.
    static String wide(String text) {
        var wide = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
        }
        return wide.toString();
    }
}

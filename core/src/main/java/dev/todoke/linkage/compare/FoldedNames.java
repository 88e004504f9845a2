package dev.todoke.linkage.compare;

import dev.todoke.person.Normaliser;

/// Folded name parts as numbers (氏名の正規化): one dictionary for all kanji, one for all kana.
final class FoldedNames {

    private FoldedNames() {}

    static FieldMaker kanji(FieldSetting setting) {
        var dictionary = setting.shared("kanji");
        var normaliser = Normaliser.shipped();
        return (cells, values) -> {
            values[0] = dictionary.numberOf(normaliser.fold(cells.text(0)));
            return CellFinding.NONE;
        };
    }

    /// A name in kanji that stands in the kana field says nothing about the reading.
    static FieldMaker kana(FieldSetting setting) {
        var dictionary = setting.shared("kana");
        var normaliser = Normaliser.shipped();
        return (cells, values) -> {
            String folded = normaliser.fold(cells.text(0));
            if (folded.codePoints().anyMatch(Character::isIdeographic)) {
                return CellFinding.KANJI_IN_KANA;
            }
            values[0] = dictionary.numberOf(folded);
            return CellFinding.NONE;
        };
    }
}

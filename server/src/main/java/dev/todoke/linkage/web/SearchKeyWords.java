package dev.todoke.linkage.web;

import dev.todoke.linkage.SearchKey;
import dev.todoke.web.PageWords;
import java.util.Locale;

/// Words of the search keys (検索キーの呼び名).
final class SearchKeyWords {

    private SearchKeyWords() {}

    static String of(SearchKey key, PageWords words) {
        return LinkageWords.japanese(words)
                ? ja(key)
                : key.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String ja(SearchKey key) {
        return switch (key) {
            case HOSPITAL -> "病院等";
            case CHART -> "診療録番号";
            case MUNICIPALITY -> "市区町村";
            case TOWN -> "町";
            case ADDRESS -> "番地までの住所";
            case FAMILY_KANJI -> "漢字の姓";
            case GIVEN_KANJI -> "漢字の名";
            case FAMILY_KANA -> "カナの姓";
            case GIVEN_KANA -> "カナの名";
            case BIRTH_DATE -> "生年月日";
            case BIRTH_YEAR -> "生年";
            case BIRTH_YEAR_MONTH -> "生年月";
            case BIRTH_MONTH_DAY -> "生まれた月日";
            case SEX -> "性別";
            case NAME_PARTS -> "姓と名(順を問わない)";
            case JOINED_KANJI -> "続けた氏名";
        };
    }
}

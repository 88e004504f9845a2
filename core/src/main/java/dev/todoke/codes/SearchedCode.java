package dev.todoke.codes;

import java.util.List;

/// A listed code with everything a search compares (検索用の1コード).
///
/// @param key code in small letters without marks: `c341`, `81403`
/// @param name compact Japanese name
/// @param nameReading how the name sounds
/// @param beside compact group names and aliases, joined by blanks
/// @param besideKana how they sound, joined by blanks
/// @param words numbers of the English words in the vocabulary, in the order of the name
/// @param aliases numbers of the words of English aliases
record SearchedCode(
        ListedCode listed,
        String key,
        String name,
        Reading nameReading,
        String beside,
        String besideKana,
        List<Integer> words,
        List<Integer> aliases) {

    SearchedCode {
        words = List.copyOf(words);
        aliases = List.copyOf(aliases);
    }
}

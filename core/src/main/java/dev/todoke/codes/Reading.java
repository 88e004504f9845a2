package dev.todoke.codes;

/// How a text sounds (読み): hiragana, with the places where its words begin.
///
/// @param starts bit n is set when a word begins at character n; characters behind the 64th have none
record Reading(String kana, long starts) {

    boolean startsWordAt(int position) {
        return position < Long.SIZE && (starts >>> position & 1) != 0;
    }
}

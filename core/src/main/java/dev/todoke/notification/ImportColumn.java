package dev.todoke.notification;

/// One column of an import layout (取込データ形式の列).
///
/// @param position from 1
/// @param provisional whether the position is our own assumption because no public text states it
public record ImportColumn(int position, Item item, boolean provisional) {}

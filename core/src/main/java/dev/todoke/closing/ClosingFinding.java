package dev.todoke.closing;

/// Something in a closing that the layout or its own logic does not allow (確定値の自己点検の結果).
///
/// @param check id of the check, for example `Z73`
/// @param year year of diagnosis closed, item 24
/// @param row item 1 of the record
/// @param item official number of the item
public record ClosingFinding(String check, String year, String row, int item, String value, String message) {}

package dev.todoke.provision.publication;

import java.util.List;

/// One thing found (点検結果): where, what is shown, what a reader can do with it, and what helps.
///
/// @param table name of the table; empty for the text
/// @param place row and column as a spreadsheet names them, for example B4; empty for the text
/// @param labels the labels of the cell, or the words around a number in the text
/// @param value what is shown there
/// @param ja the finished Japanese sentence
/// @param trace the arithmetic, step by step
public record PublicationFinding(
        PublicationRule rule, String table, String place, String labels, String value, String ja, List<String> trace) {

    public PublicationFinding {
        trace = List.copyOf(trace);
    }
}
